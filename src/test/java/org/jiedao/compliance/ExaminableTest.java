package org.jiedao.compliance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jiedao.compliance.Attestation.Evidence;
import org.jiedao.compliance.Attestation.Subject;
import org.jiedao.organization.Body;
import org.jiedao.organization.BodyKind;
import org.jiedao.rule.Practice;
import org.jiedao.rule.RuleClass;
import org.jiedao.rule.Rulesets;
import org.jiedao.rule.State;
import org.jiedao.rule.check.FactSource;
import org.jiedao.rule.check.RecordKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// By which standard each body is examined, as of any day, and which rules are put to it.
class ExaminableTest {
    private static final LocalDate YEARS_AGO = LocalDate.of(2023, 1, 1);
    private static final LocalDate DAY = LocalDate.of(2026, 7, 1);

    private final Street street = new Street(Rulesets.shipped());
    private final Body work = street.body(BodyKind.STREET_WORK_COMMITTEE, "青禾街道党工委", null);

    /// The key of the ruleset by which a body was asked; a text in its place where it was not.
    private String rulesetOf(Body body, LocalDate day) {
        Examination examination = street.read().on(day);
        Set<String> keys = examination.clauses().stream()
                .filter(clause -> clause.body().equals(body))
                .map(clause -> clause.ruleset().key())
                .collect(Collectors.toSet());
        return keys.isEmpty()
                ? examination.unexamined().stream()
                        .filter(unexamined -> unexamined.body().equals(body))
                        .map(Examination.Unexamined::reason)
                        .collect(Collectors.joining())
                : String.join("、", keys);
    }

    private ExaminedClause clause(Body body, String rule, LocalDate day) {
        return street.read().on(day).clauses().stream()
                .filter(clause -> clause.body().equals(body))
                .filter(clause -> clause.rule().id().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aBodyWithoutARulesetTakesThatOfItsAreasCommittee() {
        Body joint = street.body(BodyKind.STREET_JOINT_COMMITTEE, "青禾街道“大工委”", work);
        Body community = street.body(BodyKind.COMMUNITY_PARTY_ORGANIZATION, "兰园社区党委", work);
        Body big = street.body(BodyKind.COMMUNITY_JOINT_COMMITTEE, "兰园社区“大党委”", community);
        Body estate = street.body(BodyKind.ESTATE_BRANCH, "一期党支部", community);
        Body other = street.body(BodyKind.COMMUNITY_PARTY_ORGANIZATION, "竹园社区党委", work);
        street.works(joint, "langfang", YEARS_AGO);
        street.works(big, "gannan", YEARS_AGO);
        assertEquals("langfang", rulesetOf(work, DAY));
        assertEquals("gannan", rulesetOf(community, DAY));
        assertEquals("langfang", rulesetOf(other, DAY));
        assertEquals("national", rulesetOf(estate, DAY), "甘南没有写到小区党支部，问的是后备");
    }

    @Test
    void theCommitteeOfALowerLevelDoesNotSpeakForTheBodyAbove() {
        Body joint = street.body(BodyKind.STREET_JOINT_COMMITTEE, "青禾街道“大工委”", work);
        Body big = street.body(BodyKind.COMMUNITY_JOINT_COMMITTEE, "兰园社区“大党委”", work);
        street.works(joint, "langfang", YEARS_AGO);
        street.works(big, "gannan", YEARS_AGO);
        assertEquals("langfang", rulesetOf(work, DAY));
    }

    @Test
    void aCommitteeAtTheSideCountsUnlessThereAreSeveral() {
        Body district = street.body(BodyKind.DISTRICT_COMMITTEE, "某区委", null);
        Body street1 = street.body(BodyKind.STREET_WORK_COMMITTEE, "甲街道党工委", district);
        street.works(street.body(BodyKind.STREET_JOINT_COMMITTEE, "甲街道“大工委”", district), "langfang", YEARS_AGO);
        assertEquals("langfang", rulesetOf(street1, DAY));
        street.works(street.body(BodyKind.STREET_JOINT_COMMITTEE, "乙街道“大工委”", district), "gannan", YEARS_AGO);
        assertEquals("截至这一天还没有定规则集", rulesetOf(street1, DAY));
    }

    @Test
    void ofTwoCommitteesUnderOneParentTheFirstCounts() {
        street.works(street.body(BodyKind.STREET_JOINT_COMMITTEE, "甲", work), "langfang", YEARS_AGO);
        street.works(street.body(BodyKind.STREET_JOINT_COMMITTEE, "乙", work), "gannan", YEARS_AGO);
        assertEquals("langfang", rulesetOf(work, DAY));
    }

    @Test
    void theOrderOfTheListDoesNotMatter() {
        Street late = new Street(Rulesets.shipped());
        Body child = new Body(7, BodyKind.COMMUNITY_PARTY_ORGANIZATION, "兰园社区党委", 8L);
        Body parent = new Body(8, BodyKind.STREET_WORK_COMMITTEE, "青禾街道党工委", null);
        Areas areas = new Areas(List.of(child, parent), Map.of(8L, List.of(new org.jiedao.committee.RulesetSince("gannan", YEARS_AGO))));
        assertEquals(Optional.of("gannan"), areas.standing(child).rulesetOn(DAY));
        assertEquals(List.of(), late.read().on(DAY).clauses());
    }

    @Test
    void ownChoiceCountsFromItsDayOnAndTheAreasBefore() {
        street.works(street.body(BodyKind.STREET_JOINT_COMMITTEE, "大工委", work), "langfang", YEARS_AGO);
        street.works(work, "shiyan", DAY);
        assertEquals("langfang", rulesetOf(work, DAY.minusDays(1)));
        assertEquals("shiyan", rulesetOf(work, DAY));
        assertEquals("截至这一天还没有定规则集", rulesetOf(work, YEARS_AGO.minusDays(1)));
    }

    @Test
    void aCommitteeThatBeginsLaterLeavesTheOneAboveUntilThen() {
        Body community = street.body(BodyKind.COMMUNITY_PARTY_ORGANIZATION, "兰园社区党委", work);
        street.works(street.body(BodyKind.STREET_JOINT_COMMITTEE, "大工委", work), "langfang", YEARS_AGO);
        street.works(street.body(BodyKind.COMMUNITY_JOINT_COMMITTEE, "大党委", community), "gannan", DAY);
        assertEquals("langfang", rulesetOf(community, DAY.minusDays(1)));
        assertEquals("gannan", rulesetOf(community, DAY));
    }

    @Test
    void aNewStandardAsksNothingOfTheTimeBeforeIt() {
        Body joint = street.body(BodyKind.STREET_JOINT_COMMITTEE, "大工委", work);
        street.works(joint, "langfang", YEARS_AGO);
        street.works(joint, "gannan", LocalDate.of(2026, 4, 2));
        street.records(joint, new Meetings(List.of()));
        assertEquals(State.NOT_MET, clause(joint, "LF-6.2.1b", LocalDate.of(2026, 4, 1)).state());
        assertEquals(State.NOT_APPLICABLE, clause(joint, "GN-27a", DAY).state());
        assertEquals(State.NOT_APPLICABLE, clause(joint, "GN-27a", LocalDate.of(2026, 9, 30)).state());
        assertEquals(State.ADVISED, clause(joint, "GN-27a", LocalDate.of(2026, 10, 1)).state());
    }

    @Test
    void theSameStandardChosenAgainGoesOnWithoutABreak() {
        Body joint = street.body(BodyKind.STREET_JOINT_COMMITTEE, "大工委", work);
        street.works(joint, "langfang", YEARS_AGO);
        street.works(joint, "langfang", LocalDate.of(2026, 6, 15));
        street.records(joint, new Meetings(List.of()));
        assertEquals(State.NOT_MET, clause(joint, "LF-6.2.1b", DAY).state());
    }

    @Test
    void aStandardIsNotAskedBeforeItIsInForce() {
        Body joint = street.body(BodyKind.STREET_JOINT_COMMITTEE, "大工委", work);
        street.works(joint, "langfang", LocalDate.of(2021, 12, 1));
        street.records(joint, new Meetings(List.of()));
        assertEquals("“廊坊市地方标准 DB1310/T 264.2—2021”这一天还没有施行", rulesetOf(joint, LocalDate.of(2022, 1, 9)));
        assertEquals("langfang", rulesetOf(joint, LocalDate.of(2022, 1, 10)));
        assertEquals(State.NOT_APPLICABLE, clause(joint, "LF-6.2.1a", LocalDate.of(2022, 2, 1)).state());
        assertEquals(State.NOT_MET, clause(joint, "LF-6.2.1a", LocalDate.of(2022, 3, 1)).state());
    }

    @Test
    void aRulesetWithoutAFileAndOneWithoutAWordForTheBodyAreSaid() {
        Body household = street.body(BodyKind.MEMBER_HOUSEHOLD, "党员中心户", work);
        street.works(work, "tongzhou", YEARS_AGO);
        street.works(household, "gannan", YEARS_AGO);
        assertEquals("规则集“tongzhou”的文件没有读入", rulesetOf(work, DAY));
        assertEquals("“甘南州城市基层党建应知应会”没有写到党员中心户", rulesetOf(household, DAY));
    }

    @Test
    void aUsersBackstopIsAskedBesideTheNationalOne(@TempDir Path folder) throws IOException {
        Files.writeString(
                folder.resolve("own.txt"),
                """
                规则集：own
                名称：本市支部后备办法
                出处：虚构
                施行日期：2020年1月1日
                适用对象：小区党支部
                后备：是
                编号：OWN-1
                条款：1
                原文：应有活动场所。
                语气：应
                类别：B
                对象：小区党支部
                证据：照片
                检查：佐证
                """);
        Street other = new Street(Rulesets.with(folder, Practice.none()).rulesets());
        Body estate = other.body(BodyKind.ESTATE_BRANCH, "一期党支部", null);
        Body community = other.body(BodyKind.COMMUNITY_PARTY_ORGANIZATION, "兰园社区党委", null);
        other.works(estate, "gannan", YEARS_AGO);
        other.works(community, "gannan", YEARS_AGO);
        assertEquals(
                Map.of(estate, Set.of("national", "own"), community, Set.of("gannan")),
                other.read().on(DAY).clauses().stream()
                        .collect(Collectors.groupingBy(
                                ExaminedClause::body,
                                Collectors.mapping(clause -> clause.ruleset().key(), Collectors.toSet()))));
    }

    @Test
    void aCommunityAnswersForItsCommittees() {
        Body community = street.body(BodyKind.COMMUNITY_PARTY_ORGANIZATION, "兰园社区党委", work);
        street.works(community, "community", YEARS_AGO);
        assertEquals(State.EVIDENCE_MISSING, clause(community, "SQ-3a", DAY).state());
        assertTrue(clause(community, "SQ-3a", DAY).judgement().arithmetic().startsWith("没有登记两委成员"));
    }

    @Test
    void whetherAnAllianceIsAnIndustrialOneMustBeRecorded() {
        Body alliance = street.body(BodyKind.ALLIANCE, "党建联合体", work);
        street.works(alliance, "chifeng", YEARS_AGO);
        assertEquals(
                "没有登记是不是“产业化联合体”。请登记：构成表、认定文件",
                clause(alliance, "CF-10.1.2", DAY).judgement().arithmetic());
        street.records(alliance, new FactSource() {
            @Override
            public Optional<Boolean> state(String state) {
                return Optional.of(false);
            }
        });
        assertEquals(State.NOT_APPLICABLE, clause(alliance, "CF-10.1.2", DAY).state());
        assertEquals(State.EVIDENCE_MISSING, clause(alliance, "CF-6.4", DAY).state());
    }

    @Test
    void anAttestationCountsForItsBodyRulesetAndDaysOnly() {
        Body joint = street.body(BodyKind.STREET_JOINT_COMMITTEE, "大工委", work);
        Body second = street.body(BodyKind.STREET_JOINT_COMMITTEE, "另一个大工委", work);
        street.works(joint, "langfang", YEARS_AGO);
        street.works(second, "langfang", YEARS_AGO);
        String rule = attested("langfang");
        street.attests(vouched(1, new Subject(joint.id(), "gannan", rule), DAY, DAY));
        assertEquals(State.EVIDENCE_MISSING, clause(joint, rule, DAY).state(), "另一个规则集的佐证");
        street.attests(vouched(2, new Subject(joint.id(), "langfang", rule), DAY, DAY.plusDays(30)));
        assertEquals(State.EVIDENCE_MISSING, clause(joint, rule, DAY.minusDays(1)).state());
        assertEquals(State.MET, clause(joint, rule, DAY).state());
        assertEquals(State.MET, clause(joint, rule, DAY.plusDays(30)).state());
        assertEquals(State.EVIDENCE_MISSING, clause(joint, rule, DAY.plusDays(31)).state());
        assertEquals(State.EVIDENCE_MISSING, clause(second, rule, DAY).state());
        assertEquals(
                List.of(new RecordKey(RecordKey.Sort.ATTESTATION, 2).item("纪要")),
                clause(joint, rule, DAY).judgement().counted());
    }

    private static String attested(String ruleset) {
        return Rulesets.shipped().of(ruleset).orElseThrow().about(BodyKind.STREET_JOINT_COMMITTEE.label()).stream()
                .filter(rule -> rule.ruleClass() == RuleClass.ATTESTED)
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static Attestation vouched(long id, Subject subject, LocalDate on, LocalDate until) {
        return new Attestation(id, subject, "张某", on, new Evidence("纪要", null), until);
    }

    @Test
    void theNewestAttestationIsShown() {
        Subject subject = new Subject(1, "langfang", "LF-5.1");
        AttestationBook book = AttestationBook.of(List.of(
                vouched(3, subject, DAY.plusDays(1), DAY.plusDays(2)),
                vouched(2, subject, DAY.minusDays(1), DAY.plusDays(2)),
                vouched(1, subject, DAY.minusDays(9), DAY.plusDays(9))));
        assertEquals(DAY.minusDays(1), on(book, DAY));
        assertEquals(DAY.plusDays(1), on(book, DAY.plusDays(1)));
        assertEquals(DAY.minusDays(9), on(book, DAY.plusDays(3)));
        assertEquals(Optional.empty(), book.about(2, "langfang", DAY).attestation("LF-5.1"));
    }

    private static LocalDate on(AttestationBook book, LocalDate day) {
        return book.about(1, "langfang", day).attestation("LF-5.1").orElseThrow().on();
    }

    @Test
    void everyStateHasItsNumberAndEveryClauseIsCountedOnce() {
        Body joint = street.body(BodyKind.STREET_JOINT_COMMITTEE, "大工委", work);
        street.works(joint, "langfang", YEARS_AGO);
        Examination examination = street.read().on(DAY);
        assertEquals(Set.of(State.values()), examination.states().keySet());
        assertEquals(
                examination.clauses().size(),
                examination.states().values().stream().mapToInt(Integer::intValue).sum());
        assertEquals(0, examination.states().get(State.MET), "没有登记的，一条也不能是符合");
    }

    @Test
    void manyThreadsAskingManyDaysGetTheSameAsOne() throws InterruptedException {
        Body joint = street.body(BodyKind.STREET_JOINT_COMMITTEE, "大工委", work);
        street.works(joint, "langfang", YEARS_AGO);
        street.records(joint, new Meetings(List.of(LocalDate.of(2026, 2, 3), LocalDate.of(2026, 6, 30))));
        Examinable read = street.read();
        List<LocalDate> days = YEARS_AGO.datesUntil(DAY).toList();
        List<Map<State, Integer>> alone =
                days.stream().map(day -> read.on(day).states()).toList();
        assertEquals(alone, days.parallelStream().map(day -> read.on(day).states()).toList());
        assertTrue(new HashSet<>(alone).size() > 1, "天天一样就看不出什么");
    }

    /// Only 季商讨 and 全体会议 are on record.
    private record Meetings(List<LocalDate> days) implements FactSource {
        @Override
        public Optional<List<Dated>> events(String event) {
            return Optional.of(days.stream()
                    .map(day -> new Dated(new Item("MEETING " + day, event), day))
                    .toList());
        }
    }
}
