package org.jiedao;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jiedao.appointment.AttendanceRecord;
import org.jiedao.meeting.AttendanceStatus;
import org.jiedao.meeting.Attendee;
import org.jiedao.meeting.Meetings;
import org.jiedao.rule.check.Span;

/// The attendance that procedures judge by, from the lists of those called to the meetings held.
record MeetingAttendance(Meetings meetings) implements AttendanceRecord {
    @Override
    public List<Attended> of(long bodyId, Span within) {
        Map<Long, List<Attendee>> called = new LinkedHashMap<>();
        meetings.files(within.from(), within.to()).stream()
                .filter(file -> file.meeting().bodyId() == bodyId && file.meeting().held())
                .flatMap(file -> file.attendees().stream())
                .filter(one -> one.expected() && one.personId() != null)
                .forEach(one -> called.computeIfAbsent(one.personId(), _ -> new ArrayList<>()).add(one));
        return called.entrySet().stream()
                .map(entry -> attended(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Attended attended(long person, List<Attendee> called) {
        return new Attended(
                person,
                called.size(),
                called.stream().filter(Attendee::present).count(),
                called.stream()
                        .filter(one -> one.status() == AttendanceStatus.EXCUSED
                                || one.status() == AttendanceStatus.DELEGATED)
                        .count(),
                called.stream().filter(one -> one.status() == null).count());
    }
}
