package org.jiedao.home;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jiedao.compliance.Rhythm;
import org.jiedao.compliance.Rhythm.Mark;
import org.jiedao.organization.Body;
import org.jiedao.rule.Duty;
import org.jiedao.rule.Ruleset;
import org.jiedao.rule.check.FactSource.Item;
import org.jiedao.rule.check.Span;

/// A line of 年度节律: the same duty of one body or of several, each time of the year a cell.
public record YearRow(Ruleset ruleset, Duty duty, List<Body> bodies, List<Cell> cells) {
    public YearRow {
        bodies = List.copyOf(bodies);
        cells = List.copyOf(cells);
    }

    /// How one body stands.
    public record Party(Body body, Mark mark, List<Item> counted) {}

    /// One time, as long as its months in the year are many.
    public record Cell(Span span, List<Party> parties) {
        public Cell {
            parties = List.copyOf(parties);
        }

        public int firstMonth() {
            return span.from().getYear() < span.to().getYear() ? 1 : span.from().getMonthValue();
        }

        public int months() {
            return span.to().getMonthValue() - firstMonth() + 1;
        }

        /// What has to be looked at first.
        public Mark mark() {
            return parties.stream().map(Party::mark).min(Comparator.naturalOrder()).orElseThrow();
        }

        public int count(Mark mark) {
            return (int) parties.stream().filter(party -> party.mark == mark).count();
        }

        public boolean isUniform() {
            return count(mark()) == parties.size();
        }
    }

    private record Key(String ruleset, String rule, String what) {
        static Key of(Rhythm rhythm) {
            return new Key(rhythm.ruleset().key(), rhythm.duty().rule().id(), rhythm.duty().what());
        }
    }

    /// In the order of the bodies; what comes more often stands above what comes seldom.
    public static List<YearRow> of(List<Rhythm> rhythms) {
        Map<Key, List<Rhythm>> same = new LinkedHashMap<>();
        List<Body> bodies = rhythms.stream().map(Rhythm::body).distinct().toList();
        rhythms.forEach(rhythm -> same.computeIfAbsent(Key.of(rhythm), _ -> new ArrayList<>()).add(rhythm));
        return same.values().stream()
                .map(YearRow::merged)
                .sorted(Comparator.comparingInt((YearRow row) -> bodies.indexOf(row.bodies.getFirst()))
                        .thenComparing(row -> row.duty.recurrence().period()))
                .toList();
    }

    private static YearRow merged(List<Rhythm> same) {
        Map<Span, List<Party>> cells = new LinkedHashMap<>();
        for (Rhythm rhythm : same) {
            for (Rhythm.Beat beat : rhythm.beats()) {
                cells.computeIfAbsent(beat.span(), _ -> new ArrayList<>())
                        .add(new Party(rhythm.body(), beat.mark(), beat.counted()));
            }
        }
        Rhythm first = same.getFirst();
        return new YearRow(
                first.ruleset(),
                first.duty(),
                same.stream().map(Rhythm::body).toList(),
                cells.entrySet().stream()
                        .map(cell -> new Cell(cell.getKey(), cell.getValue()))
                        .sorted(Comparator.comparing(cell -> cell.span.from()))
                        .toList());
    }
}
