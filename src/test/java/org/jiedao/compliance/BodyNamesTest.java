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
    void headingsAreNumberedInHanziUpToNinetyNine() {
        assertEquals(
                List.of("一", "十", "十一", "二十", "九十九", "100"),
                List.of(1, 10, 11, 20, 99, 100).stream().map(ReportNumbers::heading).toList());
    }
}
