package org.jiedao.rule.check;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jiedao.rule.check.FactSource.Item;

/// Which record a counted item is, so that the workbench can open it. Written `BATCH 12`.
public record RecordKey(Sort sort, long id) {
    private static final Pattern WRITTEN = Pattern.compile("([A-Z_]+) (\\d{1,18})");

    /// Where a record is opened: a membership is one of a person on a committee.
    public enum Sort {
        BODY,
        UNIT,
        PERSON,
        MEMBERSHIP,
        BATCH,
        DISPATCH_ENTRY,
        ATTESTATION,
        MEETING,
        TASK,
        LIAISON,
        NEED,
        ASSESSMENT,
        TARGET
    }

    /// Nothing for a key that names no record of the register.
    public static Optional<RecordKey> of(Item item) {
        Matcher written = WRITTEN.matcher(item.key());
        return written.matches()
                ? Arrays.stream(Sort.values())
                        .filter(sort -> sort.name().equals(written.group(1)))
                        .findFirst()
                        .map(sort -> new RecordKey(sort, Long.parseLong(written.group(2))))
                : Optional.empty();
    }

    public Item item(String name) {
        return new Item(sort.name() + " " + id, name);
    }
}
