package org.jiedao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jiedao.followup.TaskLine;
import org.jiedao.meeting.AttendanceStatus;
import org.jiedao.meeting.Attendee;
import org.jiedao.meeting.ListedMeeting;
import org.jiedao.meeting.Meeting;
import org.jiedao.meeting.MeetingFile;
import org.jiedao.meeting.MeetingKind;
import org.jiedao.meeting.MeetingState;
import org.jiedao.meeting.Resolution;
import org.jiedao.organization.Unit;
import org.jiedao.people.Person;
import org.jiedao.people.PersonName;
import org.jiedao.sample.SampleStreet;
import org.jiedao.storage.Database;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The lists of 会议 and 督办 are answered again as they were read, and never after something in them was written.
class KeptListsTest {
    private static final LocalDate DAY = SampleStreet.TODAY;

    @TempDir
    Path folder;

    private Wiring wiring;
    private Database database;
    private Person owner;
    private MeetingFile file;

    @BeforeEach
    void open() throws IOException {
        wiring = SampleFolder.street(folder.resolve("data"));
        database = wiring.database();
        owner = database.people().everyone().stream()
                .filter(person -> person.unitId() != null)
                .findFirst()
                .orElseThrow();
        long body = database.committees().committees(DAY).getFirst().body().id();
        Meeting meeting = new Meeting(
                0, body, MeetingKind.PLENARY, "全体会议", DAY, Meeting.Notice.NONE, Meeting.Proceedings.NONE, MeetingState.HELD);
        Attendee.Card card = new Attendee.Card(owner.name().value(), "", "", false);
        file = database.meetings()
                .keep(
                        "新建会议",
                        new MeetingFile(
                                meeting,
                                List.of(),
                                List.of(new Attendee(0, owner.id(), card, true, null, "")),
                                List.of(new Resolution(0, null, "修路灯", owner.id(), null, DAY))));
    }

    @AfterEach
    void close() throws IOException {
        wiring.close();
    }

    private List<ListedMeeting> listed() {
        return database.meetings().listed(DAY, DAY);
    }

    private List<TaskLine> lines() {
        return wiring.followUp().book().lines();
    }

    private TaskLine line() {
        return lines().stream()
                .filter(line -> line.task().matter().startsWith("修路灯"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whoCameIsCountedAfterTheSignInAndAfterItsUndoing() {
        assertSame(listed(), listed());
        assertEquals(1, listed().getFirst().turnout().unrecorded());
        Attendee came = file.attendees().getFirst().with(AttendanceStatus.PRESENT, "");
        database.meetings().keep("登记到会", file.withAttendees(List.of(came)));
        assertEquals(1, listed().getFirst().turnout().present());
        database.changeLog().undo();
        assertEquals(0, listed().getFirst().turnout().present());
        assertEquals(List.of(), database.meetings().listed(DAY.plusDays(1), DAY.plusDays(2)));
    }

    @Test
    void listsOfManyRangesAreEachTheirOwn() {
        for (int days = 0; days < 6; days++) {
            assertEquals(1, database.meetings().listed(DAY.minusDays(days), DAY).size());
            assertEquals(0, database.meetings().listed(DAY.plusDays(1), DAY.plusDays(1 + days)).size());
        }
        database.meetings().remove(file.meeting().id());
        assertEquals(List.of(), listed());
        database.changeLog().undo();
        assertEquals("全体会议", listed().getFirst().meeting().title());
    }

    @Test
    void aLineTellsItsTaskItsMeetingItsOwnerAndTheUnitAsTheyAreNow() {
        assertSame(lines(), lines());
        Person renamed = new Person(
                owner.id(), new PersonName("龚新名"), owner.unitId(), owner.post(), owner.partyPost(), owner.phone());
        database.people().edit(renamed);
        assertEquals("龚新名", line().names().owner());

        Unit unit = database.organizations().unit(owner.unitId()).orElseThrow();
        database.organizations().edit(new Unit(
                        unit.id(), "改了名的单位", unit.category(), unit.communityId(), unit.partyOrganization(), unit.phone()));
        assertEquals("改了名的单位", line().names().unit());

        Meeting moved = file.meeting();
        database.meetings()
                .keep("修改会议", file.with(new Meeting(
                        moved.id(), moved.bodyId(), moved.kind(), "第二次全体会议", moved.on(), moved.notice(),
                        moved.proceedings(), moved.state())));
        assertTrue(line().source().label().contains("第二次全体会议"), line().source().label());
        database.changeLog().undo();
        assertTrue(!line().source().label().contains("第二次"), line().source().label());
    }

    @Test
    void whatAStepWritesIsListedWithinIt() {
        lines();
        database.changeLog().step("两步", () -> {
            database.meetings()
                    .keep("修改会议", file.withResolutions(List.of(new Resolution(
                            file.resolutions().getFirst().id(), null, "修路灯和井盖", owner.id(), null, DAY))));
            assertEquals("修路灯和井盖", line().task().matter());
            return file;
        });
        assertEquals("修路灯和井盖", line().task().matter());
        database.changeLog().undo();
        assertEquals("修路灯", line().task().matter());
    }
}
