package org.jiedao.meeting.facts;

import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.jiedao.dispatch.DispatchEntry;
import org.jiedao.dispatch.DispatchRegister;
import org.jiedao.dispatch.Matter;
import org.jiedao.dispatch.Paper;
import org.jiedao.meeting.AgendaItem;
import org.jiedao.meeting.AttendanceStatus;
import org.jiedao.meeting.Attendee;
import org.jiedao.meeting.Meeting;
import org.jiedao.meeting.MeetingFile;
import org.jiedao.meeting.MeetingKind;
import org.jiedao.meeting.MeetingState;
import org.jiedao.people.Person;
import org.jiedao.storage.Database;
import org.jspecify.annotations.Nullable;

/// Records meetings for tests.
public record Gathering(Database database, long body) {
    public static final Meeting.Notice WHOLE =
            new Meeting.Notice(LocalTime.of(14, 30), "三楼会议室", "研究停车难", LocalDate.of(2026, 3, 1));

    public MeetingFile held(MeetingKind kind, LocalDate on, Attendee... called) {
        return keep(meeting(kind, on, MeetingState.HELD, Meeting.Notice.NONE, null), List.of(), List.of(called));
    }

    public MeetingFile in(MeetingState state, MeetingKind kind, LocalDate on, Attendee... called) {
        return keep(meeting(kind, on, state, Meeting.Notice.NONE, null), List.of(), List.of(called));
    }

    public Meeting meeting(
            MeetingKind kind, LocalDate on, MeetingState state, Meeting.Notice notice, @Nullable String chair) {
        return new Meeting(
                0,
                body,
                kind,
                on + kind.label(),
                on,
                notice,
                new Meeting.Proceedings(chair, null, null, null),
                state);
    }

    public MeetingFile keep(Meeting meeting, List<AgendaItem> agenda, List<Attendee> called) {
        return database.meetings().keep("记会议", new MeetingFile(meeting, agenda, called, List.of()));
    }

    public static Attendee called(
            Person person, String role, boolean partTime, @Nullable AttendanceStatus status) {
        return new Attendee(
                0,
                person.id(),
                new Attendee.Card(person.name().value(), "", role, partTime),
                true,
                status,
                "");
    }

    public List<Attendee> marked(@Nullable AttendanceStatus... statuses) {
        List<Attendee> marked = new ArrayList<>();
        for (@Nullable AttendanceStatus status : statuses) {
            Person person = database.people().add(Person.draft("委员" + marked.size()));
            marked.add(called(person, "委员", false, status));
        }
        return marked;
    }

    public DispatchEntry issue(Paper paper, MeetingFile about, LocalDate on) throws IOException {
        return database.dispatchRegister()
                .enter("青工委", on.getYear(), _ -> new DispatchRegister.Registration(
                        new Matter(paper, paper.label(), on, about.meeting().id(), 0), "正文", List.of(), List.of()));
    }
}
