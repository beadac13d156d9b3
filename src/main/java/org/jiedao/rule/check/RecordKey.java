package org.jiedao.rule.check;

import java.util.Arrays;
import java.util.Optional;
import org.jiedao.rule.check.FactSource.Item;

/// Which record a counted item is, so that the workbench can open it. Written `BATCH 12`.
public record RecordKey(Sort sort, long id) {
    /// Where a record is opened: a membership is one of a person on a committee.
    public enum Sort {
        BODY,
        UNIT,
        PERSON,
        MEMBERSHIP,
        BATCH,
        DISPATCH_ENTRY,
        ATTESTATION
    }

    /// Nothing for a key that names no record of the register.
    public static Optional<RecordKey> of(Item item) {
        String[] parts = item.key().split(" ", 2);
        return Arrays.stream(Sort.values())
                .filter(sort -> sort.name().equals(parts[0]) && parts.length == 2)
                .findFirst()
                .map(sort -> new RecordKey(sort, Long.parseLong(parts[1])));
    }

    public Item item(String name) {
        return new Item(sort.name() + " " + id, name);
    }
}
