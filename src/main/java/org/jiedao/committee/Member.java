package org.jiedao.committee;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jiedao.organization.Unit;
import org.jiedao.people.Person;
import org.jspecify.annotations.Nullable;

/// One line of a committee's roll: the seat and who holds it. `continuedOn` is the first day of the next membership of
/// the same person on the same committee, if this one ran out and was followed by another.
public record Member(
        Seat seat,
        Membership membership,
        Person person,
        @Nullable Unit unit,
        @Nullable LocalDate continuedOn) {
    public Member(Seat seat, Membership membership, Person person, @Nullable Unit unit) {
        this(seat, membership, person, unit, null);
    }

    /// Knowing which of these took it up again.
    public Member continuedBy(List<Member> others) {
        LocalDate next = others.stream()
                .map(Member::membership)
                .filter(membership::isContinuedBy)
                .map(Membership::startsOn)
                .min(Comparator.naturalOrder())
                .orElse(null);
        return new Member(seat, membership, person, unit, next);
    }

    public MembershipState stateOn(LocalDate day) {
        MembershipState state = membership.stateOn(day);
        return state == MembershipState.CARRIED_OVER && continuedOn != null && !day.isBefore(continuedOn)
                ? MembershipState.CONTINUED
                : state;
    }
}
