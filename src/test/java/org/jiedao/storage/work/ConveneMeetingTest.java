package org.jiedao.storage.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jiedao.archive.ChangeLog.Reversal;
import org.jiedao.committee.Committee;
import org.jiedao.committee.CommitteeStandard;
import org.jiedao.committee.Membership;
import org.jiedao.committee.Role;
import org.jiedao.committee.SeatKind;
import org.jiedao.committee.Term;
import org.jiedao.meeting.AgendaItem;
import org.jiedao.meeting.AttendanceStatus;
import org.jiedao.meeting.Attendee;
import org.jiedao.meeting.CallAgain;
import org.jiedao.meeting.CalledMembers;
import org.jiedao.meeting.ConveneMeeting;
import org.jiedao.meeting.ListedMeeting;
import org.jiedao.meeting.ListedNeed;
import org.jiedao.meeting.MeetingFile;
import org.jiedao.meeting.MeetingKind;
import org.jiedao.meeting.MeetingPlan;
import org.jiedao.meeting.MeetingStandard;
import org.jiedao.meeting.MeetingState;
import org.jiedao.meeting.Meetings;
import org.jiedao.meeting.Need;
import org.jiedao.meeting.RecordNeed;
import org.jiedao.meeting.RemoveMeeting;
import org.jiedao.meeting.RepeatMeeting;
import org.jiedao.meeting.Resolution;
import org.jiedao.organization.Body;
import org.jiedao.organization.BodyKind;
import org.jiedao.people.Person;
import org.jiedao.rule.Rulesets;
import org.jiedao.storage.Database;
import org.jiedao.storage.OpenRegister;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Meetings planned, moved, repeated and removed on a real data file, with a committee whose members come and go.
class ConveneMeetingTest {
    private static final LocalDate TERM_START = LocalDate.of(2025, 7, 1);
    private static final LocalDate TERM_END = LocalDate.of(2030, 6, 30);
    private static final LocalDate DAY = LocalDate.of(2026, 7, 20);

    @TempDir
    Path folder;

    private Database database;
    private Body body;
    private Committee committee;
    private Term term;
    private ConveneMeeting convening;
    private CallAgain again;
    private RepeatMeeting repeating;

    @BeforeEach
    void open() throws IOException {
        database = OpenRegister.in(folder);
        body = database.organizations().add(BodyKind.STREET_JOINT_COMMITTEE, "示例“大工委”", null);
        committee = database.committees().establish(body.id(), "gannan", TERM_START);
        term = database.committees().addTerm(committee.id(), 5, TERM_START, TERM_END);
        CalledMembers called = new CalledMembers(database.committees());
        convening = new ConveneMeeting(database.meetings(), called, OpenRegister.CLOCK);
        again = new CallAgain(called);
        repeating = new RepeatMeeting(
                database.meetings(),
                new MeetingStandard(database.committees(), new CommitteeStandard(Rulesets::shipped)));
        seat("田建国", TERM_START);
        seat("苗青", TERM_START);
        seat("何田", TERM_START);
        seat("周䶮", DAY.plusDays(1));
    }

    @AfterEach
    void close() throws IOException {
        database.close();
    }

    private long seat(String name, LocalDate since) {
        Person person = database.people().add(Person.draft(name));
        long seat = database.committees()
                .addSeat(committee.id(), SeatKind.PART_TIME, Role.PART_TIME_MEMBER)
                .id();
        database.committees()
                .add(new Membership(0, seat, term.id(), person.id(), since, TERM_END, null, null, null));
        return person.id();
    }

    private MeetingPlan plan(long id, MeetingKind kind, LocalDate on, MeetingState state, String reason) {
        return new MeetingPlan(
                id,
                body.id(),
                kind,
                repeating.suggestedTitle(body.id(), kind, on, id),
                on,
                new MeetingPlan.Arranged("14点半", "三楼会议室", "研究停车难", "田建国", ""),
                new MeetingPlan.Standing(state, reason));
    }

    private MeetingFile planned(MeetingKind kind, LocalDate on) {
        return kept(plan(0, kind, on, MeetingState.PLANNED, ""));
    }

    private MeetingFile kept(MeetingPlan plan) {
        return assertInstanceOf(ConveneMeeting.Outcome.Kept.class, convening.keep(plan)).file();
    }

    private String refused(MeetingPlan plan) {
        return assertInstanceOf(ConveneMeeting.Outcome.Refused.class, convening.keep(plan)).sentence();
    }

    private static List<String> names(List<Attendee> attendees) {
        return attendees.stream().map(one -> one.card().name()).toList();
    }

    private MeetingFile attended(MeetingFile file, AttendanceStatus status) {
        return database.meetings()
                .keep(
                        "签到",
                        file.withAttendees(file.attendees().stream()
                                .map(one -> new Attendee(one.id(), one.personId(), one.card(), true, status, ""))
                                .toList()));
    }

    @Test
    void aNewMeetingCallsThoseWhoSitOnItsDay() {
        MeetingFile file = planned(MeetingKind.QUARTERLY_CONSULTATION, DAY);

        assertEquals(List.of("田建国", "苗青", "何田"), names(file.attendees()));
        assertEquals("2026年第三季度商讨会", file.meeting().title());
        assertEquals("14:30", file.meeting().notice().at().toString());
        assertInstanceOf(Reversal.Done.class, database.changeLog().undo());
        assertEquals(List.of(), database.meetings().of(body.id()));
    }

    @Test
    void theListStaysWhenTheDayMovesUntilTheUserDecides() {
        MeetingFile file = planned(MeetingKind.PLENARY, DAY);
        MeetingFile moved = kept(plan(file.meeting().id(), MeetingKind.PLENARY, DAY.plusDays(1), MeetingState.PLANNED, ""));
        assertEquals(file.attendees(), moved.attendees());

        CallAgain.Difference difference = again.difference(moved);
        assertEquals("增加周䶮", difference.told());
        MeetingFile adopted = database.meetings().keep("重列", again.adopted(moved));
        assertEquals(List.of("田建国", "苗青", "何田", "周䶮"), names(adopted.attendees()));
        assertTrue(again.difference(adopted).isEmpty());
        assertEquals(
                file.attendees().stream().map(Attendee::id).toList(),
                adopted.attendees().stream().limit(3).map(Attendee::id).toList());
    }

    @Test
    void whatIsRecordedOfThoseWhoStayIsKeptAndTheLostAreNamed() {
        MeetingFile file = attended(planned(MeetingKind.PLENARY, DAY.plusDays(1)), AttendanceStatus.PRESENT);
        MeetingFile back = kept(plan(file.meeting().id(), MeetingKind.PLENARY, DAY, MeetingState.PLANNED, ""));

        CallAgain.Difference difference = again.difference(back);
        assertEquals("去掉周䶮", difference.told());
        assertEquals(List.of("周䶮"), names(difference.lost()));
        assertTrue(again.adopted(back).attendees().stream().allMatch(Attendee::present));
    }

    @ParameterizedTest
    @CsvSource({
        "HELD, 2026-07-02, '', 还没有到",
        "CANCELLED, 2026-07-02, '', 要写明原因",
        "PLANNED, 2062-07-02, '', 离今天太远",
        "PLANNED, 1926-07-02, '', 离今天太远"
    })
    void aPlanThatCannotBeIsRefused(MeetingState state, LocalDate on, String reason, String why) {
        String sentence = refused(plan(0, MeetingKind.PLENARY, on, state, reason));

        assertTrue(sentence.startsWith("没有保存：") && sentence.contains(why), sentence);
        assertEquals(List.of(), database.meetings().of(body.id()));
    }

    @Test
    void heldTodayIsNoFuture() {
        LocalDate today = LocalDate.of(2026, 7, 1);
        assertTrue(kept(plan(0, MeetingKind.PLENARY, today, MeetingState.HELD, "")).meeting().held());
    }

    @Test
    void whatIsMissingOrTooLongIsNamed() {
        MeetingPlan.Arranged none = MeetingPlan.Arranged.NOTHING;
        MeetingPlan.Standing standing = MeetingPlan.Standing.PLANNED;
        MeetingKind kind = MeetingKind.PLENARY;
        assertTrue(refused(new MeetingPlan(0, null, kind, "会", DAY, none, standing)).contains("哪个组织"));
        assertTrue(refused(new MeetingPlan(0, body.id(), kind, " ", DAY, none, standing)).contains("名称还空着"));
        assertTrue(refused(new MeetingPlan(0, body.id(), kind, "会", null, none, standing)).contains("日期"));
        assertTrue(refused(new MeetingPlan(0, body.id(), kind, "会".repeat(201), DAY, none, standing)).contains("有201字"));
        MeetingPlan.Arranged late = new MeetingPlan.Arranged("25:00", "", "", "", "");
        assertTrue(refused(new MeetingPlan(0, body.id(), kind, "会", DAY, late, standing)).contains("没有这个钟点"));
    }

    @Test
    void aMeetingWithAttendanceIsNotCalledOffNorGivenToAnother() {
        MeetingFile file = attended(planned(MeetingKind.PLENARY, DAY), AttendanceStatus.PRESENT);
        long id = file.meeting().id();
        assertTrue(refused(plan(id, MeetingKind.PLENARY, DAY, MeetingState.CANCELLED, "下雨")).contains("不能改成取消"));
        Body other = database.organizations().add(BodyKind.ALLIANCE, "示例联合体", null);
        MeetingPlan moved = new MeetingPlan(
                id, other.id(), MeetingKind.PLENARY, "会", DAY, MeetingPlan.Arranged.NOTHING, MeetingPlan.Standing.PLANNED);
        assertTrue(refused(moved).contains("不能换成别的组织"));
        assertEquals(file, database.meetings().file(id).orElseThrow());
    }

    @Test
    void theNextOneIsAsTheLastWithWhatItLeftUndecided() {
        LocalDate quarterEnd = LocalDate.of(2026, 3, 31);
        MeetingFile last = planned(MeetingKind.QUARTERLY_CONSULTATION, quarterEnd);
        last = database.meetings()
                .keep(
                        "议题",
                        last.withAgenda(List.of(
                                new AgendaItem(0, "停车", List.of(), null, null),
                                new AgendaItem(0, "绿化", List.of(), null, new AgendaItem.Vote(3, 3, 3, 0, 0)),
                                new AgendaItem(0, "楼道", List.of(), null, null))));
        last = database.meetings()
                .keep(
                        "议定",
                        last.withResolutions(
                                List.of(new Resolution(0, last.agenda().getFirst().id(), "划线", null, null, null))));

        RepeatMeeting.Draft draft = repeating.after(last.meeting().id()).orElseThrow();
        assertEquals(LocalDate.of(2026, 6, 30), draft.plan().on());
        assertEquals("2026年第二季度商讨会", draft.plan().title());
        assertEquals("14:30", draft.plan().arranged().at());
        assertEquals(List.of("楼道"), draft.brought().stream().map(AgendaItem::topic).toList());
        MeetingFile next = assertInstanceOf(
                        ConveneMeeting.Outcome.Kept.class, convening.keep(draft.plan(), draft.brought()))
                .file();
        assertEquals(List.of("楼道"), next.agenda().stream().map(AgendaItem::topic).toList());
        assertEquals(3, next.turnout().expected());
        assertEquals(
                next.meeting(),
                repeating.last(body.id(), MeetingKind.QUARTERLY_CONSULTATION).orElseThrow());
    }

    @Test
    void themeDaysFollowEachOtherAsTheRulesetOfTheDayAsks() {
        LocalDate march = LocalDate.of(2026, 3, 31);
        assertEquals("2026年3月主题党日", repeating.suggestedTitle(body.id(), MeetingKind.PARTY_DAY, march, 0));
        database.committees().switchRuleset(committee.id(), "langfang", march);
        MeetingFile first = planned(MeetingKind.PARTY_DAY, march);
        assertEquals("2026年第一季度主题党日", first.meeting().title());
        RepeatMeeting.Draft next = repeating.after(first.meeting().id()).orElseThrow();
        assertEquals(LocalDate.of(2026, 6, 30), next.plan().on());
        assertEquals("2026年第二季度主题党日", next.plan().title());
    }

    @Test
    void plenariesAreCountedThroughTheYearWithoutThoseCalledOff() {
        MeetingFile first = planned(MeetingKind.PLENARY, LocalDate.of(2026, 1, 20));
        assertEquals("2026年第1次全体会议", first.meeting().title());
        MeetingFile second = planned(MeetingKind.PLENARY, LocalDate.of(2026, 7, 10));
        assertEquals("2026年第2次全体会议", second.meeting().title());
        kept(plan(second.meeting().id(), MeetingKind.PLENARY, DAY, MeetingState.CANCELLED, "改期"));
        assertEquals("2026年第2次全体会议", repeating.suggestedTitle(body.id(), MeetingKind.PLENARY, DAY, 0));
        assertEquals("2027年第1次全体会议", repeating.suggestedTitle(body.id(), MeetingKind.PLENARY, DAY.plusYears(1), 0));
    }

    @Test
    void theShareOfProposersComesFromTheRulesetOfTheBody() {
        MeetingStandard standard = new MeetingStandard(database.committees(), new CommitteeStandard(Rulesets::shipped));
        MeetingFile file = planned(MeetingKind.PLENARY, DAY.plusDays(1));
        MeetingStandard.Proposing rule = standard.of(file).proposing().orElseThrow();
        assertEquals(2, rule.least());
        assertTrue(rule.clause().citation().endsWith("第28问（1）"), rule.clause().citation());
        assertTrue(standard.of(file).notice().orElseThrow().wording().contains("会前通知"));

        database.committees().switchRuleset(committee.id(), "langfang", DAY);
        assertEquals(MeetingStandard.Asked.NOTHING, standard.of(file));
    }

    @Test
    void aMeetingThatLeftTracesIsNotRemoved() {
        MeetingFile file = planned(MeetingKind.PLENARY, DAY);
        RemoveMeeting issued = new RemoveMeeting(database.meetings(), traces(List.of("《通知》", "《纪要》"), List.of()));
        RemoveMeeting reported = new RemoveMeeting(database.meetings(), traces(List.of(), List.of("划线")));
        RemoveMeeting free = new RemoveMeeting(database.meetings(), traces(List.of(), List.of()));
        long id = file.meeting().id();

        assertTrue(refusal(issued.remove(id)).contains("签发了《通知》等2件"));
        assertTrue(refusal(reported.remove(id)).contains("“划线”已经有进展"));
        assertEquals(file, database.meetings().file(id).orElseThrow());
        assertInstanceOf(RemoveMeeting.Outcome.Removed.class, free.remove(id));
        assertTrue(database.meetings().file(id).isEmpty());
        assertInstanceOf(Reversal.Done.class, database.changeLog().undo());
        assertEquals(file, database.meetings().file(id).orElseThrow());
        assertTrue(refusal(free.remove(4711)).contains("已经不在了"));
    }

    private static String refusal(RemoveMeeting.Outcome outcome) {
        return assertInstanceOf(RemoveMeeting.Outcome.Refused.class, outcome).sentence();
    }

    private static RemoveMeeting.Traces traces(List<String> papers, List<String> followedUp) {
        return new RemoveMeeting.Traces() {
            @Override
            public List<String> papers(long meetingId) {
                return papers;
            }

            @Override
            public List<String> followedUp(long meetingId) {
                return followedUp;
            }
        };
    }

    @Test
    void theListOfTheYearCountsAsTheFilesDo() {
        MeetingFile first = attended(planned(MeetingKind.PLENARY, DAY), AttendanceStatus.DELEGATED);
        MeetingFile second = planned(MeetingKind.HEARING, DAY);
        assertEquals(
                List.of(
                        new ListedMeeting(first.meeting(), 0, first.turnout()),
                        new ListedMeeting(second.meeting(), 0, second.turnout())),
                database.meetings().listed(DAY, DAY));
        database.meetings().keep("议题", second.withAgenda(List.of(new AgendaItem(0, "停车", List.of(), null, null))));
        assertEquals(1, database.meetings().listed(DAY, DAY).getLast().topics());
        assertEquals(List.of(), database.meetings().listed(DAY.plusDays(1), DAY.plusDays(9)));
    }

    @Test
    void aMeetingIsFoundByEveryWordOfTitleKindOrBody() {
        MeetingFile hearing = planned(MeetingKind.HEARING, DAY);
        planned(MeetingKind.PLENARY, DAY);
        Meetings.Sought title = new Meetings.Sought("2026年", List.of(), List.of());
        Meetings.Sought kind = new Meetings.Sought("tzh", List.of(MeetingKind.HEARING), List.of());
        Meetings.Sought ofBody = new Meetings.Sought("dgw", List.of(), List.of(body.id()));

        assertEquals(2, database.meetings().found(List.of(title, ofBody), 5).size());
        assertEquals(List.of(hearing.meeting()), database.meetings().found(List.of(title, kind), 5));
        assertEquals(1, database.meetings().found(List.of(title), 1).size());
        assertEquals(List.of(), database.meetings().found(List.of(new Meetings.Sought("没有", List.of(), List.of())), 5));
    }

    @Test
    void aNeedIsOpenUntilAMeetingTakesItUpAndAgainWhenThatIsCalledOff() {
        RecordNeed recording = new RecordNeed(database.meetings(), OpenRegister.CLOCK);
        LocalDate today = LocalDate.of(2026, 7, 1);
        Need need = assertInstanceOf(
                        RecordNeed.Outcome.Kept.class,
                        recording.keep(new RecordNeed.Typed(0, body.id(), null, "示例医院", today, "门口停车")))
                .need();
        assertEquals(List.of(need), database.meetings().openNeeds(body.id()));
        MeetingFile file = planned(MeetingKind.PLENARY, DAY);
        file = database.meetings()
                .keep("列入", file.withAgenda(List.of(new AgendaItem(0, "门口停车", List.of(), need.id(), null))));
        assertEquals(List.of(), database.meetings().openNeeds(body.id()));
        assertEquals(List.of(new ListedNeed(need, file.meeting())), database.meetings().listedNeeds());

        kept(plan(file.meeting().id(), MeetingKind.PLENARY, DAY, MeetingState.CANCELLED, "改期"));
        assertEquals(List.of(need), database.meetings().openNeeds(body.id()));
        assertEquals(List.of(new ListedNeed(need, null)), database.meetings().listedNeeds());
    }

    @ParameterizedTest
    @CsvSource({"'', 医院, 2026-07-01, 内容还空着", "停车, '', 2026-07-01, 提出的", "停车, 医院, 2026-07-02, 还没有到", "停车, 医院, , 提出日期"})
    void anIncompleteNeedIsRefused(String matter, String by, LocalDate on, String why) {
        RecordNeed recording = new RecordNeed(database.meetings(), OpenRegister.CLOCK);
        RecordNeed.Outcome outcome = recording.keep(new RecordNeed.Typed(0, body.id(), null, by, on, matter));

        String sentence = assertInstanceOf(RecordNeed.Outcome.Refused.class, outcome).sentence();
        assertTrue(sentence.contains(why), sentence);
        assertEquals(List.of(), database.meetings().needs(body.id()));
    }
}
