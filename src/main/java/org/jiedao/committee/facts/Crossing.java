package org.jiedao.committee.facts;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jiedao.committee.Member;
import org.jiedao.organization.Body;
import org.jiedao.organization.BodyKind;
import org.jiedao.rule.check.FactSource.Item;
import org.jspecify.annotations.Nullable;

/// The members of a street's committee against those of its communities' committees, by person (LF-7.3.4).
final class Crossing {
    private final Body committee;
    private final Roll own;
    private final CommitteeFactBook book;
    /// Asked for twice, once for each side.
    private @Nullable Sides sides;

    Crossing(Body committee, Roll own, CommitteeFactBook book) {
        this.committee = committee;
        this.own = own;
        this.book = book;
    }

    /// The committee's own members and those of the other level; `told` where all of it is on record, or what is not
    /// cannot change that they share somebody.
    private record Sides(Map<String, Item> here, Map<String, Item> there, boolean told) {}

    /// Those of one level. Where a roll of either is not written down whole, they are told only if the two share somebody:
    /// so much is certain.
    Optional<List<Item>> members(BodyKind level) {
        if (sides == null) {
            sides = sides();
        }
        return sides.told()
                ? Optional.of(List.copyOf(
                        (committee.kind() == level ? sides.here() : sides.there()).values()))
                : Optional.empty();
    }

    private Sides sides() {
        List<Body> others = book.forest().otherLevel(committee);
        List<Roll> rolls = others.stream().flatMap(body -> book.roll(body, own.day()).stream()).toList();
        boolean whole = !others.isEmpty()
                && rolls.size() == others.size()
                && own.isWhole()
                && rolls.stream().allMatch(Roll::isWhole);
        Map<String, Item> here = people(List.of(own));
        Map<String, Item> there = people(rolls);
        return new Sides(here, there, whole || shareSomebody(here.keySet(), there.keySet()));
    }

    private static boolean shareSomebody(Set<String> here, Set<String> there) {
        Set<String> shared = new HashSet<>(here);
        shared.retainAll(there);
        return !shared.isEmpty();
    }

    private static Map<String, Item> people(List<Roll> rolls) {
        Map<String, Item> people = new LinkedHashMap<>();
        for (Roll roll : rolls) {
            for (Member member : roll.people()) {
                Item item = Roll.person(member);
                people.putIfAbsent(item.key(), item);
            }
        }
        return people;
    }
}
