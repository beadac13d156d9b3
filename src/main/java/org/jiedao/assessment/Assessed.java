package org.jiedao.assessment;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One of those who were assessed: in words as they were then, with the points by item id, the ballots and the grade. What
/// nobody recorded is absent. A draft's id is 0.
public record Assessed(
        long id, Subject subject, Card card, Map<Long, Score> scores, @Nullable Tally tally, @Nullable Long gradeId, String remark) {
    /// Which record it is.
    public sealed interface Subject {
        record Member(long personId) implements Subject {}

        record Unit(long unitId) implements Subject {}

        record Body(long bodyId) implements Subject {}
    }

    /// As they were called at the time: `unit` and `role` are empty where they say nothing. `unitId` is the unit a member
    /// came from.
    public record Card(String name, String unit, String role, @Nullable Long unitId) {
        public Card(String name, String unit, String role) {
            this(name, unit, role, null);
        }
    }

    /// `basis` says what the points were given or taken for.
    public record Score(BigDecimal points, String basis) {
        public Score {
            points = Points.plain(points);
            basis = basis.strip();
        }
    }

    /// 民主测评, totals only: ballots given out, given back and valid, and the votes by grade id.
    public record Tally(int issued, int returned, int valid, Map<Long, Integer> votes) {
        public Tally {
            votes = Map.copyOf(votes);
        }
    }

    public Assessed {
        scores = Map.copyOf(scores);
        remark = remark.strip();
    }

    public static Assessed draft(Subject subject, Card card) {
        return new Assessed(0, subject, card, Map.of(), null, null, "");
    }

    /// With the points, ballots, grade and remark of another.
    Assessed scored(Map<Long, Score> points, @Nullable Tally ballots, @Nullable Long grade, String words) {
        return new Assessed(id, subject, card, points, ballots, grade, words);
    }

    /// Whether nothing was recorded but who it is.
    public boolean isBlank() {
        return scores.isEmpty() && tally == null && gradeId == null && remark.isEmpty();
    }

    /// The sum, once every item of the scheme has its points.
    public Optional<BigDecimal> total(Scheme scheme) {
        return scheme.items().stream().allMatch(item -> scores.containsKey(item.id()))
                ? Optional.of(scheme.items().stream()
                        .map(item -> scores.get(item.id()).points())
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                : Optional.empty();
    }
}
