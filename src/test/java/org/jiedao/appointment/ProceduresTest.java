package org.jiedao.appointment;

import static org.jiedao.appointment.Street.day;
import static org.jiedao.appointment.Street.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jiedao.archive.ChangeLog.Reversal;
import org.jiedao.committee.Committee;
import org.jiedao.committee.EndMembership;
import org.jiedao.committee.EndReason;
import org.jiedao.committee.EndReasons;
import org.jiedao.committee.EndingOrders;
import org.jiedao.committee.EndingStep;
import org.jiedao.committee.Member;
import org.jiedao.committee.Membership;
import org.jiedao.committee.MembershipState;
import org.jiedao.committee.RecordMembership;
import org.jiedao.committee.Role;
import org.jiedao.committee.Seat;
import org.jiedao.committee.SeatKind;
import org.jiedao.committee.Term;
import org.jiedao.organization.Unit;
import org.jiedao.organization.UnitCategory;
import org.jiedao.people.Person;
import org.jiedao.people.PersonName;
import org.jiedao.rule.Clauses;
import org.jiedao.rule.Finding;
import org.jiedao.rule.check.Span;
import org.jiedao.sample.SampleStreet;
import org.jiedao.storage.OpenRegister;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// 续聘、增补、调整 and 退出 under both orders, each with what it refuses and how it is taken back.
class ProceduresTest {
    @TempDir
    Path folder;

    private Street street;

    @BeforeEach
    void open() throws IOException {
        street = new Street(folder);
    }

    @AfterEach
    void shut() throws IOException {
        street.close();
    }

    private Committee langfang() {
        return street.committee(SampleStreet.STREET_COMMITTEE);
    }

    private Committee gannan() {
        return street.committee(SampleStreet.GANNAN_COMMITTEE);
    }

    private RenewMembers renewing() {
        return new RenewMembers(
                street.database.batches(), street.openBatch, street.database.changeLog(), street.rules);
    }

    private FillVacancy filling() {
        return new FillVacancy(
                street.database.batches(),
                street.openBatch,
                new FillVacancy.Roster(street.database.people(), street.database.organizations()),
                street.database.changeLog(),
                street.rules);
    }

    private RecordObjection objecting() {
        return new RecordObjection(
                street.database.batches(),
                street.database.changeLog(),
                street.database.dispatchRegister(),
                street.rules);
    }

    private EndMembership ending() {
        Clauses clauses = Clauses.shipped();
        EndReasons reasons = EndReasons.shipped(clauses);
        EndingOrders orders = new EndingOrders(clauses::rulesets);
        return new EndMembership(
                street.database.committees(),
                reasons,
                orders,
                new RecordMembership(street.database.committees(), reasons, orders, OpenRegister.CLOCK),
                street.database.changeLog(),
                OpenRegister.CLOCK);
    }

    private static List<String> refused(BatchOutcome outcome) {
        return switch (outcome) {
            case BatchOutcome.Refused refused ->
                refused.findings().stream().map(Finding::sentence).toList();
            case BatchOutcome.Done done -> throw new AssertionError("not refused: " + done.batch().title());
        };
    }

    private List<String> refused(Batch batch, Step step) {
        return refused(street.recordStep.record(batch.id(), step, Map.of()));
    }

    private Member seat(Committee committee, Role role, String name, Term term) {
        Person person = street.database.people().named(new PersonName(name)).getFirst();
        Seat seat = street.database.committees().addSeat(committee.id(), SeatKind.PART_TIME, role);
        street.database
                .committees()
                .add(new Membership(
                        0, seat.id(), term.id(), person.id(), term.startsOn(), term.endsOn(), null, null, null));
        return member(committee, name);
    }

    private Member member(Committee committee, String name) {
        return street.database.committees().members(committee.id()).stream()
                .filter(one -> one.person().name().value().equals(name))
                .reduce((first, later) -> later)
                .orElseThrow();
    }

    private Term before(Committee committee) {
        return street.database
                .committees()
                .addTerm(committee.id(), 4, LocalDate.of(2020, 7, 1), LocalDate.of(2025, 6, 30));
    }

    private Term running(Committee committee) {
        return street.database.committees().termOn(committee.id(), Street.TODAY).orElseThrow();
    }

    private long sitting(Committee committee, String name, LocalDate on) {
        return street.database.committees().compositionOn(committee.id(), on).members().stream()
                .filter(one -> one.person().name().value().equals(name))
                .count();
    }

    private void undo() {
        assertTrue(street.database.changeLog().undo() instanceof Reversal.Done);
    }

    @Test
    void thoseCarriedOverAreAppointedAgainByApplicationFilingAndCertificate() {
        Committee committee = langfang();
        Term past = before(committee);
        seat(committee, Role.PART_TIME_MEMBER, "张堃", past);
        seat(committee, Role.PART_TIME_MEMBER, "李喆", past);
        List<Member> due = renewing().due(committee);
        assertEquals(List.of("张堃", "李喆"), due.stream().map(one -> one.person().name().value()).toList());

        Batch batch = done(renewing().open(committee, "2026年续聘", due));
        assertEquals(List.of(), renewing().due(committee), "nobody is proposed twice");
        assertEquals(
                List.of("续聘申请", "表决", "备案", "续聘", "通知"),
                street.rules.order(batch).steps().stream().map(OrderedStep::label).toList());
        List<String> early = refused(batch, Step.of(StepKind.FILING, day(6, 2), "回执"));
        assertTrue(early.getFirst().contains("“续聘申请”尚未登记") && early.getFirst().contains("6.4.2 a)"), early::toString);

        batch = street.record(batch, Step.of(StepKind.APPLICATION, day(6, 1), "续聘请示"));
        assertTrue(refused(batch, Step.of(StepKind.FILING, day(5, 31), "回执")).getFirst().contains("早于“续聘申请”"));
        batch = street.record(batch, Step.of(StepKind.FILING, day(6, 2), "回执"));
        street.record(batch, Step.of(StepKind.CERTIFICATE, day(6, 20), "聘书存根"));

        assertEquals(1, sitting(committee, "张堃", day(6, 19)));
        assertEquals(1, sitting(committee, "张堃", day(6, 20)));
        Member renewed = member(committee, "张堃");
        assertEquals(running(committee).id(), renewed.membership().termId());
        assertEquals(due.getFirst().seat(), renewed.seat());
        assertEquals(
                List.of(new Membership.Ending(day(6, 20), EndReason.RENEWED)),
                street.database.committees().members(committee.id()).stream()
                        .filter(one -> one.membership().id() == due.getFirst().membership().id())
                        .map(one -> one.membership().ending())
                        .toList());

        undo();
        assertEquals(MembershipState.CARRIED_OVER, member(committee, "张堃").stateOn(Street.TODAY));
        assertEquals(null, member(committee, "张堃").membership().ending());
    }

    @Test
    void whereTheRulesetSaysNothingOfRenewalItGoesTheWayOfAFirstAppointment() {
        Committee committee = gannan();
        seat(committee, Role.MEMBER, "张堃", before(committee));
        Batch batch = done(renewing().open(committee, "续聘", renewing().due(committee)));
        assertEquals(
                List.of(StepKind.RECOMMENDATION, StepKind.REVIEW, StepKind.APPROVAL, StepKind.PUBLICITY,
                        StepKind.CERTIFICATE, StepKind.NOTICE),
                street.rules.order(batch).steps().stream().map(OrderedStep::kind).toList());
        assertEquals(Procedure.RENEWAL, batch.procedure());
    }

    @Test
    void whoseTermIsTheRunningOneIsNotAppointedAgain() {
        Committee committee = langfang();
        Member member = seat(committee, Role.PART_TIME_MEMBER, "张堃", running(committee));
        assertEquals(List.of(), renewing().due(committee));
        assertTrue(refused(renewing().open(committee, "续聘", List.of(member))).getFirst().contains("没有到期"));
        assertTrue(refused(renewing().open(committee, "续聘", List.of())).getFirst().contains("没有选"));
    }

    private FillVacancy.Order newcomer(Committee committee, VacantSeat seat, LocalDate since, String reason) {
        return new FillVacancy.Order(
                committee,
                seat,
                new Newcomer.Unknown(
                        new Person(0, new PersonName("杜蘅"), null, "经理", "党支部书记", null),
                        new Unit(0, "示例新设公司", UnitCategory.PRIVATE_ENTERPRISE, null, null, null)),
                new Batch.Occasion(since, reason),
                "2026年增补");
    }

    @Test
    void aVacancyIsFilledByPersonUnitAndSeatInOneStep() {
        Committee committee = langfang();
        Member left = seat(committee, Role.PART_TIME_MEMBER, "李喆", running(committee));
        street.end(committee, "李喆", day(6, 20), EndReason.RELEASED);
        VacantSeat seat = filling().vacancies(committee).getFirst();
        assertEquals("李喆解除（工作调动）", seat.reason());
        assertEquals(Optional.of(day(6, 20)), seat.since());

        assertEquals(2, refused(filling().open(newcomer(committee, seat, null, " "))).size());
        assertTrue(refused(filling().open(newcomer(committee, seat, day(6, 19), "工作调动")))
                .getFirst()
                .contains("才空出"));
        int people = street.database.people().everyone().size();
        Batch batch = done(filling().open(newcomer(committee, seat, day(6, 20), "工作调动")));
        assertEquals(Procedure.SUPPLEMENT, batch.procedure());
        assertEquals(
                new Candidate.Tie(left.seat().id(), left.membership().id()),
                batch.candidates().getFirst().tie());
        assertEquals("示例新设公司", Objects.requireNonNull(batch.candidates().getFirst().unit()).name());
        assertTrue(refused(filling().open(newcomer(committee, seat, day(6, 20), "工作调动"))).stream()
                .anyMatch(sentence -> sentence.contains("已在“2026年增补”里增补")));
        assertTrue(street.issuePaper.papers(batch, StepKind.NOTICE).stream()
                .anyMatch(paper -> paper.label().equals("增补通知")));

        undo();
        assertEquals(people, street.database.people().everyone().size());
        assertEquals(Optional.empty(), street.database.organizations().unitNamed("示例新设公司"));
        assertEquals(List.of(), street.database.batches().batches());
    }

    @Test
    void aSeatIsTakenFromTheDayOnWhichItsHolderLeaves() {
        Committee committee = langfang();
        seat(committee, Role.PART_TIME_MEMBER, "李喆", running(committee));
        street.end(committee, "李喆", LocalDate.of(2028, 2, 29), EndReason.RELEASED);
        VacantSeat seat = filling().vacancies(committee).getFirst();
        Batch batch = done(filling().open(newcomer(committee, seat, LocalDate.of(2028, 2, 29), "工作调动")));
        Seating seating = new Seating(street.database.committees());
        assertEquals(1, seating.faults(batch, LocalDate.of(2028, 2, 28)).size());
        assertTrue(seating.faults(batch, LocalDate.of(2028, 2, 28)).getFirst().contains("还由李喆占着（拟免）"));
        assertEquals(List.of(), seating.faults(batch, LocalDate.of(2028, 2, 29)));
    }

    @Test
    void gannanFillsACommunitysVacancyByRecommendationAndApproval() {
        Committee committee = gannan();
        seat(committee, Role.MEMBER, "张堃", running(committee));
        street.end(committee, "张堃", day(5, 1), EndReason.RELEASED);
        VacantSeat seat = filling().vacancies(committee).getFirst();
        Batch batch = done(filling().open(newcomer(committee, seat, day(5, 1), "工作变动")));
        batch = street.record(batch, Step.of(StepKind.RECOMMENDATION, day(5, 10), "推荐表"));
        List<String> early = refused(batch, Step.of(StepKind.CERTIFICATE, day(5, 12), "聘书"));
        assertTrue(early.getFirst().contains("“审批”尚未登记"), early::toString);
        batch = street.record(batch, Step.of(StepKind.APPROVAL, day(5, 12), "批复"));
        street.record(batch, Step.of(StepKind.CERTIFICATE, day(5, 13), "聘书"));
        assertEquals(seat.seat(), member(committee, "杜蘅").seat());
        undo();
        assertEquals(0, sitting(committee, "杜蘅", Street.TODAY));
    }

    private Batch published() {
        Batch batch = street.open(langfang(), "一批", street.people(0, 2), Role.PART_TIME_MEMBER);
        batch = street.record(batch, Step.of(StepKind.RECOMMENDATION, day(3, 2), "征求意见记录"));
        batch = street.record(batch, Step.of(StepKind.REVIEW, day(3, 4), "资格审查表"));
        batch = street.vote(batch, day(3, 5), 9, 8);
        return street.record(batch, Step.publicity(day(3, 6), day(3, 13), "公示栏照片，无异议"));
    }

    private static Objection objection(LocalDate on, Batch batch) {
        return new Objection(0, on, batch.candidates().getFirst().id(), "反映所在单位情况", null);
    }

    private static Objection settled(Objection open, Objection.Outcome outcome, LocalDate on) {
        return new Objection(
                open.id(),
                open.receivedOn(),
                open.candidateId(),
                open.matter(),
                new Objection.Settlement(outcome, on, "党工委核实"));
    }

    @Test
    void anOpenObjectionHoldsTheNextStepBack() {
        Batch batch = published();
        assertEquals(1, refused(objecting().record(batch.id(), objection(day(3, 5), batch))).size());
        assertEquals(1, refused(objecting().record(batch.id(), objection(day(3, 14), batch))).size());
        Batch objected = done(objecting().record(batch.id(), objection(day(3, 13), batch)));
        List<String> waiting = refused(objected, Step.of(StepKind.FILING, day(3, 18), "回执"));
        assertTrue(waiting.getFirst().contains("对张堃的异议还没有办结") && waiting.getFirst().contains("街道惯例 公示"), waiting::toString);

        Objection open = objected.objections().getFirst();
        assertTrue(refused(objecting().record(batch.id(), settled(open, Objection.Outcome.DISMISSED, day(3, 12))))
                .getFirst()
                .contains("早于收到"));
        Batch over = done(objecting().record(batch.id(), settled(open, Objection.Outcome.DISMISSED, day(3, 16))));
        assertTrue(refused(over, Step.of(StepKind.FILING, day(3, 15), "回执")).getFirst().contains("才办结"));
        assertEquals(2, street.record(over, Step.of(StepKind.FILING, day(3, 16), "回执")).proposed().size());
        undo();
        undo();
        assertEquals(
                true,
                street.database.batches().batch(batch.id()).orElseThrow().objections().getFirst().isOpen());
    }

    @Test
    void whoIsRightlyObjectedToDoesNotGoOn() throws Exception {
        Batch batch = done(objecting().record(published().id(), objection(day(3, 8), street.database.batches().batches().getFirst())));
        Objection open = batch.objections().getFirst();
        batch = done(objecting().record(batch.id(), settled(open, Objection.Outcome.UPHELD, day(3, 10))));
        assertEquals(List.of("李喆"), batch.proposed().stream().map(one -> one.person().name().value()).toList());
        String told = street.issuePaper
                .preview(batch, org.jiedao.dispatch.Paper.PUBLICITY_RESULT, day(3, 14))
                .text()
                .text();
        assertTrue(told.contains("公示期间收到异议1件：2026年3月8日收到对张堃的异议，经核实成立，不再列入拟聘名单（2026年3月10日办结）"), told);
        assertTrue(!told.contains("未收到异议") && told.contains("张堃"), told);

        batch = street.record(batch, Step.of(StepKind.FILING, day(3, 18), "回执"));
        batch = street.record(batch, Step.of(StepKind.CERTIFICATE, day(3, 20), "聘书存根"));
        assertEquals(0, sitting(langfang(), "张堃", Street.TODAY));
        assertEquals(1, sitting(langfang(), "李喆", Street.TODAY));
        Objection late = new Objection(0, day(3, 9), batch.proposed().getFirst().id(), "反映",
                new Objection.Settlement(Objection.Outcome.UPHELD, day(3, 10), "核实"));
        assertTrue(refused(objecting().record(batch.id(), late)).getFirst().contains("聘书已经颁发"));
    }

    @Test
    void withoutAPublicityThereIsNothingToObjectTo() {
        Batch batch = street.open(langfang(), "一批", street.people(0, 1), Role.PART_TIME_MEMBER);
        assertTrue(refused(objecting().record(batch.id(), objection(day(3, 8), batch))).getFirst().contains("“公示”还没有登记"));
    }

    @Test
    void gannansCertificateWaitsForTheObjectionByItsOwnClause() {
        Batch batch = street.open(gannan(), "一批", street.people(9, 10), Role.MEMBER);
        batch = street.record(batch, Step.of(StepKind.RECOMMENDATION, day(4, 1), "协商记录"));
        batch = street.record(batch, Step.of(StepKind.REVIEW, day(4, 2), "标准审查表"));
        batch = street.record(batch, Step.of(StepKind.APPROVAL, day(4, 8), "批复"));
        batch = street.record(batch, Step.publicity(day(4, 9), day(4, 16), "照片"));
        Objection whole = new Objection(0, day(4, 9), null, "程序问题", null);
        batch = done(objecting().record(batch.id(), whole));
        List<String> waiting = refused(batch, Step.of(StepKind.CERTIFICATE, day(4, 20), "聘书"));
        assertTrue(waiting.getFirst().contains("对整个名单的异议还没有办结") && waiting.getFirst().contains("36"), waiting::toString);
    }

    private static EndMembership.Ending planned(LocalDate on, EndReason reason, EndingStep... steps) {
        return new EndMembership.Ending(on, reason, "工作调动", List.of(steps));
    }

    @Test
    void aReleaseNeedsTheUnitsNoticeUnlessItIsOnlyPlanned() {
        Committee committee = langfang();
        Member member = seat(committee, Role.PART_TIME_MEMBER, "李喆", running(committee));
        Optional<String> refusal = ending().end(member, planned(Street.TODAY, EndReason.RELEASED));
        assertTrue(refusal.orElseThrow().contains("“书面告知”还没有登记") && refusal.get().contains("6.4.3 c)"), refusal::toString);
        assertEquals(Optional.empty(), ending().end(member, planned(day(7, 2), EndReason.RELEASED)));

        assertEquals(1, sitting(committee, "李喆", day(7, 1)));
        assertEquals(MembershipState.LEAVING, member(committee, "李喆").stateOn(day(7, 1)));
        assertEquals(0, sitting(committee, "李喆", day(7, 2)));
        EndMembership.Leaving leaving = ending().underWay().getFirst();
        assertTrue(leaving.planned());
        assertEquals(List.of(EndingStep.Kind.NOTICE, EndingStep.Kind.MEETING, EndingStep.Kind.FILING), leaving.missing());

        assertEquals(Optional.empty(), ending().revoke(member(committee, "李喆")));
        assertEquals(1, sitting(committee, "李喆", day(7, 2)));
        undo();
        assertEquals(0, sitting(committee, "李喆", day(7, 2)));
        assertEquals("取消拟免 李喆", street.database.changeLog().redoable().orElseThrow().title());
    }

    @Test
    void aNoticeAfterTheReleaseContradictsTheClause() {
        Member member = seat(langfang(), Role.PART_TIME_MEMBER, "李喆", running(langfang()));
        EndingStep late = new EndingStep(EndingStep.Kind.NOTICE, day(6, 20), "告知函");
        assertTrue(ending().end(member, planned(day(6, 19), EndReason.RELEASED, late)).isPresent());
        assertEquals(Optional.empty(), ending().end(member, planned(day(6, 20), EndReason.RELEASED, late)));
        assertTrue(ending().revoke(member(langfang(), "李喆")).orElseThrow().contains("已经解除"));
    }

    @Test
    void gannanKnowsNoReleaseAtTheStreetAndNoExpiryBeforeTheTermEnds() {
        Committee community = gannan();
        Member member = seat(community, Role.MEMBER, "张堃", running(community));
        assertTrue(ending().end(member, planned(day(6, 1), EndReason.TERMINATED)).orElseThrow().contains("没有“终止”"));
        LocalDate end = running(community).endsOn();
        assertTrue(ending().end(member, planned(end, EndReason.TERM_EXPIRED)).isPresent());
        assertEquals(Optional.empty(), ending().end(member, planned(end.plusDays(1), EndReason.TERM_EXPIRED)));
    }

    private LowAttendance attendance(AttendanceRecord record) {
        return new LowAttendance(record, street.rules, () -> Clauses.shipped().rulesets());
    }

    @Test
    void belowTwoThirdsIsTooLowAndExactlyTwoThirdsIsNot() {
        Committee committee = langfang();
        long low = seat(committee, Role.PART_TIME_MEMBER, "张堃", running(committee)).person().id();
        long even = seat(committee, Role.PART_TIME_MEMBER, "李喆", running(committee)).person().id();
        Map<String, LowAttendance.Line> lines =
                attendance((body, within) -> {
                            assertEquals(committee.body().id(), body);
                            assertEquals(new Span(LocalDate.of(2026, 1, 1), Street.TODAY), within);
                            return List.of(
                                    new AttendanceRecord.Attended(low, 4, 2, 1, 0),
                                    new AttendanceRecord.Attended(even, 3, 2, 0, 0));
                        })
                        .of(committee).stream()
                        .collect(Collectors.toMap(
                                line -> line.member().person().name().value(), line -> line));
        assertTrue(lines.get("张堃").isTooLow());
        assertEquals("张堃：应到4 实到2 请假1，3×2<2×4", lines.get("张堃").arithmetic());
        assertTrue(!lines.get("李喆").isTooLow(), lines.get("李喆")::arithmetic);
        assertEquals("6.4.2 c)", attendance((_, _) -> List.of()).clause(committee).orElseThrow().article());
        assertEquals(Optional.empty(), attendance((_, _) -> List.of()).clause(gannan()));
    }

    @Test
    void whoWasFoundUnableToServeIsReplacedByAdjustment() {
        Committee committee = langfang();
        Member member = seat(committee, Role.PART_TIME_MEMBER, "李喆", running(committee));
        EndingStep found = new EndingStep(EndingStep.Kind.FOUND, day(6, 1), "应到4 实到2，3×2<2×4");
        assertEquals(Optional.empty(), ending().end(member, planned(day(6, 20), EndReason.REMOVED, found)));
        VacantSeat seat = filling().vacancies(committee).getFirst();
        Batch batch = done(filling().open(newcomer(committee, seat, day(6, 20), "出席率不足")));
        assertEquals(Procedure.ADJUSTMENT, batch.procedure());
    }

    @Test
    void aNoteHoldsTwoThousandRareCharacters() {
        Batch batch = street.open(langfang(), "一批", street.people(0, 1), Role.PART_TIME_MEMBER);
        String most = "𬭎".repeat(2000);
        Step step = new Step(StepKind.RECOMMENDATION, day(3, 2), null, null, most, most);
        assertEquals(most, street.record(batch, step).step(StepKind.RECOMMENDATION).orElseThrow().note());
        Step more = new Step(StepKind.RECOMMENDATION, day(3, 2), null, null, "纪要", most + "人");
        assertTrue(refused(batch, more).getFirst().contains("备注有2001字，最多2000字"));
    }
}
