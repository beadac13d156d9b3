package org.jiedao.committee.view;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jiedao.organization.Organizations;
import org.jiedao.organization.Unit;
import org.jiedao.people.PeopleRoll;
import org.jiedao.people.Person;
import org.jiedao.people.Pinyin;

/// Somebody of the roster to choose, found by name, unit or pinyin.
record PersonChoice(Person person, String unit) {
    static List<PersonChoice> all(PeopleRoll people, Organizations organizations) {
        Map<Long, String> units = organizations.units().stream().collect(Collectors.toMap(Unit::id, Unit::name));
        return people.everyone().stream()
                .map(one -> new PersonChoice(one, one.unitId() == null ? "" : units.getOrDefault(one.unitId(), "")))
                .toList();
    }

    String label() {
        return unit.isEmpty() ? person.name().value() : person.name() + "　" + unit;
    }

    String words() {
        Pinyin pinyin = Pinyin.of(person.name().value());
        return pinyin.full() + " " + pinyin.initials();
    }
}
