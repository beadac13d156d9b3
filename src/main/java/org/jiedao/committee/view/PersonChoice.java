package org.jiedao.committee.view;

import org.jiedao.people.Person;
import org.jiedao.people.Pinyin;

/// Somebody of the roster to choose, found by name, unit or pinyin.
record PersonChoice(Person person, String unit) {
    String label() {
        return unit.isEmpty() ? person.name().value() : person.name() + "　" + unit;
    }

    String words() {
        Pinyin pinyin = Pinyin.of(person.name().value());
        return pinyin.full() + " " + pinyin.initials();
    }
}
