package org.jiedao.people.view;

import java.util.List;
import java.util.Objects;
import org.jiedao.people.MaskedPhone;
import org.jiedao.people.Person;

/// A line of the table of people.
public record PersonRow(Person person, String unit) {
    String name() {
        return person.name().value();
    }

    String post() {
        return Objects.requireNonNullElse(person.post(), "");
    }

    String partyPost() {
        return Objects.requireNonNullElse(person.partyPost(), "");
    }

    /// As it is shown and copied.
    String phone() {
        return MaskedPhone.of(person.phone());
    }

    /// What it is found by.
    List<String> names() {
        return List.of(name(), unit, post(), Objects.requireNonNullElse(person.phone(), ""));
    }
}
