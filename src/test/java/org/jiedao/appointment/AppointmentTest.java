package org.jiedao.appointment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jiedao.archive.ChangeLog.Reversal;
import org.jiedao.committee.Committee;
import org.jiedao.committee.Member;
import org.jiedao.committee.Membership;
import org.jiedao.committee.Role;
import org.jiedao.committee.SeatKind;
import org.jiedao.dispatch.Issuance;
import org.jiedao.dispatch.Paper;
import org.jiedao.organization.StreetProfile;
import org.jiedao.rule.Finding;
import org.jiedao.sample.SampleStreet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AppointmentTest {
    @TempDir
    Path folder;

    private Street street;
    private Committee committee;

    @BeforeEach
    void open() throws IOException {
        street = new Street(folder);
        committee = street.committee(SampleStreet.STREET_COMMITTEE);
    }

    @AfterEach
    void close() throws IOException {
        street.close();
    }

    @Test
    void theCertificateSeatsTheNineUntilTheTermEnds() {
        Batch batch = street.nine();

        List<Member> partTime = partTime();

        assertEquals(9, partTime.size());
        Set<List<LocalDate>> terms = partTime.stream()
                .map(Member::membership)
                .map(membership -> List.of(membership.startsOn(), membership.endsOn()))
                .collect(Collectors.toSet());
        assertEquals(Set.of(List.of(Street.day(3, 20), LocalDate.of(2030, 6, 30))), terms);
        assertTrue(partTime.stream().map(Member::membership).allMatch(m -> Long.valueOf(batch.id())
                .equals(m.batchId())));
    }

    @Test
    void undoingTheCertificateStepTakesTheSeatsBackToo() {
        Batch batch = street.nine();

        assertInstanceOf(Reversal.Done.class, street.database.changeLog().undo());

        assertEquals(List.of(), partTime());
        assertEquals(1, street.database.committees().seats(committee.id()).size());
        assertEquals(
                false,
                street.database.batches().batch(batch.id()).orElseThrow().has(StepKind.CERTIFICATE));
    }

    @Test
    void correctingTheCertificateDateMovesTheMemberships() {
        Batch batch = street.nine();

        street.record(batch, Step.of(StepKind.CERTIFICATE, Street.day(3, 23), "聘书存根"));

        assertEquals(9, partTime().size());
        assertTrue(partTime().stream()
                .map(Member::membership)
                .map(Membership::startsOn)
                .allMatch(Street.day(3, 23)::equals));
        assertEquals(
                "更正“聘书” 2026年第一批兼职委员（9人）",
                street.database.changeLog().steps(1).getFirst().title());
    }

    @Test
    void aVacantSeatOfTheRoleIsTakenBeforeANewOneIsMade() {
        long vacant = street.database
                .committees()
                .addSeat(committee.id(), SeatKind.PART_TIME, Role.PART_TIME_MEMBER)
                .id();

        street.nine();

        assertEquals(vacant, partTime().getFirst().seat().id());
        assertEquals(10, street.database.committees().seats(committee.id()).size());
    }

    private List<Member> partTime() {
        return street.database
                .committees()
                .compositionOn(committee.id(), Street.TODAY)
                .of(SeatKind.PART_TIME);
    }

    @Test
    void whoDidNotGetMoreThanHalfIsLeftOut() {
        Batch batch = street.open(committee, "一批", street.people(0, 5), Role.PART_TIME_MEMBER);
        batch = street.record(batch, Step.of(StepKind.RECOMMENDATION, Street.day(3, 2), "记录"));
        batch = street.record(batch, Step.of(StepKind.REVIEW, Street.day(3, 3), "审查表"));
        Map<Long, Integer> approvals = new HashMap<>();
        batch.candidates().forEach(candidate -> approvals.put(candidate.id(), 8));
        approvals.put(batch.candidates().getFirst().id(), 4);

        BatchOutcome outcome = street.recordStep.record(
                batch.id(), Step.vote(Street.day(3, 5), new Step.Votes(9, 8), "纪要"), approvals);

        BatchOutcome.Done done = assertInstanceOf(BatchOutcome.Done.class, outcome);
        assertEquals(4, done.batch().proposed().size());
        assertEquals(
                List.of(
                        "张堃赞成票未过应到人数的半数，不列入拟聘名单（街道惯例 表决）",
                        "聘任后兼职委员共4人，规定为5至9人（DB1310/T 264.2—2021 6.3.3）"),
                sentences(done.advice()));
    }

    @Test
    void somebodyWhoSitsAlreadyIsRefused() {
        street.nine();
        Batch second = Street.done(street.openBatch.open(committee, "第二批"));

        BatchOutcome outcome =
                street.changeCandidates.add(second.id(), street.people(8, 10), Role.PART_TIME_MEMBER);

        assertEquals(
                List.of("买买提·艾力已是青禾街道（示例）“大工委”兼职委员（本工作台 人选）"),
                sentences(assertInstanceOf(BatchOutcome.Refused.class, outcome).findings()));
        assertEquals(
                List.of(),
                street.database.batches().batch(second.id()).orElseThrow().candidates());
    }

    @Test
    void theListIsFixedByTheVote() {
        Batch batch = street.nine();
        long first = batch.candidates().getFirst().id();
        String sentence = "“表决”已经登记，名单不再增减，没有改动（DB1310/T 264.2—2021 6.4.1 b)）";

        assertEquals(
                List.of(sentence),
                sentences(assertInstanceOf(
                                BatchOutcome.Refused.class, street.changeCandidates.remove(batch.id(), first))
                        .findings()));
        assertEquals(9, street.database.batches().batch(batch.id()).orElseThrow().candidates().size());
    }

    @Test
    void numbersAndCrossedMembershipsAreAdvice() {
        street.nine();
        Committee community = street.committee("禾苗社区“大党委”");
        Batch batch = Street.done(street.openBatch.open(community, "社区一批"));

        BatchOutcome outcome =
                street.changeCandidates.add(batch.id(), street.people(8, 10), Role.PART_TIME_MEMBER);

        assertEquals(
                List.of(
                        "聘任后兼职委员共2人，规定为3至7人（DB1310/T 264.2—2021 7.3.2）",
                        "买买提·艾力已是青禾街道（示例）“大工委”成员，两级成员不宜交叉（DB1310/T 264.2—2021 7.3.4）"),
                sentences(assertInstanceOf(BatchOutcome.Done.class, outcome).advice()));
    }

    @Test
    void aBatchKeepsTheRulesetUnderWhichItWasOpened() {
        Batch batch = Street.done(street.openBatch.open(committee, "一批"));
        street.database.committees().switchRuleset(committee.id(), "gannan", Street.TODAY);

        assertEquals("langfang", street.rules.order(batch).ruleset());
    }

    @Test
    void aCommitteeOutsideItsTermOpensNoBatch() {
        var term = street.database.committees().termOn(committee.id(), Street.TODAY).orElseThrow();
        street.database
                .committees()
                .edit(new org.jiedao.committee.Term(
                        term.id(), committee.id(), 5, term.startsOn(), LocalDate.of(2026, 6, 30)));

        assertEquals(
                List.of("“青禾街道（示例）“大工委””今天不在任何一届任期内，请先登记本届，没有新建（本工作台 届次）"),
                sentences(assertInstanceOf(BatchOutcome.Refused.class, street.openBatch.open(committee, "一批"))
                        .findings()));
    }

    @Test
    void theRailShowsWhatIsDoneNextAndSkipped() {
        Batch batch = street.open(committee, "一批", street.people(0, 5), Role.PART_TIME_MEMBER);
        batch = street.record(batch, Step.of(StepKind.RECOMMENDATION, Street.day(3, 2), "记录"));
        assertEquals(
                List.of("推荐已完成", "资格审查待办", "表决未到", "公示未到", "备案未到", "聘书未到", "通知未到"), rail(batch));
        batch = street.record(batch, Step.of(StepKind.REVIEW, Street.day(3, 3), "审查表"));
        batch = street.vote(batch, Street.day(3, 5), 9, 8);
        assertEquals(
                List.of("推荐已完成", "资格审查已完成", "表决已完成", "公示可选", "备案待办", "聘书未到", "通知未到"), rail(batch));
        batch = street.record(batch, Step.of(StepKind.FILING, Street.day(3, 9), "回执"));
        assertEquals(
                List.of("推荐已完成", "资格审查已完成", "表决已完成", "公示未经", "备案已完成", "聘书待办", "通知未到"), rail(batch));
    }

    private List<String> rail(Batch batch) {
        return street.rules.rail(batch).stream()
                .map(step -> step.step().label() + step.state().label())
                .toList();
    }

    @Test
    void aPaperBeforeItsStepIsRefusedAndTakesNoNumber() throws IOException {
        Batch batch = street.open(committee, "一批", street.people(0, 5), Role.PART_TIME_MEMBER);

        Issuance issuance = street.issuePaper.issue(batch.id(), Paper.FILING_REPORT, Street.TODAY);

        assertEquals(
                List.of(
                        "“推荐”尚未登记，备案报告没有签发（DB1310/T 264.2—2021 6.4.1 a)）",
                        "“资格审查”尚未登记，备案报告没有签发（DB1310/T 264.2—2021 6.4.1 b)）",
                        "“表决”尚未登记，备案报告没有签发（DB1310/T 264.2—2021 6.4.1 b)）"),
                sentences(assertInstanceOf(Issuance.Refused.class, issuance).findings()));
        assertEquals(List.of(), street.database.dispatchRegister().entries());
    }

    @Test
    void aCertificateOfAnotherDayIsRefused() throws IOException {
        Batch batch = street.nine();

        Issuance issuance = street.issuePaper.issue(batch.id(), Paper.CERTIFICATE, Street.TODAY);

        assertEquals(
                List.of("聘书的日期应是登记的2026年3月20日（本工作台 文书）"),
                sentences(assertInstanceOf(Issuance.Refused.class, issuance).findings()));
    }

    @Test
    void withoutAPrefixNothingIsIssued() throws IOException {
        Batch batch = street.nine();
        street.database.organizations().edit(StreetProfile.empty());

        Issuance issuance = street.issuePaper.issue(batch.id(), Paper.FILING_REPORT, Street.day(3, 16));

        assertEquals(
                List.of("还没有登记备案报告的代字，请先在“数据与设置”登记，没有签发（本工作台 文书）"),
                sentences(assertInstanceOf(Issuance.Refused.class, issuance).findings()));
    }

    @Test
    void whatAPaperWasIssuedFromIsNotUndone() throws IOException {
        Batch batch = street.nine();
        street.issuePaper.issue(batch.id(), Paper.CERTIFICATE, Street.day(3, 20));

        Reversal refused = street.database.changeLog().undo();

        assertEquals(
                "不能撤销“登记“聘书” 2026年第一批兼职委员（9人）”：已按它签发文书。什么也没有改动；确要更正，请直接改记录，已签发的文书先写明原因作废。",
                assertInstanceOf(Reversal.Refused.class, refused).sentence());
        assertEquals(9, partTime().size());
    }

    @Test
    void afterItsPaperIsVoidedAStepCanBeUndone() throws IOException {
        Batch batch = street.nine();
        street.issuePaper.issue(batch.id(), Paper.CERTIFICATE, Street.day(3, 20));
        var register = street.database.dispatchRegister();
        register.markVoid(register.entries().getFirst().id(), Street.TODAY, "印错");

        assertInstanceOf(Reversal.Done.class, street.database.changeLog().undo());
        assertEquals(List.of(), partTime());
    }

    private static List<String> sentences(List<Finding> findings) {
        return findings.stream().map(Finding::sentence).toList();
    }
}
