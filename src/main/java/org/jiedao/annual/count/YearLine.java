package org.jiedao.annual.count;

import java.util.List;
import org.jiedao.rule.check.FactSource.Item;

/// What one counter counts of one year.
record YearLine(String name, String measure, Counted counted) {
    static YearLine of(String name, String measure, List<Item> items) {
        return new YearLine(name, measure, Counted.of(measure, items));
    }
}
