package org.jiedao.transfer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jiedao.people.Person;
import org.jspecify.annotations.Nullable;

/// Writes the rows of a plan, in their order, within the step under way.
final class RosterWriter {
    private final RosterRegister register;
    private final Set<Long> registered;
    private final UnitWriter units;
    private final SeatWriter seats;
    private final Map<Place, Long> written = new HashMap<>();
    private final List<PlannedRow> left = new ArrayList<>();
    private int newPeople;
    private final Set<Long> changed = new HashSet<>();

    RosterWriter(RosterRegister register, RosterUnits units, RegisterSnapshot snapshot) {
        this.register = register;
        this.units = new UnitWriter(register.organizations(), units);
        this.seats = new SeatWriter(register.committees(), snapshot);
        this.registered = snapshot.people().stream().map(Person::id).collect(Collectors.toSet());
    }

    ImportOutcome.Imported write(RosterPlan plan, Choices choices) {
        plan.rows().forEach(row -> write(row, choices.on(row)));
        return new ImportOutcome.Imported(
                new ImportOutcome.Counts(newPeople, changed.size(), units.added(), seats.added()), left);
    }

    private void write(PlannedRow row, Choices.Choice choice) {
        PlannedRow.Entry entry = row.entry();
        Optional<Person> person = entry == null ? Optional.empty() : person(entry, choice);
        if (entry == null || person.isEmpty()) {
            left.add(row);
            return;
        }
        Person stored = store(person.get(), entry.row());
        written.put(row.place(), stored.id());
        PlannedRow.SeatPlan seat = entry.seat();
        if (seat != null) {
            seats.seat(stored, seat);
        }
    }

    /// Whom the row changes; a draft with id 0 for a new person; nobody where the row is left.
    private Optional<Person> person(PlannedRow.Entry entry, Choices.Choice choice) {
        return switch (choice) {
            case Choices.Choice.Leave leave -> Optional.empty();
            case Choices.Choice.AsNewPerson fresh -> Optional.of(draft(entry));
            case Choices.Choice.AsPerson known -> register.people().person(known.personId());
            case Choices.Choice.Take take ->
                switch (entry.target()) {
                    case PlannedRow.Target.NewPerson fresh -> Optional.of(draft(entry));
                    case PlannedRow.Target.Registered known -> register.people().person(known.personId());
                    case PlannedRow.Target.SameAsRow same ->
                        Optional.ofNullable(written.get(same.place()))
                                .flatMap(id -> register.people().person(id));
                };
        };
    }

    private static Person draft(PlannedRow.Entry entry) {
        return Person.draft(entry.row().name().value());
    }

    private Person store(Person person, RosterRow row) {
        Person merged = PersonMerge.merged(person, row.person(), unitId(row.unit()));
        if (merged.id() == 0) {
            newPeople++;
            return register.people().add(merged);
        }
        if (!merged.equals(person)) {
            register.people().edit(merged);
            if (registered.contains(merged.id())) {
                changed.add(merged.id());
            }
        }
        return merged;
    }

    private @Nullable Long unitId(RosterRow.@Nullable UnitFacts facts) {
        return facts == null ? null : units.idOf(facts.name());
    }
}
