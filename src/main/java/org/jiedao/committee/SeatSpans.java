package org.jiedao.committee;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A seat through the years, seen on a day: who held it from when to when, and when nobody did while a term ran.
public record SeatSpans(CommitteeHistory history, Seat seat, LocalDate day) {
    /// Both days belong to it; nobody where the seat stood vacant.
    public record Span(LocalDate from, LocalDate to, @Nullable Member member) {}

    /// The earliest first.
    public List<Span> spans() {
        return Stream.concat(held().stream(), vacant().stream())
                .sorted(Comparator.comparing(Span::from))
                .toList();
    }

    private List<Span> held() {
        return Stream.concat(history.members().stream(), history.seating().alternates().stream())
                .filter(member -> member.seat().id() == seat.id())
                .map(member -> new Span(member.membership().startsOn(), lastDay(member), member))
                .filter(span -> !span.to().isBefore(span.from()))
                .toList();
    }

    /// Who ran out sits on until the day that is looked at, or until appointed again.
    private LocalDate lastDay(Member member) {
        Membership membership = member.membership();
        Membership.Ending ending = membership.ending();
        if (ending != null) {
            return ending.on().minusDays(1);
        }
        LocalDate on = member.continuedOn() == null ? day : member.continuedOn().minusDays(1);
        return on.isAfter(membership.endsOn()) ? on : membership.endsOn();
    }

    private List<Span> vacant() {
        if (!history.seating().capped() || seat.isAlternate()) {
            return List.of();
        }
        return history.terms().stream()
                .flatMap(term -> within(term).stream())
                .flatMap(span -> gaps(span).stream())
                .toList();
    }

    /// The days of a term on which there is the seat.
    private Optional<Span> within(Term term) {
        LocalDate from = seat.since() != null && seat.since().isAfter(term.startsOn()) ? seat.since() : term.startsOn();
        LocalDate to = seat.until() != null && !seat.until().isAfter(term.endsOn())
                ? seat.until().minusDays(1)
                : term.endsOn();
        return to.isBefore(from) ? Optional.empty() : Optional.of(new Span(from, to, null));
    }

    private List<Span> gaps(Span term) {
        List<Span> gaps = new ArrayList<>();
        LocalDate free = term.from();
        for (Span span : held().stream().sorted(Comparator.comparing(Span::from)).toList()) {
            if (span.from().isAfter(free) && !free.isAfter(term.to())) {
                LocalDate eve = span.from().minusDays(1);
                gaps.add(new Span(free, eve.isBefore(term.to()) ? eve : term.to(), null));
            }
            free = span.to().isBefore(free) ? free : span.to().plusDays(1);
        }
        if (!free.isAfter(term.to())) {
            gaps.add(new Span(free, term.to(), null));
        }
        return gaps;
    }
}
