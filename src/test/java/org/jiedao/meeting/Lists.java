package org.jiedao.meeting;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Meetings and lists made up for tests.
final class Lists {
    static final LocalDate DAY = LocalDate.of(2026, 3, 31);

    private Lists() {}

    static Attendee called(long id, String name, @Nullable AttendanceStatus status, String reason) {
        return new Attendee(id, id, new Attendee.Card(name, name + "的单位", "兼职委员", true), true, status, reason);
    }

    static Attendee guest(String name) {
        return new Attendee(0, null, new Attendee.Card(name, "某单位", "", false), false, null, "");
    }

    static Meeting meeting(long id, MeetingKind kind, LocalDate on, MeetingState state) {
        return new Meeting(id, 1, kind, "商讨会", on, Meeting.Notice.NONE, Meeting.Proceedings.NONE, state);
    }

    static MeetingFile file(Meeting meeting, Attendee... attendees) {
        return new MeetingFile(meeting, List.of(), List.of(attendees), List.of());
    }
}
