package org.jiedao.transfer;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jiedao.people.MaskedPhone;
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
        changePhone(changes, known.phone(), said.phone());
        return changes;
    }

    /// The preview is looked at by many; the numbers themselves stand in the workbook.
    private static void changePhone(List<String> changes, @Nullable String known, @Nullable String said) {
        if (said != null && !said.equals(known)) {
            String before = known == null ? "（无）" : MaskedPhone.of(known);
            String same = MaskedPhone.of(said).equals(before) ? "（中间几位不同）" : "";
            changes.add("联系电话：" + before + " → " + MaskedPhone.of(said) + same);
        }
    }

    private static void change(
            List<String> changes, String label, @Nullable String known, @Nullable String said) {
        if (said != null && !said.equals(known)) {
            changes.add(label + "：" + Objects.requireNonNullElse(known, "（无）") + " → " + said);
        }
    }
}
