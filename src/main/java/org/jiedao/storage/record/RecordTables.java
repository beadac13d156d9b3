package org.jiedao.storage.record;

import java.util.ArrayList;
import java.util.List;
import org.jiedao.storage.jooq.DefaultSchema;
import org.jooq.Record;
import org.jooq.Table;

/// The tables in an order in which a row comes after those it refers to.
public final class RecordTables {
    private RecordTables() {}

    public static List<Table<?>> ordered() {
        List<Table<?>> waiting = new ArrayList<>(DefaultSchema.DEFAULT_SCHEMA.getTables());
        List<Table<?>> ordered = new ArrayList<>();
        while (!waiting.isEmpty()) {
            Table<?> next = waiting.stream()
                    .filter(table -> ordered.containsAll(referredBy(table)))
                    .findFirst()
                    .orElseThrow();
            waiting.remove(next);
            ordered.add(next);
        }
        return List.copyOf(ordered);
    }

    private static <R extends Record> List<Table<?>> referredBy(Table<R> table) {
        return table.getReferences().stream()
                .<Table<?>>map(key -> key.getKey().getTable())
                .filter(referred -> !referred.equals(table))
                .toList();
    }
}
