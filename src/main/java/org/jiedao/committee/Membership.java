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

    /// Whether there is a day on which both sit. Without a recorded ending one sits on.
    boolean overlaps(Membership other) {
        return !startsOn.isAfter(other.lastDay()) && !other.startsOn.isAfter(lastDay());
    }

    private LocalDate lastDay() {
        return ending == null ? LocalDate.MAX : ending.on().minusDays(1);
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
