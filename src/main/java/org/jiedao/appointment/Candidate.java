package org.jiedao.appointment;

import org.jiedao.committee.Role;
import org.jiedao.organization.Unit;
import org.jiedao.people.Person;
import org.jspecify.annotations.Nullable;

/// Somebody put forward for a seat; `approvals` 赞成票 once the vote is recorded.
public record Candidate(
        long id, Person person, @Nullable Unit unit, Role role, @Nullable Integer approvals, Tie tie) {
    /// The seat that is to be filled, and the membership that is renewed or replaced; neither in a first appointment.
    public record Tie(@Nullable Long seatId, @Nullable Long membershipId) {
        public static final Tie NONE = new Tie(null, null);
    }

    public Candidate(long id, Person person, @Nullable Unit unit, Role role, @Nullable Integer approvals) {
        this(id, person, unit, role, approvals, Tie.NONE);
    }
}
