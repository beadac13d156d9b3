package org.jiedao.storage;

import java.util.List;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Table;

/// Every row of a register as text, but for the change log: equal where the registers are.
final class Contents {
    private Contents() {}

    static String of(DSLContext dsl) {
        return of(dsl, Set.of("change_step", "change_row", "change_link", "erased_row"));
    }

    /// But for the tables named.
    static String of(DSLContext dsl, Set<String> without) {
        StringBuilder all = new StringBuilder();
        for (Table<?> table : Schema.tables()) {
            if (!without.contains(RecordParts.name(table))) {
                List<String> rows = dsl.selectFrom(table).fetch().stream()
                        .map((Record row) -> RowImage.of(row))
                        .sorted()
                        .toList();
                all.append(table.getName()).append(rows).append('\n');
            }
        }
        return all.toString();
    }
}
