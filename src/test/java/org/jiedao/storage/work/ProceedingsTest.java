package org.jiedao.storage.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jiedao.calendar.Workdays;
import org.jiedao.followup.Progress;
import org.jiedao.followup.Task;
import org.jiedao.meeting.AgendaItem;
import org.jiedao.meeting.AttendanceStatus;
import org.jiedao.meeting.Attendee;
import org.jiedao.meeting.Ballot;
import org.jiedao.meeting.KeepResolutions;
import org.jiedao.meeting.Keeping;
import org.jiedao.meeting.Meeting;
import org.jiedao.meeting.MeetingFile;
import org.jiedao.meeting.MeetingKind;
import org.jiedao.meeting.MeetingState;
import org.jiedao.meeting.RecordProceedings;
import org.jiedao.meeting.Resolution;
import org.jiedao.organization.Body;
import org.jiedao.organization.BodyKind;
import org.jiedao.people.Person;
import org.jiedao.storage.Database;
import org.jiedao.storage.OpenRegister;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The course of a meeting and what it decided, on a real data file. Today is 2026年7月1日.
class ProceedingsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);

    @TempDir
    Path folder;

    private Database database;
    private RecordProceedings proceedings;
    private KeepResolutions resolutions;
    private Person person;
    private long id;

    @BeforeEach
    void open() throws IOException {
        database = OpenRegister.in(folder);
        proceedings = new RecordProceedings(database.meetings(), OpenRegister.CLOCK);
        resolutions = new KeepResolutions(database.meetings(), database.tasks(), Workdays::shipped);
        Body body = database.organizations().add(BodyKind.STREET_JOINT_COMMITTEE, "示例“大工委”", null);
        person = database.people().add(Person.draft("周䶮"));
        Meeting meeting = new Meeting(
                0,
                body.id(),
                MeetingKind.QUARTERLY_CONSULTATION,
                "第一季度商讨会",
                DAY,
                Meeting.Notice.NONE,
                Meeting.Proceedings.NONE,
                MeetingState.PLANNED);
        Attendee came = new Attendee(
                0,
                person.id(),
                new Attendee.Card("周䶮", "示例医院", "兼职委员", true),
                true,
                AttendanceStatus.PRESENT,
                "");
        id = database.meetings()
                .keep(
                        "新建会议",
                        new MeetingFile(
                                meeting,
                                List.of(new AgendaItem(0, "老旧小区停车", List.of(person.id()), null, null)),
                                List.of(came),
                                List.of()))
                .meeting()
                .id();
    }

    @AfterEach
    void close() throws IOException {
        database.close();
    }

    private MeetingFile file() {
        return database.meetings().file(id).orElseThrow();
    }

    private RecordProceedings.Typed typed(boolean held, String on, Ballot ballot) {
        return new RecordProceedings.Typed(
                held, on, " 周䶮 ", "李喆", "大家谈了停车。", Map.of(file().agenda().getFirst().id(), ballot));
    }

    private static String refused(Keeping keeping) {
        return assertInstanceOf(Keeping.Refused.class, keeping).sentence();
    }

    private static MeetingFile kept(Keeping keeping) {
        return assertInstanceOf(Keeping.Kept.class, keeping).file();
    }

    @Test
    void theCourseOfAMeetingIsOneStep() {
        MeetingFile before = file();
        MeetingFile after = kept(proceedings.keep(id, typed(true, "2026.4.1", Ballot.of(before.turnout()).unanimous())));
        assertEquals(file(), after);
        assertEquals(MeetingState.HELD, after.meeting().state());
        assertEquals(LocalDate.of(2026, 4, 1), after.meeting().on());
        assertEquals("周䶮", after.meeting().proceedings().chair());
        assertEquals(new AgendaItem.Vote(1, 1, 1, 0, 0), after.agenda().getFirst().vote());
        assertEquals(List.of(person.id()), after.agenda().getFirst().proposers());
        assertEquals(before.attendees(), after.attendees());
        assertEquals("会议记录 第一季度商讨会", database.changeLog().undoable().orElseThrow().title());
        database.changeLog().undo();
        assertEquals(before, file());
    }

    @Test
    void whatCannotBeIsRefusedAndNothingIsKept() {
        MeetingFile before = file();
        Ballot none = Ballot.of(before.turnout());
        assertEquals(
                "没有保存会议记录：2026年7月2日还没有到，不能登记为已开。",
                refused(proceedings.keep(id, typed(true, "2026.7.2", none))));
        assertTrue(refused(proceedings.keep(id, typed(true, "下周", none))).startsWith("没有保存会议记录：会议日期读不出来"));
        assertEquals(
                "没有保存会议记录：议题“老旧小区停车”的赞成、反对、弃权共2票，多于实到1人。",
                refused(proceedings.keep(id, typed(true, "2026.3.31", new Ballot("1", "1", "1", "1", "0")))));
        assertEquals(before, file());
        kept(proceedings.keep(id, typed(true, "2026.3.31", none)));
        assertNull(file().agenda().getFirst().vote());
        assertTrue(refused(proceedings.keep(id, typed(false, "2026.3.31", none))).contains("不能改回待开"));
    }

    @Test
    void todayIsADayOnWhichAMeetingCanHaveBeenHeld() {
        kept(proceedings.keep(id, typed(true, "2026.7.1", Ballot.of(file().turnout()))));
        assertTrue(file().meeting().held());
    }

    private KeepResolutions.Typed decided(long resolution, String matter, String deadline) {
        return new KeepResolutions.Typed(
                resolution, matter, file().agenda().getFirst().id(), person.id(), null, deadline);
    }

    private Resolution only() {
        return file().resolutions().getFirst();
    }

    @Test
    void aResolutionIsATaskWithADayCountedInWorkingDays() {
        kept(resolutions.keep(id, decided(0, "划线", "5个工作日")));
        // 4月4日至6日清明放假
        assertEquals(LocalDate.of(2026, 4, 8), only().dueOn());
        Task task = database.tasks().task(only().id()).orElseThrow();
        assertEquals("划线", task.matter());
        assertEquals(DAY, task.terms().assignedOn());
        assertEquals(person.id(), Objects.requireNonNull(task.owner().personId()));
        assertEquals("还没有进展", resolutions.standing(task.id()));
        assertTrue(refused(resolutions.keep(id, decided(0, "划线", "尽快"))).startsWith("议定事项没有保存：时限“尽快”读不出来"));
        assertEquals("议定事项没有保存：事项内容没有填。", refused(resolutions.keep(id, decided(0, " ", ""))));
        assertEquals(1, file().resolutions().size());
    }

    @Test
    void wordsOfAResolutionUnderWayStayAndItIsNotDeleted() {
        kept(resolutions.keep(id, decided(0, "划线", "2026.4.15")));
        long task = only().id();
        kept(resolutions.keep(id, decided(task, "重新划线", "2026.4.15")));
        database.tasks().keep(new Progress(0, task, DAY.plusDays(2), "已进场"));
        assertEquals(
                "议定事项没有保存：“重新划线”在“督办”里已有1条进展，事项的文字不能再改；责任人和时限可以改。",
                refused(resolutions.keep(id, decided(task, "不划了", "2026.4.15"))));
        kept(resolutions.keep(id, decided(task, "重新划线", "2026.4.30")));
        assertEquals(LocalDate.of(2026, 4, 30), only().dueOn());
        assertTrue(refused(resolutions.remove(id, task)).contains("这一项在“督办”里1条进展"));

        Task open = database.tasks().task(task).orElseThrow();
        database.tasks()
                .keep(
                        "销号",
                        new Task(
                                open.id(),
                                open.kind(),
                                open.bodyId(),
                                open.origin(),
                                open.matter(),
                                open.owner(),
                                open.terms(),
                                new Task.Closing(DAY.plusDays(9), "完成")));
        assertEquals("2026年4月9日销号", resolutions.standing(task));
        assertTrue(refused(resolutions.keep(id, decided(task, "重新划线", "2026.5.1"))).contains("已经销号，不能再改"));
        assertTrue(refused(resolutions.remove(id, task)).startsWith("议定事项没有删除"));
    }

    @Test
    void resolutionsAreReorderedAndRemovedEachAsOneStep() {
        kept(resolutions.keep(id, decided(0, "甲", "")));
        kept(resolutions.keep(id, decided(0, "乙", "")));
        long first = only().id();
        kept(resolutions.move(id, first, 1));
        assertEquals(List.of("乙", "甲"), file().resolutions().stream().map(Resolution::matter).toList());
        assertEquals("议定事项没有移动：它已经在最前或者最后。", refused(resolutions.move(id, first, 1)));
        kept(resolutions.remove(id, first));
        assertEquals(List.of("乙"), file().resolutions().stream().map(Resolution::matter).toList());
        assertEquals(1, database.tasks().all().size());
        database.changeLog().undo();
        assertEquals(2, database.tasks().all().size());
    }
}
