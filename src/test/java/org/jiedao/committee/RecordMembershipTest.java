package org.jiedao.committee;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jiedao.organization.BodyKind;
import org.jiedao.people.Person;
import org.jiedao.rule.Clauses;
import org.jiedao.rule.Rulesets;
import org.jiedao.storage.Database;
import org.jiedao.storage.OpenRegister;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Memberships recorded, corrected and ended over the real register.
class RecordMembershipTest {
    private static final LocalDate START = LocalDate.of(2026, 3, 1);
    private static final LocalDate END = LocalDate.of(2030, 6, 30);
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 1);

    @TempDir
    Path folder;

    private Database database;
    private Committees committees;
    private RecordMembership recording;
    private Committee langfang;
    private Committee gannan;
    private Seat seat;
    private Person person;

    @BeforeEach
    void open() throws IOException {
        database = OpenRegister.in(folder);
        committees = database.committees();
        recording = new RecordMembership(
                committees,
                EndReasons.shipped(Clauses.shipped()),
                new EndingOrders(Rulesets::shipped),
                OpenRegister.CLOCK);
        langfang = committee(BodyKind.STREET_JOINT_COMMITTEE, "青禾街道“大工委”", "langfang");
        gannan = committee(BodyKind.STREET_JOINT_COMMITTEE, "桥头街道“大工委”", "gannan");
        seat = committees.addSeat(langfang.id(), SeatKind.FULL_TIME, Role.SECRETARY);
        person = database.people().add(Person.draft("周䶮"));
    }

    @AfterEach
    void close() throws IOException {
        database.close();
    }

    private Committee committee(BodyKind kind, String name, String ruleset) {
        var body = database.organizations().add(kind, name, null);
        Committee committee = committees.establish(body.id(), ruleset, LocalDate.of(2025, 7, 1));
        committees.addTerm(committee.id(), 5, LocalDate.of(2025, 7, 1), END);
        return committee;
    }

    private static MembershipFacts facts(LocalDate start, LocalDate end) {
        return new MembershipFacts(start, end, null, null, null);
    }

    private static MembershipFacts ended(@Nullable LocalDate on, @Nullable EndReason reason) {
        return new MembershipFacts(START, END, on, reason, "调离");
    }

    private Member sitting() {
        return committees.compositionOn(langfang.id(), TODAY).members().getFirst();
    }

    @Test
    void aPersonIsPutOnAVacantSeatAndTakenBackByUndo() {
        assertEquals(Optional.empty(), recording.add(seat, person.id(), facts(START, END)));
        assertEquals("周䶮", sitting().person().name().value());

        database.changeLog().undo();

        assertEquals(List.of(), committees.compositionOn(langfang.id(), TODAY).members());
    }

    @Test
    void aFutureEndingLeavesTheMemberSeatedUntilThen() {
        recording.add(seat, person.id(), facts(START, END));
        LocalDate leaves = TODAY.plusMonths(1);

        assertEquals(Optional.empty(), recording.correct(sitting(), ended(leaves, EndReason.RELEASED), List.of()));

        assertEquals(MembershipState.LEAVING, sitting().stateOn(TODAY));
        assertEquals("调离", sitting().membership().note());
        assertEquals(List.of(), committees.compositionOn(langfang.id(), leaves).members());
        assertEquals(1, committees.members(langfang.id()).size(), "an ending is an edit, not another record");
    }

    @Test
    void datesThatCannotBeAreRefusedAndNothingIsRecorded() {
        refused("届满日期早于到任日期", recording.add(seat, person.id(), facts(END, START)));
        refused("日期都要填", recording.add(seat, person.id(), new MembershipFacts(null, END, null, null, null)));
        refused("不在任何一届内", recording.add(seat, person.id(), facts(LocalDate.of(2020, 1, 1), END)));
        refused("晚于第5届届满", recording.add(seat, person.id(), facts(START, END.plusDays(1))));
        assertEquals(List.of(), committees.members(langfang.id()));

        recording.add(seat, person.id(), facts(START, END));
        refused("要么都填", recording.correct(sitting(), ended(TODAY, null), List.of()));
        refused("早于到任", recording.correct(sitting(), ended(START.minusDays(1), EndReason.REMOVED), List.of()));
        refused("届满以前", recording.correct(sitting(), ended(TODAY, EndReason.TERM_EXPIRED), List.of()));
        assertEquals(null, sitting().membership().ending());
    }

    @Test
    void aSeatIsHeldByOneAndAPersonSitsOnce() {
        recording.add(seat, person.id(), facts(START, END));
        Person other = database.people().add(Person.draft("沈喆"));
        Seat second = committees.addSeat(langfang.id(), SeatKind.FULL_TIME, Role.DEPUTY_SECRETARY);

        refused("由周䶮占着", recording.add(seat, other.id(), facts(TODAY, END)));
        refused("周䶮这段时间已在这个委员会任书记", recording.add(second, person.id(), facts(TODAY, END)));

        recording.correct(sitting(), ended(TODAY, EndReason.REMOVED), List.of());
        assertEquals(Optional.empty(), recording.add(seat, other.id(), facts(TODAY, END)));
        refused("由沈喆占着", recording.correct(committees.members(langfang.id()).getFirst(), facts(START, END), List.of()));
    }

    @Test
    void whoJoinedEarlierGetsASeatOfTheirOwnWhereTheVacantOneWasTakenLater() {
        recording.add(seat, person.id(), facts(START, END));
        Person other = database.people().add(Person.draft("沈喆"));

        assertEquals(
                Optional.empty(),
                recording.join(
                        langfang.id(), SeatKind.FULL_TIME, Role.SECRETARY, other.id(), facts(START.minusMonths(3), END)));

        assertEquals(2, committees.seats(langfang.id()).size());
        assertEquals(2, committees.compositionOn(langfang.id(), TODAY).members().size());
    }

    @Test
    void onlyTheReasonsOfTheRulesetAreTaken() {
        EndReasons reasons = EndReasons.shipped(Clauses.shipped());
        assertEquals(
                List.of(EndReason.TERM_EXPIRED, EndReason.REMOVED, EndReason.RELEASED),
                reasons.of(langfang).stream().map(EndReasons.Way::reason).toList());
        assertEquals(
                List.of(EndReason.TERM_EXPIRED, EndReason.TERMINATED, EndReason.REMOVED),
                reasons.of(gannan).stream().map(EndReasons.Way::reason).toList());

        recording.add(seat, person.id(), facts(START, END));
        refused("没有“终止”", recording.correct(sitting(), ended(TODAY, EndReason.TERMINATED), List.of()));
    }

    private static EndingStep step(EndingStep.Kind kind, LocalDate on) {
        return new EndingStep(kind, on, "街党纪〔2026〕8号");
    }

    private List<EndingStep> steps() {
        return committees.endingSteps().all().getOrDefault(sitting().membership().id(), List.of());
    }

    @Test
    void theStepsOfAnEndingAreRecordedWithItAndTakenBackWithIt() {
        recording.add(seat, person.id(), facts(START, END));
        MembershipFacts leaves = ended(TODAY.plusDays(9), EndReason.REMOVED);
        EndingStep meeting = step(EndingStep.Kind.MEETING, TODAY.minusDays(3));
        EndingStep filing = step(EndingStep.Kind.FILING, TODAY);

        assertEquals(Optional.empty(), recording.correct(sitting(), leaves, List.of(meeting)));
        assertEquals(List.of(meeting), steps());
        EndingStep corrected = step(EndingStep.Kind.MEETING, TODAY.minusDays(2));
        assertEquals(Optional.empty(), recording.correct(sitting(), leaves, List.of(corrected)));
        assertEquals(List.of(corrected), steps());

        database.changeLog().undo();
        assertEquals(List.of(meeting), steps());
        database.changeLog().undo();
        assertEquals(List.of(), steps());
        assertEquals(null, sitting().membership().ending());
        database.changeLog().redo();
        assertEquals(List.of(meeting), steps());
        assertEquals(EndReason.REMOVED, sitting().membership().ending().reason());

        refused("早于免去", recording.correct(sitting(), leaves, List.of(meeting, filing)));
        assertEquals(Optional.empty(), recording.correct(sitting(), facts(START, END), List.of()));
        assertEquals(List.of(), steps(), "no ending, no steps");
        database.changeLog().undo();
        assertEquals(List.of(meeting), steps());
    }

    @Test
    void stepsAgainstTheOrderOfTheRulesetAreRefusedAndMissingOnesAreNot() {
        recording.add(seat, person.id(), facts(START, END));
        MembershipFacts left = ended(TODAY.minusDays(9), EndReason.REMOVED);

        refused(
                "周䶮：免去2026.6.22早于会议研究2026.6.23，与",
                recording.correct(
                        sitting(), left, List.of(step(EndingStep.Kind.MEETING, TODAY.minusDays(8)))));
        refused(
                "6.4.3 b)的次序“会议研究→免去→备案”不符",
                recording.correct(
                        sitting(), left, List.of(step(EndingStep.Kind.MEETING, TODAY.minusDays(8)))));
        refused(
                "“备案”的日期2026年7月2日在今天以后",
                recording.correct(sitting(), left, List.of(step(EndingStep.Kind.FILING, TODAY.plusDays(1)))));
        refused(
                "“会议研究”的日期2026年2月28日早于到任日期",
                recording.correct(sitting(), left, List.of(step(EndingStep.Kind.MEETING, START.minusDays(1)))));
        refused(
                "有2001字，最多2000字",
                recording.correct(
                        sitting(), left, List.of(new EndingStep(EndingStep.Kind.FILING, TODAY, "字".repeat(2001)))));
        refused(
                "没有填",
                recording.correct(
                        sitting(), facts(START, END), List.of(step(EndingStep.Kind.FILING, TODAY))));
        assertEquals(null, sitting().membership().ending());

        EndingStep filing = new EndingStep(EndingStep.Kind.FILING, TODAY, "字".repeat(2000));
        Member sat = sitting();
        assertEquals(Optional.empty(), recording.correct(sat, left, List.of(filing)), "the meeting may follow");
        assertEquals(
                List.of(filing), committees.endingSteps().all().get(sat.membership().id()));
    }

    @Test
    void theStepsAskedForAreThoseOfTheRulesetAndTheLevel() {
        EndingOrders orders = new EndingOrders(Rulesets::shipped);
        EndReasons reasons = EndReasons.shipped(Clauses.shipped());
        Committee community = committee(BodyKind.COMMUNITY_JOINT_COMMITTEE, "桥头社区“大党委”", "gannan");
        assertEquals(
                List.of(EndingStep.Kind.MEETING, EndingStep.Kind.FILING),
                orders.steps(langfang, reasons.of(langfang, EndReason.REMOVED).orElseThrow()));
        assertEquals(
                List.of(EndingStep.Kind.NOTICE, EndingStep.Kind.MEETING, EndingStep.Kind.FILING),
                orders.steps(langfang, reasons.of(langfang, EndReason.RELEASED).orElseThrow()));
        assertEquals(
                List.of(EndingStep.Kind.NOTICE, EndingStep.Kind.MEETING, EndingStep.Kind.APPROVAL),
                orders.steps(community, reasons.of(community, EndReason.RELEASED).orElseThrow()));
        assertEquals(
                List.of(), orders.steps(langfang, reasons.of(langfang, EndReason.TERM_EXPIRED).orElseThrow()));
    }

    private static void refused(String words, Optional<String> answer) {
        assertTrue(answer.orElse("").contains(words), answer.toString());
    }
}
