package org.jiedao.appointment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jiedao.calendar.ChineseDate;
import org.jiedao.committee.Committees;
import org.jiedao.committee.EndReason;
import org.jiedao.committee.Member;
import org.jiedao.committee.Membership;
import org.jiedao.committee.Role;
import org.jiedao.committee.Seat;
import org.jiedao.committee.SeatKind;
import org.jspecify.annotations.Nullable;

/// Seats the appointed from the date of the certificates to the end of the term (LF-6.4.2a, LF-7.4.2a): those who are
/// appointed again stay where they sat, those who fill a vacancy sit on its seat, the others on any that is vacant.
final class Seating {
    private final Committees committees;

    Seating(Committees committees) {
        this.committees = committees;
    }

    /// Why somebody could not sit from a day on: another still holds the seat.
    List<String> faults(Batch batch, LocalDate from) {
        List<Member> members = committees.members(batch.opening().committeeId());
        return batch.proposed().stream()
                .flatMap(candidate -> holder(batch, candidate, members, from).stream())
                .toList();
    }

    private static Optional<String> holder(Batch batch, Candidate candidate, List<Member> members, LocalDate from) {
        @Nullable Long seat = candidate.tie().seatId();
        return members.stream()
                .filter(member -> seat != null && member.seat().id() == seat)
                .filter(member -> member.person().id() != candidate.person().id())
                .filter(member -> !Long.valueOf(batch.id()).equals(member.membership().batchId()))
                .filter(member -> member.stateOn(from).sits())
                .findFirst()
                .map(member -> candidate.person().name() + "拟任的席位到" + ChineseDate.format(from) + "还由"
                        + member.person().name() + "占着（" + member.stateOn(from).label() + "），没有登记");
    }

    /// A date corrected later moves the memberships along.
    void seat(Batch batch, LocalDate from) {
        List<Seat> vacant = new ArrayList<>(committees
                .compositionOn(batch.opening().committeeId(), from)
                .vacantSeats());
        for (Candidate candidate : batch.proposed()) {
            endBefore(batch, candidate, from);
            membershipOf(batch, candidate)
                    .ifPresentOrElse(
                            seated -> committees.edit(from(seated, from, seated.ending())),
                            () -> committees.add(new Membership(
                                    0,
                                    seatFor(batch, candidate, vacant),
                                    batch.opening().term().id(),
                                    candidate.person().id(),
                                    from,
                                    batch.opening().term().endsOn(),
                                    null,
                                    null,
                                    batch.id())));
        }
    }

    /// The membership that is renewed is over when the new one begins.
    private void endBefore(Batch batch, Candidate candidate, LocalDate from) {
        @Nullable Long renewed = candidate.tie().membershipId();
        if (batch.procedure() != Procedure.RENEWAL || renewed == null) {
            return;
        }
        committees.membershipsOf(candidate.person().id()).stream()
                .map(Member::membership)
                .filter(membership -> membership.id() == renewed)
                .filter(membership -> membership.ending() == null
                        || membership.ending().reason() == EndReason.RENEWED)
                .forEach(membership -> committees.edit(from(
                        membership, membership.startsOn(), new Membership.Ending(from, EndReason.RENEWED))));
    }

    private Optional<Membership> membershipOf(Batch batch, Candidate candidate) {
        return committees.membershipsOf(candidate.person().id()).stream()
                .map(Member::membership)
                .filter(membership -> Long.valueOf(batch.id()).equals(membership.batchId()))
                .findFirst();
    }

    private static Membership from(Membership seated, LocalDate from, Membership.@Nullable Ending ending) {
        return new Membership(
                seated.id(),
                seated.seatId(),
                seated.termId(),
                seated.personId(),
                from,
                seated.endsOn(),
                ending,
                seated.note(),
                seated.batchId());
    }

    private long seatFor(Batch batch, Candidate candidate, List<Seat> vacant) {
        @Nullable Long chosen = candidate.tie().seatId();
        if (chosen != null) {
            vacant.removeIf(seat -> seat.id() == chosen);
            return chosen;
        }
        Role role = candidate.role();
        Optional<Seat> free = vacant.stream()
                .filter(seat -> seat.kind() == SeatKind.PART_TIME && seat.role() == role)
                .findFirst();
        free.ifPresent(vacant::remove);
        return free.orElseGet(() -> committees.addSeat(batch.opening().committeeId(), SeatKind.PART_TIME, role))
                .id();
    }
}
