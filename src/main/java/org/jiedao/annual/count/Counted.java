package org.jiedao.annual.count;

import java.util.List;
import org.jiedao.rule.check.FactSource.Item;
import org.jspecify.annotations.Nullable;

/// A count, and the records that were counted. Where nobody recorded anything of its kind there is no number, which is not
/// nothing.
public record Counted(@Nullable Integer number, String words, List<Item> items) {
    public static final Counted UNRECORDED = new Counted(null, "没有登记", List.of());
    /// What nobody asks of that year.
    public static final Counted NOT_ASKED = new Counted(null, "—", List.of());

    public Counted {
        items = List.copyOf(items);
    }

    static Counted of(String measure, List<Item> items) {
        return new Counted(items.size(), items.size() + measure, items);
    }

    static Counted none(String measure) {
        return of(measure, List.of());
    }
}
