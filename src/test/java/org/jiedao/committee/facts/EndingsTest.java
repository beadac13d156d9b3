package org.jiedao.committee.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jiedao.calendar.Workdays;
import org.jiedao.committee.Committee;
import org.jiedao.committee.EndReason;
import org.jiedao.committee.EndingStep;
import org.jiedao.committee.Membership;
import org.jiedao.committee.Role;
import org.jiedao.committee.Seat;
import org.jiedao.committee.SeatKind;
import org.jiedao.organization.BodyKind;
import org.jiedao.people.Person;
import org.jiedao.rule.Judgement;
import org.jiedao.rule.Rulesets;
import org.jiedao.rule.check.Asking;
import org.jiedao.rule.check.GatheredFacts;
import org.jiedao.rule.check.Span;
import org.jiedao.storage.Database;
import org.jiedao.storage.OpenRegister;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the standards say about an ending, by its steps in a real register, as of days before and after each of them.
class EndingsTest {
    private static final LocalDate START = LocalDate.of(2025, 7, 1);
    private static final LocalDate END = LocalDate.of(2030, 6, 30);
    private static final Rulesets RULESETS = Rulesets.shipped();

    @TempDir
    Path folder;

    private Database database;

    @BeforeEach
    void open() throws IOException {
        database = OpenRegister.in(folder);
    }

    @AfterEach
    void close() throws IOException {
        database.close();
    }

    private Committee committee(BodyKind kind, String ruleset) {
        var body = database.organizations().add(kind, "青禾“大”", null);
        Committee committee = database.committees().establish(body.id(), ruleset, START);
        database.committees().addTerm(committee.id(), 5, START, END);
        return committee;
    }

    private void left(Committee committee, LocalDate on, EndReason reason, EndingStep... steps) {
        Seat seat = database.committees().addSeat(committee.id(), SeatKind.PART_TIME, Role.PART_TIME_MEMBER);
        long term = database.committees().terms(committee.id()).getFirst().id();
        long person = database.people().add(Person.draft("张堃")).id();
        long id = database.committees()
                .add(new Membership(0, seat.id(), term, person, START, END, null, null, null))
                .id();
        database.committees()
                .endingSteps()
                .record(
                        new Membership(
                                id, seat.id(), term, person, START, END, new Membership.Ending(on, reason), null, null),
                        List.of(steps));
    }

    private static LocalDate june(int day) {
        return LocalDate.of(2026, 6, day);
    }

    private static EndingStep step(EndingStep.Kind kind, int day) {
        return new EndingStep(kind, june(day), "纪要");
    }

    private void judged(String state, String arithmetic, Committee committee, String rule, LocalDate on) {
        CommitteeFactBook book = new CommitteeFactBook(
                database.organizations().bodies(),
                database.committees().histories(),
                database.committees().endingSteps().all());
        Judgement judgement = RULESETS.of(committee.ruleset())
                .flatMap(ruleset -> ruleset.rule(rule))
                .orElseThrow()
                .judge(
                        new GatheredFacts(
                                Span.since(START),
                                List.of(book.about(committee.body().id(), on))),
                        new Asking(on, Workdays.shipped()));
        assertEquals(state, judgement.state().label(), judgement.arithmetic());
        assertTrue(judgement.arithmetic().contains(arithmetic), judgement.arithmetic());
    }

    @Test
    void aRemovalIsFollowedFromItsFirstStepToItsLast() {
        Committee street = committee(BodyKind.STREET_JOINT_COMMITTEE, "langfang");
        left(street, june(10), EndReason.REMOVED, step(EndingStep.Kind.MEETING, 1), step(EndingStep.Kind.FILING, 20));

        judged("不适用", "没有办过委员免去", street, "LF-6.4.3b", LocalDate.of(2026, 5, 31));
        judged("符合", "张堃：会议研究2026.6.1", street, "LF-6.4.3b", june(1));
        judged("符合", "会议研究2026.6.1→免去2026.6.10", street, "LF-6.4.3b", june(10));
        judged("符合", "会议研究2026.6.1→免去2026.6.10→备案2026.6.20", street, "LF-6.4.3b", june(20));
        judged("不适用", "没有办过委员解除", street, "LF-6.4.3c", june(30));
    }

    @Test
    void anEndingWithoutAnyStepLacksEvidence() {
        Committee street = committee(BodyKind.STREET_JOINT_COMMITTEE, "langfang");
        left(street, june(10), EndReason.REMOVED);

        judged("不适用", "没有办过委员免去", street, "LF-6.4.3b", june(9));
        judged("缺证据", "没有登记张堃的“会议研究”", street, "LF-6.4.3b", june(10));
    }

    @Test
    void aStepThatWasPassedOverIsABreach() {
        Committee street = committee(BodyKind.STREET_JOINT_COMMITTEE, "langfang");
        left(street, june(10), EndReason.REMOVED, step(EndingStep.Kind.FILING, 20));

        judged("不符合", "有“免去”，没有“会议研究”", street, "LF-6.4.3b", june(10));
    }

    @Test
    void aReleaseAsksForTheLetterAndForTheApproval() {
        Committee community = committee(BodyKind.COMMUNITY_JOINT_COMMITTEE, "langfang");
        left(community, june(10), EndReason.RELEASED, step(EndingStep.Kind.NOTICE, 1), step(EndingStep.Kind.APPROVAL, 8));
        judged("符合", "书面告知2026.6.1", community, "LF-7.4.3c", june(30));

        Committee other = committee(BodyKind.COMMUNITY_JOINT_COMMITTEE, "gannan");
        left(other, june(10), EndReason.RELEASED, step(EndingStep.Kind.NOTICE, 1), step(EndingStep.Kind.APPROVAL, 8));
        judged("不符合", "有“批准”，没有“会议研究”", other, "GN-36e", june(30));
    }

    @Test
    void aTerminationIsFollowedAndAnExpiryIsNoSuchRun() {
        Committee street = committee(BodyKind.STREET_JOINT_COMMITTEE, "gannan");
        left(street, june(10), EndReason.TERMINATED, step(EndingStep.Kind.MEETING, 10));
        judged("符合", "会议研究2026.6.10→终止2026.6.10", street, "GN-25.5a", june(10));

        Committee another = committee(BodyKind.STREET_JOINT_COMMITTEE, "gannan");
        left(another, END.plusDays(1), EndReason.TERM_EXPIRED);
        judged("不适用", "没有办过委员终止", another, "GN-25.5a", END.plusDays(2));
        judged("不适用", "没有办过委员免去", another, "GN-25.5b", END.plusDays(2));
    }
}
