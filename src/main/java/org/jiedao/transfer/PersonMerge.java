package org.jiedao.transfer;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jiedao.people.Person;
import org.jspecify.annotations.Nullable;

/// A person with what a roster adds. An empty cell takes nothing away.
final class PersonMerge {
    private PersonMerge() {}

    static Person merged(Person known, RosterRow.PersonFacts said, @Nullable Long unitId) {
        return new Person(
                known.id(),
                known.name(),
                unitId == null ? known.unitId() : unitId,
                said.post() == null ? known.post() : said.post(),
                said.partyPost() == null ? known.partyPost() : said.partyPost(),
                said.phone() == null ? known.phone() : said.phone());
    }

    static List<String> changes(Person known, RosterRow.PersonFacts said) {
        List<String> changes = new ArrayList<>();
        change(changes, "职务", known.post(), said.post());
        change(changes, "党内职务", known.partyPost(), said.partyPost());
        change(changes, "联系电话", known.phone(), said.phone());
        return changes;
    }

    private static void change(
            List<String> changes, String label, @Nullable String known, @Nullable String said) {
        if (said != null && !said.equals(known)) {
            changes.add(label + "：" + Objects.requireNonNullElse(known, "（无）") + " → " + said);
        }
    }
}
