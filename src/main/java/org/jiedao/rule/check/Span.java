package org.jiedao.rule.check;

import java.time.LocalDate;

/// Days from one to another, both included.
public record Span(LocalDate from, LocalDate to) {
    public static Span since(LocalDate from) {
        return new Span(from, LocalDate.MAX);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    public boolean contains(Span other) {
        return contains(other.from) && contains(other.to);
    }

    /// The days that lie in both; where there is none, a span that contains no day.
    public Span within(Span other) {
        return new Span(from.isAfter(other.from) ? from : other.from, to.isBefore(other.to) ? to : other.to);
    }
}
