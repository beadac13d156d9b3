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

/// The members of a street's committee against those of its communities' committees, by person (LF-7.3.4).
record Crossing(Body committee, Roll own, CommitteeFactBook book) {
    /// Those of one level. Where a roll of either is not written down whole, they are told only if the two share somebody:
    /// so much is certain.
    Optional<List<Item>> members(BodyKind level) {
        List<Body> others = book.forest().otherLevel(committee);
        List<Roll> rolls = others.stream().flatMap(body -> book.roll(body, own.day()).stream()).toList();
        boolean whole = !others.isEmpty()
                && rolls.size() == others.size()
                && own.isWhole()
                && rolls.stream().allMatch(Roll::isWhole);
        Map<String, Item> here = people(List.of(own));
        Map<String, Item> there = people(rolls);
        if (!whole && !shareSomebody(here.keySet(), there.keySet())) {
            return Optional.empty();
        }
        return Optional.of(List.copyOf((committee.kind() == level ? here : there).values()));
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
