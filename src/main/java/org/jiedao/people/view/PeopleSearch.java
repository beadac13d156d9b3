package org.jiedao.people.view;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jiedao.organization.Organizations;
import org.jiedao.organization.Unit;
import org.jiedao.people.NameIndex;
import org.jiedao.people.NameMatch;
import org.jiedao.people.PeopleRoll;
import org.jiedao.people.Person;
import org.jiedao.ui.PageName;
import org.jiedao.ui.Place;
import org.jiedao.ui.SearchSource;

/// Finds people by name.
public final class PeopleSearch implements SearchSource {
    private static final int MOST = 20;

    private final PeopleRoll roll;
    private final Organizations organizations;
    private final NameIndex<Person> names =
            new NameIndex<>(person -> List.of(person.name().value()));

    public PeopleSearch(PeopleRoll roll, Organizations organizations) {
        this.roll = roll;
        this.organizations = organizations;
    }

    @Override
    public List<Hit> find(String query) {
        return names.find(roll.everyone(), new NameMatch(query))
                .limit(MOST)
                .map(this::hit)
                .toList();
    }

    private Hit hit(Person person) {
        String unit = Optional.ofNullable(person.unitId())
                .flatMap(organizations::unit)
                .map(Unit::name)
                .orElse("");
        return new Hit(
                "人员",
                person.name().value(),
                (unit + "　" + Objects.toString(person.post(), "")).strip(),
                Place.of(PageName.PEOPLE, person.id()));
    }
}
