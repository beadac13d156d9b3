package org.jiedao.committee;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jiedao.organization.Body;
import org.jiedao.organization.BodyKind;
import org.jiedao.rule.Clauses;
import org.jiedao.wording.Fields;
import org.junit.jupiter.api.Test;

class YearOfDutiesTest {
    private static final CommitteeRules RULES = CommitteeRules.shipped(Clauses.shipped());

    private static Committee committee(String ruleset, BodyKind kind) {
        return new Committee(1, new Body(1, kind, kind.label(), null), ruleset);
    }

    /// Each row as `月份 条款 期限`.
    private static List<String> rows(String ruleset, BodyKind kind) {
        return new YearOfDuties(2026, RULES.standard().duties(committee(ruleset, kind)), new DoneInYear(List.of()), List.of(), List.of())
                .rows("机关").stream()
                .map(Fields::texts)
                .map(row -> row.get("月份") + " " + row.get("条款") + " " + row.get("期限"))
                .toList();
    }

    @Test
    void theYearOfLangfangsStreet() {
        assertEquals(
                List.of(
                        "每月 6.2.1 当月",
                        "3月 6.2.1 3月31日前",
                        "3月 6.2.2 3月31日前",
                        "6月 6.2.1 6月30日前",
                        "6月 6.2.2 6月30日前",
                        "6月 6.2.3 6月30日前",
                        "7月 10.3.4 6月15日至7月15日（口径：七一前后）",
                        "9月 6.2.1 9月30日前",
                        "9月 6.2.2 9月30日前",
                        "12月 6.2.1 12月31日前",
                        "12月 6.2.2 12月31日前",
                        "12月 6.2.3 12月31日前",
                        "12月 6.5 12月31日前",
                        "12月 10.3.5 12月31日前（口径：定期＝每年）"),
                rows("langfang", BodyKind.STREET_JOINT_COMMITTEE));
    }

    @Test
    void theYearOfLangfangsCommunities() {
        assertEquals(
                List.of(
                        "每月 7.2.1 当月",
                        "3月 7.2.1 3月31日前",
                        "3月 7.2.2 3月31日前",
                        "6月 7.2.1 6月30日前",
                        "6月 7.2.2 6月30日前",
                        "6月 7.2.3 6月30日前",
                        "6月 10.2 6月30日前（口径：定期＝每半年）",
                        "9月 7.2.1 9月30日前",
                        "9月 7.2.2 9月30日前",
                        "12月 7.2.1 12月31日前",
                        "12月 7.2.2 12月31日前",
                        "12月 7.2.3 12月31日前",
                        "12月 7.5 12月31日前",
                        "12月 10.2 12月31日前（口径：定期＝每半年）",
                        "12月 10.3.3 12月31日前（口径：定期＝每年）"),
                rows("langfang", BodyKind.COMMUNITY_JOINT_COMMITTEE));
    }

    @Test
    void theYearOfGannansStreet() {
        assertEquals(
                List.of(
                        "3月 第27问 3月31日前",
                        "6月 第26问（5） 6月30日前（口径：定期＝每半年）",
                        "6月 第27问 6月30日前",
                        "6月 第29问（3） 6月30日前（口径：定期不定期＝每半年）",
                        "9月 第27问 9月30日前",
                        "12月 第26问（5） 12月31日前（口径：定期＝每半年）",
                        "12月 第27问 12月31日前",
                        "12月 第29问（3） 12月31日前（口径：定期不定期＝每半年）",
                        "12月 第29问（5） 12月31日前",
                        "12月 第69问 12月31日前"),
                rows("gannan", BodyKind.STREET_JOINT_COMMITTEE));
    }

    @Test
    void theYearOfGannansCommunities() {
        assertEquals(
                List.of(
                        "12月 第37问（2） 11月1日至12月31日（口径：年底）",
                        "12月 第37问（2） 12月31日前",
                        "12月 第48问 12月31日前",
                        "12月 第69问 12月31日前"),
                rows("gannan", BodyKind.COMMUNITY_JOINT_COMMITTEE));
    }

    /// Whatever a ruleset asks again and again stands in somebody's year; what can only be attested never does.
    @Test
    void aMonthlyDutyHasItsTwelveBoxes() {
        List<String> monthly = new YearOfDuties(
                        2026,
                        RULES.standard().duties(committee("langfang", BodyKind.STREET_JOINT_COMMITTEE)),
                        new DoneInYear(List.of()),
                        List.of(),
                        List.of())
                .rows("机关").stream()
                .filter(row -> row.known().stream().anyMatch(field -> field.name().equals("逐月") && !field.inner().isEmpty()))
                .map(row -> row.texts().get("事项"))
                .collect(Collectors.toList());
        assertEquals(List.of("月碰头"), monthly);
    }

    /// 季商讨 is another standard's word: it does not do for the meeting that 第二十七条 asks for.
    @Test
    void noDutyOfOneStandardStandsForThatOfAnother() {
        List<String> subjects = RULES.standard().duties(committee("gannan", BodyKind.STREET_JOINT_COMMITTEE)).stream()
                .filter(duty -> duty.rule().id().equals("GN-27a"))
                .flatMap(duty -> duty.checks().stream())
                .map(check -> check.subject())
                .toList();
        assertEquals(List.of("全体会议"), subjects);
    }

    @Test
    void onlyTheStreetUnderGannanHasAQuorumAndAThirdThatMayPropose() {
        Committee gannan = committee("gannan", BodyKind.STREET_JOINT_COMMITTEE);
        CommitteeStandard standard = RULES.standard();
        assertEquals(6, standard.quorum(gannan).orElseThrow().least().leastOf(11));
        assertEquals("第27问", standard.quorum(gannan).orElseThrow().clause().article());
        assertEquals(4, standard.proposal(gannan).orElseThrow().least().leastOf(11));
        assertEquals("第28问（1）", standard.proposal(gannan).orElseThrow().clause().article());
        for (BodyKind kind : List.of(BodyKind.STREET_JOINT_COMMITTEE, BodyKind.COMMUNITY_JOINT_COMMITTEE)) {
            assertEquals(Optional.empty(), standard.quorum(committee("langfang", kind)));
            assertEquals(Optional.empty(), standard.proposal(committee("langfang", kind)));
        }
        assertEquals(Optional.empty(), standard.quorum(committee("gannan", BodyKind.COMMUNITY_JOINT_COMMITTEE)));
    }
}
