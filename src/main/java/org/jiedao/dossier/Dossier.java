package org.jiedao.dossier;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jiedao.meeting.Attendance;
import org.jiedao.people.Person;
import org.jiedao.rule.check.Fraction.Excuse;

/// 履职档案 of a person as of a day: what is on record of their service, the newest first.
public record Dossier(Person person, String unit, LocalDate day, List<Entry> entries, Attendance attendance, List<Attended> attended) {
    public Dossier {
        entries = entries.stream()
                .sorted(Comparator.comparing(Entry::on).reversed().thenComparing(Entry::kind))
                .toList();
        attended = List.copyOf(attended);
    }

    /// The latest year first.
    public Map<Integer, List<Entry>> byYear() {
        return entries.stream()
                .collect(Collectors.groupingBy(
                        entry -> entry.on().getYear(),
                        () -> new TreeMap<>(Comparator.<Integer>reverseOrder()),
                        Collectors.toList()));
    }

    /// `5/8（请假2，缺席1）` of all meetings; 0/0 of who was never called.
    public String attendedInAll() {
        return attendance.tally().text(Excuse.COUNTS_AS_ABSENT);
    }

    public long count(Entry.Kind kind) {
        return entries.stream().filter(entry -> entry.kind() == kind).count();
    }
}
