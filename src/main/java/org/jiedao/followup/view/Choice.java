package org.jiedao.followup.view;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiedao.organization.Unit;
import org.jiedao.people.Person;
import org.jiedao.people.Pinyin;
import org.jspecify.annotations.Nullable;

/// Somebody, or a unit, who may answer for a task; `unitId` is where a person works.
record Choice(@Nullable Long id, String name, String detail, @Nullable Long unitId) {
    static final Choice NONE = new Choice(null, "（没有定）", "", null);

    static List<Choice> people(List<Person> people, List<Unit> units) {
        Map<Long, String> names = units.stream().collect(Collectors.toMap(Unit::id, Unit::name));
        return Stream.concat(Stream.of(NONE), people.stream().map(person -> person(person, names))).toList();
    }

    private static Choice person(Person person, Map<Long, String> units) {
        Long unit = person.unitId();
        return new Choice(
                person.id(), person.name().value(), unit == null ? "" : units.getOrDefault(unit, ""), unit);
    }

    static List<Choice> units(List<Unit> units) {
        return Stream.concat(Stream.of(NONE), units.stream().map(unit -> new Choice(unit.id(), unit.name(), "", null)))
                .toList();
    }

    String label() {
        return detail.isEmpty() ? name : name + "　" + detail;
    }

    String words() {
        Pinyin pinyin = Pinyin.of(name);
        return pinyin.full() + " " + pinyin.initials();
    }

    String key() {
        return id == null ? "" : Long.toString(id);
    }
}
