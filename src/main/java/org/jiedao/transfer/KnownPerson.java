package org.jiedao.transfer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jiedao.committee.Committee;
import org.jiedao.committee.Role;
import org.jiedao.people.Person;
import org.jiedao.people.PersonName;
import org.jspecify.annotations.Nullable;

/// A person met while planning: from the register (`first` is null) or from an earlier row. Grows with each row.
final class KnownPerson {
    private Person person;
    private @Nullable String unit;
    private final @Nullable Place first;
    private final Map<Long, Role> roles = new HashMap<>();
    private boolean doubtful;

    KnownPerson(Person person, @Nullable String unit, @Nullable Place first) {
        this.person = person;
        this.unit = unit;
        this.first = first;
    }

    static KnownPerson of(RosterRow row) {
        RosterRow.UnitFacts unit = row.unit();
        Person draft = PersonMerge.merged(Person.draft(row.name().value()), row.person(), null);
        return new KnownPerson(draft, unit == null ? null : unit.name(), row.place());
    }

    PlannedRow.Target target() {
        return first == null ? new PlannedRow.Target.Registered(person.id()) : new PlannedRow.Target.SameAsRow(first);
    }

    /// Takes over what the row says; answers what that changes.
    List<String> take(RosterRow row) {
        List<String> changes = new ArrayList<>(PersonMerge.changes(person, row.person()));
        RosterRow.UnitFacts said = row.unit();
        if (said != null && !isFrom(said.name())) {
            changes.addFirst("单位：" + Objects.requireNonNullElse(unit, "（无）") + " → " + said.name());
            unit = said.name();
        }
        person = PersonMerge.merged(person, row.person(), person.unitId());
        return changes;
    }

    PersonName name() {
        return person.name();
    }

    Person person() {
        return person;
    }

    @Nullable String phone() {
        return person.phone();
    }

    boolean isFrom(String unitName) {
        return unit != null && RosterUnits.key(unit).equals(RosterUnits.key(unitName));
    }

    String described() {
        String from = unit == null ? "" : "（" + unit + "）";
        return first == null ? "已登记的" + person.name() + from : first.near() + "的" + person.name() + from;
    }

    void sits(Committee committee, Role role) {
        roles.put(committee.id(), role);
    }

    @Nullable Role roleIn(Committee committee) {
        return roles.get(committee.id());
    }

    boolean isRegistered() {
        return first == null;
    }

    void doubt() {
        doubtful = true;
    }

    boolean isDoubtful() {
        return doubtful;
    }
}
