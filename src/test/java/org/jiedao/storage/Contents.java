package org.jiedao.storage;

import java.util.List;
import java.util.Set;
import org.jiedao.storage.record.RecordParts;
import org.jiedao.storage.record.RecordTables;
import org.jiedao.storage.record.RowImage;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Table;

/// Every row of a register as text, but for the change log: equal where the registers are.
public final class Contents {
    private Contents() {}

    public static String of(DSLContext dsl) {
        return of(dsl, Set.of("change_step", "change_row", "change_link", "erased_row"));
    }

    /// But for the tables named.
    public static String of(DSLContext dsl, Set<String> without) {
        StringBuilder all = new StringBuilder();
        for (Table<?> table : RecordTables.ordered()) {
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
