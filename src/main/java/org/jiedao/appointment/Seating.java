package org.jiedao.appointment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jiedao.committee.Committees;
import org.jiedao.committee.Member;
import org.jiedao.committee.Membership;
import org.jiedao.committee.Role;
import org.jiedao.committee.Seat;
import org.jiedao.committee.SeatKind;

/// Seats the appointed from the date of the certificates to the end of the term (LF-6.4.2a, LF-7.4.2a).
final class Seating {
    private final Committees committees;

    Seating(Committees committees) {
        this.committees = committees;
    }

    /// A date corrected later moves the memberships along.
    void seat(Batch batch, LocalDate from) {
        List<Seat> vacant = new ArrayList<>(committees
                .compositionOn(batch.opening().committeeId(), from)
                .vacantSeats());
        for (Candidate candidate : batch.proposed()) {
            membershipOf(batch, candidate)
                    .ifPresentOrElse(
                            seated -> committees.edit(from(seated, from)),
                            () -> committees.add(new Membership(
                                    0,
                                    seatFor(batch, candidate.role(), vacant).id(),
                                    batch.opening().term().id(),
                                    candidate.person().id(),
                                    from,
                                    batch.opening().term().endsOn(),
                                    null,
                                    null,
                                    batch.id())));
        }
    }

    private Optional<Membership> membershipOf(Batch batch, Candidate candidate) {
        return committees.membershipsOf(candidate.person().id()).stream()
                .map(Member::membership)
                .filter(membership -> Long.valueOf(batch.id()).equals(membership.batchId()))
                .findFirst();
    }

    private static Membership from(Membership seated, LocalDate from) {
        return new Membership(
                seated.id(),
                seated.seatId(),
                seated.termId(),
                seated.personId(),
                from,
                seated.endsOn(),
                seated.ending(),
                seated.note(),
                seated.batchId());
    }

    private Seat seatFor(Batch batch, Role role, List<Seat> vacant) {
        Optional<Seat> free = vacant.stream()
                .filter(seat -> seat.kind() == SeatKind.PART_TIME && seat.role() == role)
                .findFirst();
        free.ifPresent(vacant::remove);
        return free.orElseGet(() -> committees.addSeat(batch.opening().committeeId(), SeatKind.PART_TIME, role));
    }
}
