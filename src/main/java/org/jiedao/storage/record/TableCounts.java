package org.jiedao.storage.record;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Table;

/// How many records the register holds of each kind, under the names that the user knows, in the order of the words.
public record TableCounts(DSLContext dsl) {
    public Map<String, Long> all() {
        RecordWords words = RecordWords.shipped();
        Map<String, Long> counts = new LinkedHashMap<>();
        words.tables().forEach((table, told) -> {
            Table<?> counted = RecordParts.table(table);
            counts.merge(told.name(), (long) dsl.fetchCount(counted), Long::sum);
        });
        return counts;
    }
}
