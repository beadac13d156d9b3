package org.jiedao.transfer;

import java.time.LocalDate;
import java.util.List;
import org.jiedao.committee.Role;
import org.jiedao.committee.SeatKind;
import org.jiedao.organization.UnitCategory;
import org.jiedao.people.PersonName;
import org.jspecify.annotations.Nullable;

/// What one row of a roster says about one person. `doubts` must be looked at before the row is written; `notices` need
/// only be known.
public record RosterRow(
        Place place,
        PersonName name,
        @Nullable UnitFacts unit,
        PersonFacts person,
        @Nullable PostFacts post,
        List<String> doubts,
        List<String> notices) {
    public RosterRow {
        doubts = List.copyOf(doubts);
        notices = List.copyOf(notices);
    }

    /// The unit that sends the person.
    public record UnitFacts(
            String name,
            @Nullable UnitCategory category,
            @Nullable String community,
            @Nullable String partyOrganization) {}

    /// What is recorded of a person beside name and unit.
    public record PersonFacts(
            @Nullable String post, @Nullable String partyPost, @Nullable String phone) {}

    /// The seat that the person is said to hold, or to be proposed for.
    public record PostFacts(
            String committee,
            Role role,
            SeatKind kind,
            boolean proposed,
            @Nullable LocalDate startsOn,
            @Nullable LocalDate endsOn) {}
}
