package org.jiedao.meeting.facts;

import static org.jiedao.meeting.facts.Gathering.called;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jiedao.committee.Committee;
import org.jiedao.committee.Membership;
import org.jiedao.committee.Role;
import org.jiedao.committee.Seat;
import org.jiedao.committee.SeatKind;
import org.jiedao.committee.Term;
import org.jiedao.dispatch.Paper;
import org.jiedao.meeting.AgendaItem;
import org.jiedao.meeting.AttendanceStatus;
import org.jiedao.meeting.Meeting;
import org.jiedao.meeting.MeetingFile;
import org.jiedao.meeting.MeetingKind;
import org.jiedao.meeting.MeetingState;
import org.jiedao.organization.Body;
import org.jiedao.organization.BodyKind;
import org.jiedao.people.Person;
import org.jiedao.rule.check.FactSource;
import org.jiedao.rule.check.FactSource.Course;
import org.jiedao.rule.check.FactSource.Dated;
import org.jiedao.rule.check.FactSource.Holding;
import org.jiedao.rule.check.FactSource.Presence;
import org.jiedao.rule.check.FactSource.Share;
import org.jiedao.rule.check.FactSource.Split;
import org.jiedao.rule.check.FactSource.Value;
import org.jiedao.rule.check.RecordKey;
import org.jiedao.rule.check.Span;
import org.jiedao.storage.Database;
import org.jiedao.storage.OpenRegister;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MeetingFactsTest {
    private static final LocalDate START = LocalDate.of(2025, 7, 1);
    private static final LocalDate END = LocalDate.of(2030, 6, 30);
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 10);
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 1);
    private static final Span EVER = Span.since(START);

    @TempDir
    Path folder;

    private Database database;
    private Body body;
    private Committee committee;
    private Gathering gathering;

    @BeforeEach
    void open() throws IOException {
        database = OpenRegister.in(folder);
        body = database.organizations().add(BodyKind.STREET_JOINT_COMMITTEE, "青禾街道“大工委”", null);
        committee = database.committees().establish(body.id(), "gannan", START);
        gathering = new Gathering(database, body.id());
    }

    @AfterEach
    void close() throws IOException {
        database.close();
    }

    private FactSource facts(LocalDate on) {
        return facts(body, on);
    }

    private FactSource facts(Body whose, LocalDate on) {
        return new MeetingBook(
                        database.organizations().bodies(),
                        database.meetings().files(START.minusYears(1), END).stream(),
                        database.committees().histories(),
                        database.dispatchRegister().entries())
                .about(whose.id(), on);
    }

    private static FactSource.Item item(MeetingFile file) {
        return new RecordKey(RecordKey.Sort.MEETING, file.meeting().id())
                .item(file.meeting().title());
    }

    private Person sit(String name) {
        Person person = database.people().add(Person.draft(name));
        Term term = database.committees().terms(committee.id()).stream()
                .findFirst()
                .orElseGet(() -> database.committees().addTerm(committee.id(), 1, START, END));
        Seat seat = database.committees().addSeat(committee.id(), SeatKind.PART_TIME, Role.PART_TIME_MEMBER);
        database.committees()
                .add(new Membership(0, seat.id(), term.id(), person.id(), START, END, null, null, null));
        return person;
    }

    @Test
    void ofABodyWithoutAnyMeetingNothingIsKnown() {
        FactSource facts = facts(TODAY);
        assertEquals(Optional.empty(), facts.events("月碰头"));
        assertEquals(Optional.empty(), facts.courses("会议"));
        assertEquals(Optional.empty(), facts.shares(new Split("全体会议", "到会委员", "应到委员"), EVER));
        assertEquals(Optional.empty(), facts.shares(new Split("兼职委员", "到会次数", "应到次数"), EVER));
        assertEquals(Optional.empty(), facts.values("全体会议", "主持人"));
        assertEquals(Optional.empty(), facts.list("全体会议"));
    }

    @Test
    void whoRecordsAMeetingKeepsThemAllFromThatDayOn() {
        MeetingFile first = gathering.held(MeetingKind.MONTHLY_TOUCH, MARCH);
        gathering.held(MeetingKind.MONTHLY_TOUCH, TODAY.plusDays(1));

        assertEquals(Optional.of(List.of(new Dated(item(first), MARCH))), facts(TODAY).events("月碰头"));
        assertEquals(Optional.of(List.of()), facts(TODAY).events("季商讨"), "another kind, of which there was none");
        assertEquals(Optional.of(MARCH), facts(TODAY).keptSince("季商讨"));
        assertEquals(Optional.empty(), facts(MARCH.minusDays(1)).events("月碰头"), "nobody kept them yet");
        assertEquals(Optional.empty(), facts(TODAY).events("考核结果通报"), "no page records it");
    }

    @Test
    void aMeetingWhoseDayHasComeIsOpenAndOneCalledOffIsNone() {
        MeetingFile planned = gathering.in(MeetingState.PLANNED, MeetingKind.MONTHLY_TOUCH, MARCH);
        gathering.in(MeetingState.CANCELLED, MeetingKind.MONTHLY_TOUCH, MARCH.plusDays(1));

        assertEquals(
                Optional.of(List.of(new Dated(item(planned), MARCH, false))), facts(TODAY).events("月碰头"));
    }

    @Test
    void theGroupsMeetingsAreRecordedWithTheGroups() {
        Body branch = database.organizations().add(BodyKind.ESTATE_BRANCH, "甲支部", null);
        Body group = database.organizations().add(BodyKind.BUILDING_GROUP, "1号楼党小组", branch.id());
        new Gathering(database, branch.id()).held(MeetingKind.BRANCH_ASSEMBLY, MARCH);
        new Gathering(database, group.id()).held(MeetingKind.WORK_MEETING, MARCH);

        assertEquals(Optional.empty(), facts(branch, TODAY).events("党小组会"));
        assertEquals(Optional.of(List.of()), facts(group, TODAY).events("党小组会"));
    }

    @Test
    void whoCameIsCountedAndWhoWasNotRecordedIsNotAbsent() {
        MeetingFile plenary = gathering.keep(
                gathering.meeting(MeetingKind.PLENARY, MARCH, MeetingState.HELD, Meeting.Notice.NONE, null),
                List.of(),
                gathering.marked(
                        AttendanceStatus.PRESENT,
                        AttendanceStatus.PRESENT,
                        AttendanceStatus.EXCUSED,
                        AttendanceStatus.ABSENT,
                        null));

        assertEquals(
                Optional.of(List.of(new Share(item(plenary), 2, 5, 1, 1))),
                facts(TODAY).shares(new Split("全体会议", "到会委员", "应到委员"), EVER));
        assertEquals(
                Optional.of(List.of()),
                facts(TODAY).shares(new Split("全体会议", "到会委员", "应到委员"), Span.since(MARCH.plusDays(1))));
    }

    @Test
    void aMembersMeetingsAreThoseToWhichItWasCalled() {
        Person member = sit("张堃");
        gathering.held(MeetingKind.PLENARY, MARCH, called(member, "兼职委员", true, AttendanceStatus.PRESENT));
        gathering.held(MeetingKind.MONTHLY_TOUCH, MARCH.plusDays(1), called(member, "兼职委员", true, AttendanceStatus.EXCUSED));
        gathering.held(MeetingKind.MONTHLY_TOUCH, MARCH.plusDays(2), called(member, "兼职委员", true, null));
        gathering.in(MeetingState.PLANNED, MeetingKind.PLENARY, MARCH.plusDays(3), called(member, "兼职委员", true, null));
        gathering.in(MeetingState.CANCELLED, MeetingKind.PLENARY, MARCH.plusDays(4), called(member, "兼职委员", true, null));
        gathering.held(MeetingKind.PARTY_DAY, MARCH.plusDays(5), called(member, "兼职委员", true, AttendanceStatus.ABSENT));
        gathering.held(MeetingKind.PLENARY, MARCH.plusDays(6));

        Share expected =
                new Share(new RecordKey(RecordKey.Sort.PERSON, member.id()).item("张堃"), 1, 4, 1, 2);
        Split split = new Split("兼职委员", "到会次数", "应到次数");
        assertEquals(Optional.of(List.of(expected)), facts(TODAY).shares(split, EVER));
    }

    @Test
    void theChairIsWhatItsNameIsOnTheListOfTheDay() {
        Person secretary = database.people().add(Person.draft("周䶮"));
        MeetingFile known = chaired(MARCH, "周䶮", secretary);
        MeetingFile stranger = chaired(MARCH.plusDays(1), "王某", secretary);
        MeetingFile unsaid = gathering.held(MeetingKind.PLENARY, MARCH.plusDays(2));

        assertEquals(
                Optional.of(List.of(
                        new Value(item(known), "书记"),
                        Value.unrecorded(item(stranger)),
                        Value.unrecorded(item(unsaid)))),
                facts(TODAY).values("全体会议", "主持人"));
    }

    private MeetingFile chaired(LocalDate on, String chair, Person secretary) {
        return gathering.keep(
                gathering.meeting(MeetingKind.PLENARY, on, MeetingState.HELD, Meeting.Notice.NONE, chair),
                List.of(),
                List.of(called(secretary, "书记", false, AttendanceStatus.PRESENT)));
    }

    @Test
    void aNoticeThatWentOutSaysWhatIsRecordedAndOfAnotherNothingIsKnown() {
        AgendaItem topic = new AgendaItem(0, "老旧小区停车", List.of(), null, null);
        MeetingFile sent = gathering.keep(
                gathering.meeting(
                        MeetingKind.PLENARY,
                        MARCH,
                        MeetingState.HELD,
                        new Meeting.Notice(null, "三楼会议室", null, MARCH.minusDays(3)),
                        null),
                List.of(topic),
                List.of());
        MeetingFile unsent = gathering.held(MeetingKind.PLENARY, MARCH.plusDays(1));

        assertEquals(
                Optional.of(List.of(
                        new Course(
                                item(sent),
                                Map.of("通知", MARCH.minusDays(3), "召开", MARCH),
                                Set.of("通知", "召开")),
                        new Course(item(unsent), Map.of("召开", MARCH.plusDays(1)), Set.of("召开")))),
                facts(TODAY).courses("会议"));
        assertEquals(
                Optional.of(List.of(
                        new Presence(
                                item(sent),
                                Span.since(MARCH),
                                Set.of("议题", "地点"),
                                Set.of("议题", "时间", "地点", "目的要求")),
                        new Presence(item(unsent), Span.since(MARCH.plusDays(1)), Set.of(), Set.of()))),
                facts(TODAY).presentAtEach("会议通知", "会议通知要素", EVER));
    }

    @Test
    void anItemIsProposedByMembersOnly() {
        Person one = sit("甲");
        Person other = sit("乙");
        Person guest = database.people().add(Person.draft("丙"));
        MeetingFile meeting = gathering.keep(
                gathering.meeting(MeetingKind.QUARTERLY_CONSULTATION, MARCH, MeetingState.HELD, Meeting.Notice.NONE, null),
                List.of(
                        new AgendaItem(0, "停车", List.of(one.id(), guest.id()), null, null),
                        new AgendaItem(0, "例行", List.of(), null, null)),
                List.of(
                        called(one, "兼职委员", true, AttendanceStatus.PRESENT),
                        called(other, "兼职委员", true, AttendanceStatus.PRESENT)));

        assertEquals(
                Optional.of(List.of(new Share(
                        new RecordKey(RecordKey.Sort.MEETING, meeting.meeting().id()).item("停车"), 1, 2, 0))),
                facts(TODAY).shares(new Split("委员共同提议的议题", "提议委员", "委员总数"), EVER));
    }

    @Test
    void whereNoneWasEverIssuedMinutesMayHaveBeenMadeElsewhere() throws IOException {
        MeetingFile early = gathering.held(MeetingKind.PLENARY, MARCH.minusDays(60));
        MeetingFile minuted = gathering.held(MeetingKind.PLENARY, MARCH);
        MeetingFile late = gathering.held(MeetingKind.PLENARY, MARCH.plusDays(60));
        assertEquals(
                List.of(false, false, false),
                facts(TODAY).holdings("全体会议", "会议纪要").orElseThrow().stream()
                        .map(Holding::recorded)
                        .toList());

        gathering.issue(Paper.MEETING_MINUTES, minuted, MARCH.plusDays(2));
        assertEquals(
                Optional.of(List.of(
                        Holding.unrecorded(item(early), Span.since(MARCH.minusDays(59))),
                        new Holding(item(minuted), Span.since(MARCH.plusDays(1)), List.of(MARCH.plusDays(2))),
                        new Holding(item(late), Span.since(MARCH.plusDays(61)), List.of()))),
                facts(TODAY).holdings("全体会议", "会议纪要"));
        assertEquals(
                List.of(false), // a list of whom they went to was never made here
                facts(TODAY).holdings("会议纪要", "印发记录").orElseThrow().stream()
                        .map(Holding::recorded)
                        .toList());

        gathering.issue(Paper.MINUTES_DISTRIBUTION, minuted, MARCH.plusDays(3));
        assertEquals(
                List.of(MARCH.plusDays(3)),
                facts(TODAY).holdings("会议纪要", "印发记录").orElseThrow().getFirst().things());
    }

    @Test
    void voidedMinutesAreNone() throws IOException {
        MeetingFile minuted = gathering.held(MeetingKind.PLENARY, MARCH);
        var entry = gathering.issue(Paper.MEETING_MINUTES, minuted, MARCH.plusDays(2));
        database.dispatchRegister().markVoid(entry.id(), MARCH.plusDays(9), "写错");

        assertEquals(
                List.of(MARCH.plusDays(2)),
                facts(MARCH.plusDays(8)).holdings("全体会议", "会议纪要").orElseThrow().getFirst().things());
        assertEquals(
                List.of(),
                facts(MARCH.plusDays(9)).holdings("全体会议", "会议纪要").orElseThrow().getFirst().things());
    }
}
