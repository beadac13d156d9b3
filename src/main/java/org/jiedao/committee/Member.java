package org.jiedao.committee;

import java.time.LocalDate;
import org.jiedao.organization.Unit;
import org.jiedao.people.Person;
import org.jspecify.annotations.Nullable;

/// One line of a committee's roll: the seat and who holds it.
public record Member(Seat seat, Membership membership, Person person, @Nullable Unit unit) {
    public MembershipState stateOn(LocalDate day) {
        return membership.stateOn(day);
    }
}
