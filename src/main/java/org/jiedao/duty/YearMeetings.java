package org.jiedao.duty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jiedao.meeting.AgendaItem;
import org.jiedao.meeting.Attendance;
import org.jiedao.meeting.Attendee;
import org.jiedao.meeting.Meeting;
import org.jiedao.meeting.MeetingFile;
import org.jiedao.meeting.Meetings;
import org.jiedao.rule.check.Span;

/// The meetings that were held in a year: who was called to them, and who put what on their agendas.
final class YearMeetings {
    private static final int A_SEASON = 3;

    private final Map<Long, List<Attendance.Entry>> called = new HashMap<>();
    private final Map<Long, List<Topic>> topics = new HashMap<>();
    private final Map<Long, List<Meeting>> held = new HashMap<>();
    private final Map<Long, List<Meeting>> proposed = new HashMap<>();

    /// What somebody put on the agenda of a meeting.
    record Topic(Meeting meeting, AgendaItem item) {}

    /// A season at a time, so that no more than what concerns people stays in the memory.
    YearMeetings(Meetings meetings, Span span) {
        for (LocalDate day = span.from(); !day.isAfter(span.to()); day = day.plusMonths(A_SEASON)) {
            LocalDate end = day.plusMonths(A_SEASON).minusDays(1);
            meetings.files(day, end.isAfter(span.to()) ? span.to() : end).stream()
                    .filter(file -> file.meeting().held())
                    .forEach(this::meeting);
        }
    }

    private void meeting(MeetingFile file) {
        long body = file.meeting().bodyId();
        if (file.attendees().stream().anyMatch(Attendee::expected)) {
            YearRecords.add(held, body, file.meeting());
        }
        if (file.agenda().stream().anyMatch(item -> !item.proposers().isEmpty())) {
            YearRecords.add(proposed, body, file.meeting());
        }
        for (Attendee line : file.attendees()) {
            Long person = line.personId();
            if (person != null && line.expected()) {
                YearRecords.add(called, person, new Attendance.Entry(file.meeting(), line));
            }
        }
        file.agenda()
                .forEach(item -> item.proposers()
                        .forEach(one -> YearRecords.add(topics, one, new Topic(file.meeting(), item))));
    }

    Stream<Attendance.Entry> called(long person, long body) {
        return YearRecords.of(called, person).filter(entry -> entry.meeting().bodyId() == body);
    }

    Stream<Topic> topics(long person) {
        return YearRecords.of(topics, person);
    }

    /// To which anybody was called.
    Stream<Meeting> held(long body) {
        return YearRecords.of(held, body);
    }

    /// With a topic of which is recorded who proposed it.
    Stream<Meeting> proposed(long body) {
        return YearRecords.of(proposed, body);
    }
}
