package org.jiedao.followup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jiedao.archive.ChangeLog.Reversal;
import org.jiedao.calendar.Workdays;
import org.jiedao.meeting.Resolution;
import org.jiedao.organization.Body;
import org.jiedao.organization.BodyKind;
import org.jiedao.organization.Unit;
import org.jiedao.organization.UnitCategory;
import org.jiedao.storage.Database;
import org.jiedao.storage.OpenRegister;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is done with tasks on a real data file. Today is 2026年7月1日, a Wednesday.
class FollowUpTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 1);

    @TempDir
    Path folder;

    private Database database;
    private Body body;
    private Unit unit;
    private ChangeTask changing;
    private CloseTask closing;
    private ReportProgress reporting;
    private RemoveTask removing;
    private boolean proven;

    @BeforeEach
    void open() throws IOException {
        database = OpenRegister.in(folder);
        body = database.organizations().add(BodyKind.STREET_JOINT_COMMITTEE, "示例“大工委”", null);
        unit = database.organizations().add(Unit.draft("示例医院", UnitCategory.PUBLIC_INSTITUTION));
        changing = new ChangeTask(database.tasks(), database.changeLog(), Workdays::shipped, OpenRegister.CLOCK);
        closing = new CloseTask(database.tasks(), database.changeLog(), _ -> proven, OpenRegister.CLOCK);
        reporting = new ReportProgress(database.tasks(), OpenRegister.CLOCK);
        removing = new RemoveTask(database.tasks(), database.dispatchRegister());
    }

    @AfterEach
    void close() throws IOException {
        database.close();
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2026, month, day);
    }

    private Task resolution(LocalDate due) {
        FollowedUp street = new FollowedUp(database, body);
        return street.of(street.meeting(new Resolution(0, null, "一周内划线", null, unit.id(), due))).getFirst();
    }

    private Assignment until(String deadline) {
        return new Assignment(new Task.Owner(null, unit.id()), deadline);
    }

    private Task problem() {
        return done(changing.raise(
                body.id(), "第二季度督查", new ChangeTask.Wording("飞线充电", day(6, 1)), until("2026.6.30")));
    }

    private Task rectification(Task problem) {
        return done(changing.rectify(problem, new ChangeTask.Wording("增设充电桩", day(6, 2)), until("10个工作日")));
    }

    private static Task done(TaskOutcome outcome) {
        return assertInstanceOf(TaskOutcome.Done.class, outcome, outcome::toString).task();
    }

    private static String refused(TaskOutcome outcome) {
        return assertInstanceOf(TaskOutcome.Refused.class, outcome, outcome::toString).sentence();
    }

    private Task now(Task task) {
        return database.tasks().task(task.id()).orElseThrow();
    }

    private TaskLine line(Task task) {
        return new TaskBook(
                        database.tasks(),
                        database.organizations(),
                        database.people(),
                        tasks -> FollowedUp.decided(database, tasks))
                .line(task.id())
                .orElseThrow();
    }

    /// Due yesterday, today, tomorrow; on the last day of a month and of a February with 29 days; across the National Day.
    @ParameterizedTest(name = "{0} asked on {1}: {2}, {3}")
    @CsvSource({
        "2026-06-30, 2026-07-01, 逾期1天, OVERDUE",
        "2026-07-01, 2026-07-01, 今天到期, OPEN",
        "2026-07-02, 2026-07-01, 还有1个工作日, OPEN",
        "2026-07-31, 2026-07-01, 还有22个工作日, OPEN",
        "2026-07-05, 2026-07-03, 还有2天，都放假, OPEN",
        "2028-02-29, 2028-03-01, 逾期1天, OVERDUE",
        "2028-02-29, 2028-02-28, 还有1天（2028年的放假安排没有登记，工作日没有算）, OPEN",
    })
    void theTimeLeftIsCountedInWorkingDays(LocalDate due, LocalDate asked, String words, TaskState state) {
        Task task = new Task(
                1,
                TaskKind.RESOLUTION,
                1,
                Task.Origin.NONE,
                "划线",
                Task.Owner.NOBODY,
                new Task.Terms(day(1, 5), due),
                null);
        assertEquals(words, new TimeLeft(asked, Workdays.shipped()).of(task));
        assertEquals(state, TaskState.of(task, asked));
    }

    @ParameterizedTest(name = "{0} from {1}: {2}")
    @CsvSource(
            delimiter = '|',
            nullValues = "—",
            value = {
                "'' | 2026-06-01 | —",
                "2026.6.30 | 2026-06-01 | 2026-06-30",
                "2026年6月1日 | 2026-06-01 | 2026-06-01",
                "1个工作日 | 2026-06-30 | 2026-07-01",
                "５个工作日 | 2026-06-26 | 2026-07-03",
                "10 工作日内 | 2026-06-01 | 2026-06-15",
                "3个工作日 | 2026-09-30 | 2026-10-10",
            })
    void aDeadlineIsADateOrSoManyWorkingDays(String typed, LocalDate assigned, LocalDate expected) {
        assertEquals(new Deadline.Reading.Day(expected), new Deadline(Workdays.shipped()).read(typed, assigned));
    }

    @ParameterizedTest(name = "{0} from {1}: {2}")
    @CsvSource({
        "下周, 2026-06-01, 读不出来",
        "2026.5.31, 2026-06-01, 早于交办日期2026年6月1日",
        "0个工作日, 2026-06-01, 1至250个",
        "5个工作日, 2026-12-30, 2027年的放假安排没有登记",
        "2026.2.29, 2026-01-01, 读不出来",
    })
    void aDeadlineThatCannotBeReadSaysWhatToWrite(String typed, LocalDate assigned, String why) {
        var reading = new Deadline(Workdays.shipped()).read(typed, assigned);
        String sentence = assertInstanceOf(Deadline.Reading.Unreadable.class, reading).sentence();
        assertTrue(sentence.contains(why), sentence);
    }

    @Test
    void aProblemKeepsItsInspectionItsOwnerAndItsDeadlineAndIsTakenBackWhole() {
        Task problem = problem();
        assertEquals(day(6, 30), problem.terms().dueOn());
        assertEquals(Optional.of("第二季度督查"), line(problem).source().inspection());
        assertEquals("示例医院", line(problem).names().unit());
        assertEquals(List.of(), line(problem).reports());

        done(changing.change(
                problem, "第二季度专项督查", new ChangeTask.Wording("飞线充电多处", day(6, 3)), until("20个工作日")));
        assertEquals("飞线充电多处", now(problem).matter());
        assertEquals(Optional.of("第二季度专项督查"), line(problem).source().inspection());
        assertInstanceOf(Reversal.Done.class, database.changeLog().undo());
        assertEquals(problem, now(problem));
        assertEquals(Optional.of("第二季度督查"), line(problem).source().inspection());
        assertInstanceOf(Reversal.Done.class, database.changeLog().undo());
        assertEquals(List.of(), database.tasks().all());
    }

    @Test
    void whatIsMissingIsAdvisedAndWhatCannotBeIsRefused() {
        var wording = new ChangeTask.Wording("飞线充电", day(6, 1));
        TaskOutcome outcome = changing.raise(body.id(), "督查", wording, Assignment.NONE);
        assertEquals(
                "还没有责任人和责任单位、完成时限，文书上会印成【待补】。",
                assertInstanceOf(TaskOutcome.Done.class, outcome).advice());
        assertTrue(refused(changing.raise(body.id(), " ", wording, Assignment.NONE)).startsWith("没有保存：没有写督查来源"));
        var empty = new ChangeTask.Wording(" ", day(6, 1));
        assertEquals("没有保存：事项没有填。", refused(changing.raise(body.id(), "督查", empty, Assignment.NONE)));
        var tomorrow = new ChangeTask.Wording("飞线充电", TODAY.plusDays(1));
        assertTrue(refused(changing.raise(body.id(), "督查", tomorrow, Assignment.NONE)).contains("在今天以后"));
        assertEquals(1, database.tasks().all().size());
    }

    @Test
    void aResolutionKeepsTheWordsOfItsMeeting() {
        Task task = resolution(day(7, 10));
        var typed = new ChangeTask.Wording("别的事", day(1, 1));
        Task changed = done(changing.change(task, null, typed, until("15个工作日")));
        assertEquals("一周内划线", changed.matter());
        assertEquals(FollowedUp.MET, changed.terms().assignedOn());
        assertEquals(day(4, 22), changed.terms().dueOn());
        assertEquals("没有删除：议定事项是会议定的，请到那次会议的“议定事项”里删除。", refused(removing.remove(task)));
        assertEquals("2026年第一季度商讨会", line(task).source().label());
    }

    @Test
    void progressIsOfDaysThatHaveBeen() {
        Task task = resolution(day(7, 10));
        assertTrue(refused(reporting.report(task, TODAY.plusDays(1), "已划线")).contains("在今天以后"));
        assertTrue(refused(reporting.report(task, FollowedUp.MET.minusDays(1), "已划线")).contains("早于交办日期"));
        assertEquals("没有登记进展：进展没有填。", refused(reporting.report(task, TODAY, " ")));
        done(reporting.report(task, TODAY, "已划线"));
        assertEquals("已划线", line(task).latest().orElseThrow().text());
        assertInstanceOf(Reversal.Done.class, database.changeLog().undo());
        assertEquals(Optional.empty(), line(task).latest());
    }

    @Test
    void aTaskIsClosedOnceWithAResultAndOpenedAgainWithAReason() {
        Task task = resolution(day(6, 30));
        assertTrue(refused(closing.close(task, TODAY, " ")).startsWith("没有销号：办理结果没有填"));
        assertTrue(refused(closing.close(task, FollowedUp.MET.minusDays(1), "办结")).contains("早于交办日期"));
        assertTrue(refused(closing.close(task, TODAY.plusDays(1), "办结")).contains("在今天以后"));
        TaskOutcome outcome = closing.close(task, TODAY, "已划线12处");
        assertTrue(assertInstanceOf(TaskOutcome.Done.class, outcome).advice().startsWith("还没有附件"));
        Task closed = now(task);
        assertEquals(new Task.Closing(TODAY, "已划线12处"), closed.closing());
        assertEquals("逾期1天销号", new TimeLeft(TODAY, Workdays.shipped()).of(closed));
        assertEquals("没有销号：这一件已经销号。", refused(closing.close(closed, TODAY, "办结")));
        assertTrue(refused(reporting.report(closed, TODAY, "补记")).contains("请先重新打开"));
        assertTrue(refused(changing.change(closed, null, new ChangeTask.Wording("一周内划线", TODAY), until(""))).contains("重新打开"));

        assertTrue(refused(closing.reopen(closed, "")).contains("原因没有填"));
        assertTrue(done(closing.reopen(closed, "线被磨掉")).isOpen());
        assertEquals("重新打开：线被磨掉（原于2026年7月1日销号：已划线12处）", line(task).latest().orElseThrow().text());
        assertInstanceOf(Reversal.Done.class, database.changeLog().undo());
        assertEquals(closed, now(task));
        assertInstanceOf(Reversal.Done.class, database.changeLog().undo());
        assertEquals(task, now(task));
        proven = true;
        assertEquals("", assertInstanceOf(TaskOutcome.Done.class, closing.close(task, TODAY, "办结")).advice());
    }

    @Test
    void aProblemIsClosedOnlyAfterEverythingThatSettlesIt() {
        Task problem = problem();
        Task settling = rectification(problem);
        assertEquals(day(6, 16), settling.terms().dueOn());
        assertEquals("没有销号：这个问题还有1项整改没有销号，请先把整改逐项销号。", refused(closing.close(problem, TODAY, "整改完")));
        assertTrue(refused(removing.remove(problem)).contains("还有整改事项"));
        Task settled = done(closing.close(settling, day(6, 20), "已增设"));
        assertTrue(refused(closing.close(problem, day(6, 19), "整改完")).contains("问题的销号日期不能更早"));
        Task closed = done(closing.close(problem, day(6, 20), "整改完"));
        assertTrue(refused(closing.reopen(settled, "又坏了")).contains("请先重新打开它"));
        assertTrue(refused(changing.rectify(closed, new ChangeTask.Wording("再增设", day(6, 21)), Assignment.NONE))
                .contains("已经销号"));
        done(closing.reopen(closed, "复查不合格"));
        assertTrue(done(closing.reopen(now(settling), "又坏了")).isOpen());
    }

    @Test
    void whatWasRecordedByMistakeIsTakenAwayAndBroughtBack() {
        Task problem = problem();
        Task settling = rectification(problem);
        done(removing.remove(settling));
        done(removing.remove(problem));
        assertEquals(List.of(), database.tasks().all());
        assertInstanceOf(Reversal.Done.class, database.changeLog().undo());
        assertInstanceOf(Reversal.Done.class, database.changeLog().undo());
        assertEquals(List.of(problem, settling), database.tasks().all());
        assertEquals(Optional.of("第二季度督查"), line(problem).source().inspection());
    }

    @Test
    void theMostUrgentComesFirst() {
        FollowedUp street = new FollowedUp(database, body);
        List<Task> tasks = new ArrayList<>(street.of(street.meeting(
                new Resolution(0, null, "没有时限", null, null, null),
                new Resolution(0, null, "明天到期", null, null, TODAY.plusDays(1)),
                new Resolution(0, null, "逾期最久", null, null, day(4, 1)),
                new Resolution(0, null, "昨天到期", null, null, TODAY.minusDays(1)),
                new Resolution(0, null, "今天到期", null, null, TODAY),
                new Resolution(0, null, "已销号", null, null, day(4, 1)))));
        done(closing.close(tasks.getLast(), TODAY, "办结"));
        DueTasks due = DueTasks.of(database.tasks().all(), TODAY);
        assertEquals(
                List.of("逾期最久", "昨天到期", "今天到期", "明天到期", "没有时限"),
                due.tasks().stream().map(Task::matter).toList());
        assertEquals(List.of("逾期最久", "昨天到期"), due.overdue().stream().map(Task::matter).toList());
        assertEquals(3, due.dueBy(TODAY).size());
        assertFalse(due.tasks().stream().anyMatch(task -> task.matter().equals("已销号")));
        assertEquals(
                "已销号",
                database.tasks().all().stream().sorted(DueTasks.BY_URGENCY).toList().getLast().matter());
    }
}
