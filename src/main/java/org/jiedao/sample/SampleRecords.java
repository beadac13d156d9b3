package org.jiedao.sample;

import java.util.Optional;
import org.jiedao.committee.Committee;
import org.jiedao.committee.Committees;
import org.jiedao.committee.Member;
import org.jiedao.organization.Body;
import org.jiedao.organization.Organizations;
import org.jiedao.people.PeopleRoll;
import org.jiedao.people.Person;
import org.jiedao.people.PersonName;

/// The sample's records, by the names that its data files use.
public record SampleRecords(Organizations organizations, Committees committees, PeopleRoll people) {
    private static final String BELOW = "/";

    /// `name`, or `above/name` where several bodies have that name.
    Body body(String path) {
        int bar = path.lastIndexOf(BELOW);
        String above = bar < 0 ? "" : path.substring(0, bar);
        String name = path.substring(bar + 1);
        return organizations.bodies().stream()
                .filter(body -> body.name().equals(name))
                .filter(body -> above.isEmpty() || hangsOn(body, above))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("示例街道里没有" + path));
    }

    private boolean hangsOn(Body body, String above) {
        return Optional.ofNullable(body.parentId())
                .flatMap(organizations::body)
                .filter(parent -> parent.name().equals(above))
                .isPresent();
    }

    Committee committee(String path) {
        Body body = body(path);
        return committees.committees(SampleStreet.TODAY).stream()
                .filter(committee -> committee.body().id() == body.id())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(path + "还没有委员会"));
    }

    Person person(String name) {
        return people.named(new PersonName(name)).stream()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("示例街道里没有" + name));
    }

    Member member(String committee, String name) {
        return committees.members(committee(committee).id()).stream()
                .filter(member -> member.person().name().value().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(committee + "里没有" + name));
    }

    /// What the roster left out and the clerk supplies.
    void supplyPartyPost(String name, String partyPost) {
        Person person = person(name);
        people.edit(new Person(
                person.id(), person.name(), person.unitId(), person.post(), partyPost, person.phone()));
    }
}
