package org.jiedao.compliance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.jiedao.organization.Body;
import org.jiedao.organization.BodyKind;
import org.jiedao.organization.Tree;
import org.junit.jupiter.api.Test;

class BodyNamesTest {
    private static final Body STREET = new Body(1, BodyKind.STREET_WORK_COMMITTEE, "街道党工委", null);
    private static final Body FIRST = new Body(2, BodyKind.ESTATE_BRANCH, "甲小区党支部", 1L);
    private static final Body SECOND = new Body(3, BodyKind.ESTATE_BRANCH, "乙小区党支部", 1L);
    private static final Body ONE = new Body(4, BodyKind.BUILDING_GROUP, "1号楼党小组", 2L);
    private static final Body OTHER = new Body(5, BodyKind.BUILDING_GROUP, "1号楼党小组", 3L);
    private static final Body HOUSEHOLD = new Body(6, BodyKind.MEMBER_HOUSEHOLD, "党员中心户", 4L);
    private static final Body NEIGHBOUR = new Body(7, BodyKind.MEMBER_HOUSEHOLD, "党员中心户", 5L);
    private static final Body THIRD = new Body(8, BodyKind.ESTATE_BRANCH, "丙小区党支部", 1L);
    private final BodyNames names =
            new BodyNames(new Tree(List.of(STREET, FIRST, SECOND, ONE, OTHER, HOUSEHOLD, NEIGHBOUR, THIRD)));

    @Test
    void aNameThatSeveralBearIsToldWithWhatIsAboveUntilItIsOneOnly() {
        assertEquals("街道党工委", names.of(STREET));
        assertEquals("乙小区党支部1号楼党小组", names.of(OTHER));
        assertEquals("甲小区党支部1号楼党小组党员中心户", names.of(HOUSEHOLD));
    }

    @Test
    void fewAreNamedManyAreCountedByKind() {
        assertEquals(
                "街道党工委、小区党支部3个、甲小区党支部1号楼党小组",
                names.of(List.of(STREET, FIRST, SECOND, THIRD, ONE, ONE)));
    }

    @Test
    void placesSideBySideShareTheEndingOfTheirNames() {
        assertEquals(
                "禾苗、稻香、青田社区“大党委”",
                SharedEnding.joined(List.of("禾苗社区“大党委”", "稻香社区“大党委”", "青田社区“大党委”")));
        assertEquals("稻香苑、云溪湾小区党支部", SharedEnding.joined(List.of("稻香苑小区党支部", "云溪湾小区党支部")));
    }

    @Test
    void namesAreWrittenInFullWhereShorteningThemIsNotSafe() {
        for (List<String> names : List.of(
                List.of("禾苗社区“大党委”"),
                List.of("禾苗社区“大党委”", "禾苗社区党委"),
                List.of("禾苗社区党委", "青禾街道党工委"),
                List.of("1号楼党小组", "2号楼党小组"),
                List.of("禾苗社区甲小区党支部", "稻香社区甲小区党支部"),
                List.of("东社区党委", "西社区党委"),
                List.of("禾苗社区党委（示例）", "稻香社区党委"))) {
            assertEquals(String.join("、", names), SharedEnding.joined(names));
        }
    }
}
