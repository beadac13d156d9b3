package org.jiedao.committee;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// All bodies that have terms, as they stand on a day: every figure is the size of a list, and every list comes from
/// the compositions of that day.
public record TermOverview(LocalDate day, List<Standing> standings) {
    /// A body's past and its composition of the day.
    public record Standing(CommitteeHistory history, Composition composition) {
        public Committee committee() {
            return composition.committee();
        }
    }

    /// A seat of a body, and who holds it.
    public record Entry(Committee committee, Seat seat, @Nullable Member member) {}

    public TermOverview {
        standings = List.copyOf(standings);
    }

    public static TermOverview of(List<CommitteeHistory> histories, LocalDate day) {
        return new TermOverview(
                day,
                histories.stream()
                        .map(history -> new Standing(history, history.compositionOn(day)))
                        .toList());
    }

    public List<Entry> vacancies() {
        return standings.stream()
                .flatMap(one -> one.composition().vacantSeats().stream()
                        .map(seat -> new Entry(one.committee(), seat, null)))
                .toList();
    }

    /// Members and alternates who are in a state on the day.
    public List<Entry> in(MembershipState state) {
        return standings.stream()
                .flatMap(one -> Stream.concat(
                                one.composition().members().stream(), one.composition().alternates().stream())
                        .filter(member -> member.stateOn(day) == state)
                        .map(member -> new Entry(one.committee(), member.seat(), member)))
                .toList();
    }
}
