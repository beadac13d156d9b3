package org.jiedao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiedao.archive.ChangeLog.Reversal;
import org.jiedao.calendar.ChineseDate;
import org.jiedao.committee.Committee;
import org.jiedao.committee.Member;
import org.jiedao.committee.Membership;
import org.jiedao.committee.Role;
import org.jiedao.committee.SeatKind;
import org.jiedao.dispatch.Issuance;
import org.jiedao.dispatch.Paper;
import org.jiedao.document.Block;
import org.jiedao.document.Document;
import org.jiedao.dossier.Dossier;
import org.jiedao.dossier.Entry;
import org.jiedao.drafting.PaperSource;
import org.jiedao.followup.Task;
import org.jiedao.followup.TaskKind;
import org.jiedao.liaison.Contact;
import org.jiedao.liaison.Liaison;
import org.jiedao.meeting.AttendanceStatus;
import org.jiedao.meeting.Attendee;
import org.jiedao.meeting.Meeting;
import org.jiedao.meeting.MeetingFile;
import org.jiedao.meeting.MeetingKind;
import org.jiedao.meeting.MeetingState;
import org.jiedao.people.Person;
import org.jiedao.sample.SampleStreet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// 履职档案 of a person of the sample street, read from the real register and issued as a paper.
class DossierTest {
    private static final LocalDate TODAY = SampleStreet.TODAY;

    @TempDir
    Path folder;

    private Wiring wiring;
    private Committee committee;
    private Person person;

    @BeforeEach
    void open() throws IOException {
        wiring = SampleFolder.street(folder);
        committee = wiring.database().committees().committees(TODAY).stream()
                .filter(one -> one.name().equals(SampleStreet.STREET_COMMITTEE))
                .findFirst()
                .orElseThrow();
        person = wiring.database().people().add(Person.draft("龑某"));
        var term = wiring.database().committees().termOn(committee.id(), TODAY).orElseThrow();
        long seat = wiring.database()
                .committees()
                .addSeat(
                        committee.id(),
                        SeatKind.PART_TIME,
                        Role.PART_TIME_MEMBER)
                .id();
        wiring.database()
                .committees()
                .add(new Membership(
                        0, seat, term.id(), person.id(), term.startsOn(), term.endsOn(), null, null, null));
    }

    @AfterEach
    void close() throws IOException {
        wiring.close();
    }

    private Meeting meeting(LocalDate on, MeetingState state, @Nullable AttendanceStatus status, String reason) {
        Meeting meeting = new Meeting(
                0,
                committee.body().id(),
                MeetingKind.QUARTERLY_CONSULTATION,
                on + "商讨会",
                on,
                Meeting.Notice.NONE,
                Meeting.Proceedings.NONE,
                state);
        Attendee line = new Attendee(
                0, person.id(), new Attendee.Card("龑某", "", "兼职委员", true), true, status, reason);
        return wiring.database()
                .meetings()
                .keep("记会议", new MeetingFile(meeting, List.of(), List.of(line), List.of()))
                .meeting();
    }

    private void task(LocalDate on, @Nullable LocalDate due, Task.@Nullable Closing closing) {
        wiring.database()
                .tasks()
                .keep(
                        "登记",
                        new Task(
                                0,
                                TaskKind.RESOLUTION,
                                committee.body().id(),
                                Task.Origin.NONE,
                                "划线" + on,
                                new Task.Owner(person.id(), null),
                                new Task.Terms(on, due),
                                closing));
    }

    private Dossier dossier(LocalDate day) {
        return wiring.dossiers().reading().of(person.id(), day).orElseThrow();
    }

    private static List<String> states(Dossier dossier, Entry.Kind kind) {
        return dossier.entries().stream()
                .filter(entry -> entry.kind() == kind)
                .map(Entry::state)
                .toList();
    }

    @Test
    void attendanceShowsBothNumbersExcusedAndUnrecordedApart() {
        meeting(TODAY.minusDays(1), MeetingState.HELD, AttendanceStatus.PRESENT, "");
        meeting(TODAY, MeetingState.HELD, AttendanceStatus.EXCUSED, "出差");
        meeting(TODAY.minusDays(2), MeetingState.HELD, null, "");
        meeting(TODAY.minusDays(3), MeetingState.CANCELLED, AttendanceStatus.ABSENT, "");
        meeting(TODAY.minusDays(4), MeetingState.PLANNED, null, "");
        meeting(TODAY.plusDays(1), MeetingState.PLANNED, null, "");
        meeting(LocalDate.of(TODAY.getYear() - 1, 12, 31), MeetingState.HELD, AttendanceStatus.ABSENT, "");

        Dossier now = dossier(TODAY);
        assertEquals("1/4（请假1，缺席1，没有登记1）", now.attendedInAll());
        assertEquals(
                List.of("1/3（请假1，没有登记1）", "0/1（缺席1）"),
                now.attended().stream().map(line -> line.told()).toList());
        assertEquals(
                List.of("请假", "出席", "没有登记到会", "没有登记是否召开", "缺席"), states(now, Entry.Kind.MEETING));
        assertTrue(now.entries().getFirst().detail().startsWith("出差；"));
        assertEquals(List.of(TODAY.getYear(), TODAY.getYear() - 1), List.copyOf(now.byYear().keySet()).subList(0, 2));
        assertEquals("1/3（缺席1，没有登记1）", dossier(TODAY.minusDays(1)).attendedInAll());
    }

    @Test
    void tasksStandAsTheyStoodOnTheDay() {
        LocalDate given = TODAY.minusDays(20);
        task(given, TODAY.minusDays(1), null);
        task(given.plusDays(1), TODAY, null);
        task(given.plusDays(2), null, null);
        task(given.plusDays(3), TODAY, new Task.Closing(TODAY, "已办"));
        assertEquals(
                List.of(ChineseDate.format(TODAY) + "销号", "没有时限", "办理中", "逾期"),
                states(dossier(TODAY), Entry.Kind.TASK));
        assertEquals(List.of("办理中", "没有时限", "办理中", "办理中"), states(dossier(TODAY.minusDays(1)), Entry.Kind.TASK));
        assertEquals(List.of(), states(dossier(given.minusDays(1)), Entry.Kind.TASK));
    }

    @Test
    void seatsAndTiesStandWithTheirStateAndUndoTakesATieOffTheTimeline() {
        Contact unit = new Contact.DistrictUnit(
                wiring.database().organizations().units().getFirst().id());
        wiring.database()
                .liaisons()
                .keep("登记", List.of(new Liaison(0, committee.id(), person.id(), unit, TODAY.minusDays(5), TODAY)));
        assertEquals(List.of("联系中"), states(dossier(TODAY), Entry.Kind.LIAISON));
        assertEquals(List.of("已结束"), states(dossier(TODAY.plusDays(1)), Entry.Kind.LIAISON));
        assertEquals(List.of("还没开始"), states(dossier(TODAY.minusDays(6)), Entry.Kind.LIAISON));
        assertEquals(1, dossier(TODAY).count(Entry.Kind.SEAT));
        assertTrue(wiring.database().changeLog().undo() instanceof Reversal.Done);
        assertEquals(List.of(), states(dossier(TODAY), Entry.Kind.LIAISON));
    }

    @Test
    void thePaperSaysWhatTheScreenSaysAndNoPhone() throws Exception {
        wiring.database().people().edit(new Person(person.id(), person.name(), null, "主任", null, "000-1234567"));
        meeting(TODAY, MeetingState.HELD, AttendanceStatus.EXCUSED, "出差");
        PaperSource source = wiring.paperwork().paperSources().of(Paper.DOSSIER);
        Document document = source.compose(Paper.DOSSIER, person.id(), TODAY).document();
        List<Block.Table> tables = document.blocks().stream()
                .flatMap(block -> block instanceof Block.Table table ? Stream.of(table) : Stream.empty())
                .toList();
        assertEquals(2, tables.size());
        assertEquals(dossier(TODAY).entries().size(), tables.getFirst().rows().size());
        String all = tables.stream()
                .flatMap(table -> table.rows().stream())
                .flatMap(List::stream)
                .collect(Collectors.joining());
        assertTrue(all.contains("请假，出差"), all);
        assertFalse(document.toString().contains("1234567"));
        Issuance.Issued issued = (Issuance.Issued) source.issue(Paper.DOSSIER, person.id(), TODAY);
        assertEquals(
                List.of("docx", "pdf", "xlsx"),
                issued.files().stream()
                        .map(file -> file.toString().replaceAll(".*\\.", ""))
                        .sorted()
                        .toList());
        assertEquals(List.of(), wiring.check().problems());
        assertTrue(source.issue(Paper.DOSSIER, person.id(), TODAY.plusDays(1)) instanceof Issuance.Refused);
    }

    /// A member who never did anything still has a dossier.
    @Test
    void whoOnlyHoldsASeatHasZeroOfZero() {
        assertEquals("0/0", dossier(TODAY).attendedInAll());
        assertEquals(List.of(), dossier(TODAY).attended());
        List<Member> members = wiring.database().committees().membershipsOf(person.id());
        assertEquals(members.size(), dossier(TODAY).entries().size());
    }
}
