package org.jiedao.people.view;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jiedao.organization.Organizations;
import org.jiedao.organization.Unit;
import org.jiedao.people.NameMatch;
import org.jiedao.people.PeopleRoll;
import org.jiedao.people.Person;
import org.jiedao.ui.PageName;
import org.jiedao.ui.Place;
import org.jiedao.ui.SearchSource;

/// Finds people by name.
public record PeopleSearch(PeopleRoll roll, Organizations organizations) implements SearchSource {
    @Override
    public List<Hit> find(String query) {
        NameMatch match = new NameMatch(query);
        Map<Long, String> units = organizations.units().stream().collect(Collectors.toMap(Unit::id, Unit::name));
        return roll.everyone().stream()
                .filter(person -> match.matches(person.name().value()))
                .map(person -> hit(person, units))
                .toList();
    }

    private static Hit hit(Person person, Map<Long, String> units) {
        String unit = Optional.ofNullable(person.unitId()).map(units::get).orElse("");
        return new Hit(
                "人员",
                person.name().value(),
                (unit + "　" + Objects.toString(person.post(), "")).strip(),
                Place.of(PageName.PEOPLE, person.id()));
    }
}
