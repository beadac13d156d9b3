package org.jiedao.annual.count;

import java.time.LocalDate;
import java.util.Set;
import org.jiedao.rule.check.Span;

/// A year of a body with everything that hangs on it, up to today where it is not over.
public record YearScope(int year, Set<Long> bodies, boolean wholeStreet, Span span) {
    public YearScope {
        bodies = Set.copyOf(bodies);
    }

    static YearScope of(int year, Set<Long> bodies, boolean wholeStreet, LocalDate today) {
        LocalDate first = LocalDate.of(year, 1, 1);
        LocalDate last = LocalDate.of(year, 12, 31);
        LocalDate end = today.isBefore(first) || today.isAfter(last) ? last : today;
        return new YearScope(year, bodies, wholeStreet, new Span(first, end));
    }

    /// The day as of which is told what there was in the end.
    LocalDate end() {
        return span.to();
    }

    boolean has(long body) {
        return bodies.contains(body);
    }
}
