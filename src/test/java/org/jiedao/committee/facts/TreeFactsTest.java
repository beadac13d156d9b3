package org.jiedao.committee.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jiedao.committee.CommitteeHistory;
import org.jiedao.committee.RulesetSince;
import org.jiedao.organization.Body;
import org.jiedao.organization.BodyKind;
import org.jiedao.rule.check.FactSource;
import org.jiedao.rule.check.FactSource.Item;
import org.jiedao.rule.check.FactSource.Presence;
import org.jiedao.rule.check.Span;
import org.junit.jupiter.api.Test;

class TreeFactsTest {
    private static final LocalDate SINCE = LocalDate.of(2026, 3, 1);
    private static final Body JOINT = new Body(5, BodyKind.COMMUNITY_JOINT_COMMITTEE, "禾苗社区“大党委”", 3L);
    private static final List<Body> TREE = List.of(
            new Body(1, BodyKind.DISTRICT_COMMITTEE, "中共示例区委", null),
            new Body(2, BodyKind.STREET_WORK_COMMITTEE, "中共青禾街道工作委员会", 1L),
            new Body(3, BodyKind.COMMUNITY_PARTY_ORGANIZATION, "禾苗社区党委", 2L),
            new Body(4, BodyKind.COMMUNITY_PARTY_ORGANIZATION, "稻香社区党支部（示例）", 2L),
            JOINT,
            new Body(6, BodyKind.ESTATE_BRANCH, "禾苗花园小区党支部", 3L),
            new Body(7, BodyKind.BUILDING_GROUP, "1号楼党小组", 6L),
            new Body(8, BodyKind.BUILDING_GROUP, "2号楼党小组", 6L));
    private static final CommitteeFactBook BOOK = new CommitteeFactBook(
            TREE,
            List.of(new CommitteeHistory(
                    1, JOINT, List.of(new RulesetSince("langfang", SINCE)), List.of(), List.of(), List.of())),
            Map.of());

    @Test
    void aStreetIsAskedForEachOfItsCommunities() {
        List<Presence> found = present(2, "已成立的组织", SINCE);
        assertEquals(
                List.of("禾苗社区党委", "稻香社区党支部（示例）"),
                found.stream().map(presence -> presence.item().name()).toList());
        assertEquals(
                List.of(true, false),
                found.stream().map(presence -> presence.present().contains("社区“大党委”")).toList());
    }

    @Test
    void aCommitteeIsNotThereBeforeItsFirstDay() {
        assertEquals(true, present(3, "已成立的组织", SINCE).getFirst().present().contains("社区“大党委”"));
        assertEquals(
                false,
                present(3, "已成立的组织", SINCE.minusDays(1)).getFirst().present().contains("社区“大党委”"));
    }

    @Test
    void theTreeCannotSayThatThereIsNoneOfWhatItDoesNotHold() {
        Presence found = present(3, "社区组织体系", SINCE).getFirst();
        assertEquals(true, found.present().containsAll(List.of("社区党组织", "楼栋党小组")));
        Set<String> recordable = Objects.requireNonNull(found.recordable());
        assertEquals(false, recordable.contains("网格党支部"));
        assertEquals(true, recordable.contains("楼栋党小组"));
    }

    @Test
    void theLevelsOfADistrictAreThoseOfEachStreet() {
        Presence street = present(1, "组织层级", SINCE).getFirst();
        assertEquals("中共青禾街道工作委员会", street.item().name());
        assertEquals(true, street.present().containsAll(List.of("区（市、县）委", "社区“大党委”", "小区党支部")));
        assertEquals(false, street.present().contains("党员中心户"));
        assertEquals(Optional.empty(), BOOK.about(3, SINCE).present("组织层级", Span.since(SINCE)));
    }

    @Test
    void bodiesBelowAreCountedWhereAnyIsRecorded() {
        assertEquals(
                List.of("1号楼党小组", "2号楼党小组"),
                BOOK.about(3, SINCE).list("楼栋党小组").orElseThrow().stream().map(Item::name).toList());
        assertEquals(Optional.empty(), BOOK.about(4, SINCE).list("楼栋党小组"));
        assertEquals(Optional.empty(), BOOK.about(3, SINCE).list("兼职委员"), "the committee's roll is empty");
    }

    @Test
    void theNameOfAPartyOrganizationSaysItsForm() {
        assertForm("党委", true, false, "禾苗社区党委");
        assertForm("党委", true, false, "中共禾苗社区委员会");
        assertForm("党总支", false, false, "禾苗社区党总支");
        assertForm("党总支", false, false, "中共禾苗社区总支部委员会");
        assertForm("党支部", false, true, "稻香社区党支部（示例）");
        assertForm("党支部", false, true, "中共稻香社区支部委员会");
        FactSource unnamed = about("稻香社区党组织");
        assertEquals(Optional.empty(), unnamed.state("党委建制"));
        assertEquals(false, unnamed.values("社区党组织", "组织类型").orElseThrow().getFirst().recorded());
    }

    private static void assertForm(String form, boolean committee, boolean branch, String name) {
        FactSource facts = about(name);
        assertEquals(
                List.of(form),
                facts.values("社区党组织", "组织类型").orElseThrow().getFirst().values(),
                name);
        assertEquals(Optional.of(committee), facts.state("党委建制"), name);
        assertEquals(Optional.of(branch), facts.state("党支部建制"), name);
    }

    private static FactSource about(String name) {
        Body body = new Body(1, BodyKind.COMMUNITY_PARTY_ORGANIZATION, name, null);
        return new CommitteeFactBook(List.of(body), List.of(), Map.of()).about(1, SINCE);
    }

    private static List<Presence> present(long body, String set, LocalDate on) {
        return BOOK.about(body, on).present(set, new Span(LocalDate.MIN, on)).orElseThrow();
    }
}
