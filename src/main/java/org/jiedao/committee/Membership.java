package org.jiedao.committee;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A person on a seat in a term. `endsOn` is the planned last day; `endedOn` the first day no longer served, with its
/// reason; both are recorded or neither.
public record Membership(
        long id,
        long seatId,
        long termId,
        long personId,
        LocalDate startsOn,
        LocalDate endsOn,
        @Nullable Ending ending,
        @Nullable String note,
        @Nullable Long batchId) {
    /// An expiry this near is announced.
    private static final int DAYS_OF_NOTICE = 90;

    /// The recorded end of a membership.
    public record Ending(LocalDate on, EndReason reason) {}

    public Membership {
        if (endsOn.isBefore(startsOn)) {
            throw new IllegalArgumentException("届满日期早于起始日期");
        }
    }

    /// Whether there is a day on which both sit. Without a recorded ending one sits on, until the same person's next
    /// membership.
    boolean overlaps(Membership other) {
        return !startsOn.isAfter(other.lastDay(this)) && !other.startsOn.isAfter(lastDay(other));
    }

    private LocalDate lastDay(Membership other) {
        if (ending != null) {
            return ending.on().minusDays(1);
        }
        return isContinuedBy(other) ? endsOn : LocalDate.MAX;
    }

    /// Whether it ran out and the other took it up again.
    boolean isContinuedBy(Membership other) {
        return ending == null && personId == other.personId && other.startsOn.isAfter(endsOn);
    }

    /// Up to another last day.
    Membership until(LocalDate last) {
        return new Membership(id, seatId, termId, personId, startsOn, last, ending, note, batchId);
    }

    Membership ended(@Nullable Ending how) {
        return new Membership(id, seatId, termId, personId, startsOn, endsOn, how, note, batchId);
    }

    Membership on(Seat seat) {
        return new Membership(id, seat.id(), termId, personId, startsOn, endsOn, ending, note, batchId);
    }

    public MembershipState stateOn(LocalDate day) {
        if (day.isBefore(startsOn)) {
            return MembershipState.COMING;
        }
        if (ending != null) {
            return day.isBefore(ending.on()) ? MembershipState.LEAVING : MembershipState.LEFT;
        }
        if (day.isAfter(endsOn)) {
            return MembershipState.CARRIED_OVER;
        }
        return day.plusDays(DAYS_OF_NOTICE).isAfter(endsOn) ? MembershipState.EXPIRING : MembershipState.SERVING;
    }
}
