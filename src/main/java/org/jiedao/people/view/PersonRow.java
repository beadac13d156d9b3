package org.jiedao.people.view;

import java.util.Objects;
import org.jiedao.people.NameMatch;
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

    String phone() {
        return Objects.requireNonNullElse(person.phone(), "");
    }

    boolean matches(NameMatch query) {
        return query.matches(name()) || query.matches(unit) || query.matches(post()) || query.matches(phone());
    }
}
