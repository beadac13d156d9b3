package org.jiedao.rule.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// How often something is asked for: once in every period, or in some days of it.
public record Recurrence(Period period, Optional<Window> window) {
    /// The days of the next time that is not over, for somebody who is obliged from its first day on; nothing of
    /// somebody who is not obliged yet, or no longer.
    public Optional<Span> next(Span obliged, LocalDate on) {
        if (obliged.from().isAfter(on)) {
            return Optional.empty();
        }
        Span span = period.containing(on);
        while (asked(span).to().isBefore(on) || asked(span).from().isBefore(obliged.from())) {
            span = after(span);
        }
        return Optional.of(asked(span)).filter(obliged::contains);
    }

    /// The days of every time that ends in a year.
    public List<Span> in(int year) {
        List<Span> ending = new ArrayList<>();
        for (Span span = period.containing(LocalDate.of(year, 1, 1)); span.from().getYear() <= year; span = after(span)) {
            if (asked(span).to().getYear() == year && !ending.contains(asked(span))) {
                ending.add(asked(span));
            }
        }
        return List.copyOf(ending);
    }

    private Span asked(Span span) {
        return window.map(days -> days.in(span.from().getYear())).orElse(span);
    }

    private Span after(Span span) {
        return period.containing(span.to().plusDays(1));
    }
}
