package org.jiedao.committee;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Who sits on a committee on a day, and which seats are vacant: every count is the size of a list shown. Alternates
/// are neither members nor do their places stand vacant.
public record Composition(
        Committee committee, LocalDate day, List<Member> members, List<Member> alternates, List<Seat> vacantSeats) {
    public Composition {
        members = List.copyOf(members);
        alternates = List.copyOf(alternates);
        vacantSeats = List.copyOf(vacantSeats);
    }

    /// Without alternates.
    public Composition(Committee committee, LocalDate day, List<Member> members, List<Seat> vacantSeats) {
        this(committee, day, members, List.of(), vacantSeats);
    }

    /// From everything on record about the committee, in the order of its seats.
    public static Composition of(Committee committee, LocalDate day, List<Seat> seats, List<Member> everyone) {
        List<Member> sitting =
                everyone.stream().filter(member -> member.stateOn(day).sits()).toList();
        Set<Long> held = sitting.stream().map(member -> member.seat().id()).collect(Collectors.toSet());
        return new Composition(
                committee,
                day,
                sitting.stream().filter(member -> !member.seat().isAlternate()).toList(),
                sitting.stream().filter(member -> member.seat().isAlternate()).toList(),
                seats.stream()
                        .filter(seat -> committee.capped() && !seat.isAlternate() && seat.isThere(day))
                        .filter(seat -> !held.contains(seat.id()))
                        .toList());
    }

    public List<Member> of(SeatKind kind) {
        return members.stream().filter(member -> member.seat().kind() == kind).toList();
    }
}
