package org.jiedao.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jiedao.meeting.Attendance;
import org.jiedao.meeting.Attendance.Tally;
import org.jiedao.meeting.MeetingKind;
import org.jiedao.rule.check.Fraction.Excuse;

/// How often somebody came to the meetings of one kind that a body held in a year.
public record Attended(int year, String body, String kind, Tally tally) {
    private record Key(int year, long body, MeetingKind kind) {}

    /// The latest year first. `names` are those of the bodies.
    static List<Attended> of(Attendance attendance, Map<Long, String> names) {
        Map<Key, List<Attendance.Entry>> grouped = new LinkedHashMap<>();
        attendance.entries().stream()
                .sorted(Comparator.comparing((Attendance.Entry entry) -> entry.meeting().kind()))
                .forEach(entry -> grouped.computeIfAbsent(key(entry), _ -> new ArrayList<>())
                        .add(entry));
        return grouped.entrySet().stream()
                .map(one -> new Attended(
                        one.getKey().year(),
                        names.getOrDefault(one.getKey().body(), ""),
                        one.getKey().kind().label(),
                        new Attendance(attendance.personId(), attendance.span(), one.getValue()).tally()))
                .sorted(Comparator.comparingInt(Attended::year).reversed().thenComparing(Attended::body))
                .toList();
    }

    private static Key key(Attendance.Entry entry) {
        return new Key(
                entry.meeting().on().getYear(),
                entry.meeting().bodyId(),
                entry.meeting().kind());
    }

    /// `5/8（请假2，缺席1）`; who was excused stays in the whole and is told apart.
    public String told() {
        return tally.text(Excuse.COUNTS_AS_ABSENT);
    }
}
