package org.jiedao.home;

import java.time.LocalDate;
import org.jiedao.committee.Committees;
import org.jiedao.organization.Organizations;
import org.jiedao.organization.StreetProfile.Fact;
import org.jiedao.people.PeopleRoll;

/// The first three things to record in an empty register.
public record Beginning(Organizations organizations, Committees committees, PeopleRoll people) {
    /// Which of them are done.
    public record Progress(boolean street, boolean committees, boolean roster) {
        public boolean isComplete() {
            return street && committees && roster;
        }
    }

    public Progress on(LocalDate day) {
        return new Progress(
                organizations.profile().get(Fact.STREET).isPresent(),
                !committees.committees(day).isEmpty(),
                !people.everyone().isEmpty());
    }
}
