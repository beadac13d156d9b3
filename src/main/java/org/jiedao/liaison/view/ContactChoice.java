package org.jiedao.liaison.view;

import java.util.List;
import java.util.stream.Stream;
import org.jiedao.liaison.Contact;
import org.jiedao.liaison.Division;
import org.jiedao.people.Pinyin;

/// A community or unit to choose.
record ContactChoice(Contact contact, String name, String sort) {
    /// Communities first.
    static List<ContactChoice> of(Division.Offer offer) {
        return Stream.concat(
                        offer.communities().stream()
                                .map(body -> new ContactChoice(
                                        new Contact.Community(body.id()),
                                        body.name(),
                                        body.kind().label())),
                        offer.units().stream()
                                .map(unit -> new ContactChoice(
                                        new Contact.DistrictUnit(unit.id()),
                                        unit.name(),
                                        unit.category().label())))
                .toList();
    }

    String label() {
        return name + "　" + sort;
    }

    String words() {
        return Pinyin.of(name).initials();
    }

    /// By which a draft knows it.
    String key() {
        return switch (contact) {
            case Contact.Community(long id) -> "community-" + id;
            case Contact.DistrictUnit(long id) -> "unit-" + id;
        };
    }
}
