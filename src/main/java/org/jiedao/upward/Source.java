package org.jiedao.upward;

import java.time.LocalDate;
import java.util.Map;
import org.jiedao.rule.check.RecordKey;
import org.jspecify.annotations.Nullable;

/// A record from which a row was counted: what it is called, the body it belongs to (0 = none), its day, and how much of it
/// went into which column.
public record Source(RecordKey key, String name, long body, @Nullable LocalDate on, Map<String, Integer> counted) {
    public Source {
        counted = Map.copyOf(counted);
    }

    /// How much of it stands in a column.
    public int in(String column) {
        return counted.getOrDefault(column, 0);
    }
}
