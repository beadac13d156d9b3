package org.jiedao.committee;

import java.time.LocalDate;
import java.util.List;

/// Who sits on a committee on a day, and which seats are vacant: every count is the size of a list shown.
public record Composition(Committee committee, LocalDate day, List<Member> members, List<Seat> vacantSeats) {
    public Composition {
        members = List.copyOf(members);
        vacantSeats = List.copyOf(vacantSeats);
    }

    public List<Member> of(SeatKind kind) {
        return members.stream().filter(member -> member.seat().kind() == kind).toList();
    }
}
