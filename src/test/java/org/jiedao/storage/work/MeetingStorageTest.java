package org.jiedao.storage.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jiedao.archive.ChangeLog.Reversal;
import org.jiedao.evidence.EvidenceFile;
import org.jiedao.evidence.KeptCopy;
import org.jiedao.evidence.Proven;
import org.jiedao.followup.Progress;
import org.jiedao.followup.Task;
import org.jiedao.followup.TaskKind;
import org.jiedao.meeting.AgendaItem;
import org.jiedao.meeting.AttendanceStatus;
import org.jiedao.meeting.Attendee;
import org.jiedao.meeting.Meeting;
import org.jiedao.meeting.MeetingFile;
import org.jiedao.meeting.MeetingKind;
import org.jiedao.meeting.MeetingState;
import org.jiedao.meeting.Need;
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

/// Meetings, tasks and evidence files on a real data file: kept whole, changed in part, taken back row for row.
class MeetingStorageTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);

    @TempDir
    Path folder;

    private Database database;
    private Body body;
    private Person person;

    @BeforeEach
    void open() throws IOException {
        database = OpenRegister.in(folder);
        body = database.organizations().add(BodyKind.STREET_JOINT_COMMITTEE, "示例“大工委”", null);
        person = database.people().add(Person.draft("周䶮"));
    }

    @AfterEach
    void close() throws IOException {
        database.close();
    }

    private MeetingFile kept() {
        Meeting meeting = new Meeting(
                0,
                body.id(),
                MeetingKind.QUARTERLY_CONSULTATION,
                "2026年第一季度商讨会",
                DAY,
                new Meeting.Notice(LocalTime.of(14, 30), "三楼会议室", "研究停车难", DAY.minusDays(3)),
                new Meeting.Proceedings("周䶮", null, null, null),
                MeetingState.PLANNED);
        AgendaItem item = new AgendaItem(0, "老旧小区停车", List.of(person.id()), null, null);
        Attendee attendee = new Attendee(
                0, person.id(), new Attendee.Card("周䶮", "示例医院党委书记", "兼职委员", true), true, null, "");
        Resolution resolution = new Resolution(0, null, "一周内划线", person.id(), null, DAY.plusDays(7));
        return database.meetings()
                .keep("新建会议", new MeetingFile(meeting, List.of(item), List.of(attendee), List.of(resolution)));
    }

    @Test
    void aMeetingIsReadBackWhole() throws IOException {
        MeetingFile kept = kept();
        database.close();
        database = OpenRegister.in(folder);
        assertEquals(kept, database.meetings().file(kept.meeting().id()).orElseThrow());
        assertEquals(List.of(kept.meeting()), database.meetings().between(DAY, DAY));
        assertEquals(List.of(), database.meetings().between(DAY.plusDays(1), DAY.plusYears(1)));
        assertEquals(List.of(kept), database.meetings().filesOf(person.id()));
    }

    @Test
    void aChangeTouchesWhatItChangesAndIsTakenBackAsOne() {
        MeetingFile before = kept();
        AgendaItem voted = new AgendaItem(
                before.agenda().getFirst().id(), "老旧小区停车", List.of(), null, new AgendaItem.Vote(1, 1, 1, 0, 0));
        Attendee came = before.attendees().getFirst();
        MeetingFile changed = database.meetings()
                .keep(
                        "登记签到",
                        before.withAgenda(List.of(voted, new AgendaItem(0, "另一项", List.of(), null, null)))
                                .withAttendees(List.of(new Attendee(
                                        came.id(), came.personId(), came.card(), true, AttendanceStatus.EXCUSED, "出差")))
                                .withResolutions(List.of()));
        assertEquals(2, changed.agenda().size());
        assertEquals(1, changed.turnout().excused());
        assertEquals(List.of(), database.tasks().all());

        assertInstanceOf(Reversal.Done.class, database.changeLog().undo());
        assertEquals(before, database.meetings().file(before.meeting().id()).orElseThrow());
        assertInstanceOf(Reversal.Done.class, database.changeLog().redo());
        assertEquals(changed, database.meetings().file(before.meeting().id()).orElseThrow());
    }

    @Test
    void aResolutionIsATaskThatIsFollowedUp() {
        MeetingFile file = kept();
        Task task = database.tasks().all().getFirst();
        assertEquals(TaskKind.RESOLUTION, task.kind());
        assertEquals(file.meeting().id(), task.origin().meetingId());
        Progress progress = database.tasks().keep(new Progress(0, task.id(), DAY.plusDays(2), "已进场"));
        Task closed = new Task(
                task.id(),
                task.kind(),
                task.bodyId(),
                task.origin(),
                task.matter(),
                task.owner(),
                task.terms(),
                new Task.Closing(DAY.plusDays(6), "划线12处"));
        database.tasks().keep("销号", closed);
        assertEquals(closed, database.tasks().task(task.id()).orElseThrow());
        assertEquals(List.of(progress), database.tasks().progress(task.id()));
        assertEquals(file, database.meetings().file(file.meeting().id()).orElseThrow());

        database.meetings().remove(file.meeting().id());
        assertEquals(List.of(), database.tasks().all());
        assertInstanceOf(Reversal.Done.class, database.changeLog().undo());
        assertEquals(List.of(closed), database.tasks().all());
        assertEquals(List.of(progress), database.tasks().progress(task.id()));
    }

    @Test
    void aNeedBecomesAnAgendaItemAndOutlivesTheMeeting() {
        MeetingFile file = kept();
        Need need = database.meetings()
                .keep(new Need(0, body.id(), file.meeting().id(), "示例医院", DAY, "门口临时停车"));
        MeetingFile asked = database.meetings()
                .keep("议题", file.withAgenda(List.of(new AgendaItem(0, "门口临时停车", List.of(), need.id(), null))));
        assertEquals(need.id(), asked.agenda().getFirst().needId());
        database.meetings().remove(file.meeting().id());
        assertEquals(
                List.of(new Need(need.id(), body.id(), null, "示例医院", DAY, "门口临时停车")),
                database.meetings().needs(body.id()));
    }

    @Test
    void anEvidenceFileBelongsToItsRecord() {
        EvidenceFile kept = database.evidenceFiles()
                .add(new EvidenceFile(
                        0, new Proven(Proven.Sort.TASK, 4), "照片.jpg", new KeptCopy("ab12 照片.jpg", "ab12"), DAY));
        assertEquals(List.of(kept), database.evidenceFiles().of(new Proven(Proven.Sort.TASK, 4)));
        assertEquals(List.of(), database.evidenceFiles().of(new Proven(Proven.Sort.MEETING, 4)));
        database.evidenceFiles().remove(kept.id());
        assertEquals(List.of(), database.evidenceFiles().all());
        assertInstanceOf(Reversal.Done.class, database.changeLog().undo());
        assertEquals(List.of(kept), database.evidenceFiles().all());
    }
}
