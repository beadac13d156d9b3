package org.jiedao.storage;

import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.jooq.impl.DSL;

/// Identity columns after rows came in with ids of their own.
final class Identities {
    private Identities() {}

    static long highest(DSLContext dsl, Table<?> table) {
        return table.getIdentity() == null
                ? 0
                : Optional.ofNullable(dsl.select(DSL.max(DSL.field(DSL.name("ID"), Long.class)))
                                .from(table)
                                .fetchSingle()
                                .value1())
                        .orElse(0L);
    }

    static void moveBeyond(DSLContext dsl, Table<?> table, long id) {
        if (table.getIdentity() != null) {
            dsl.execute("alter table {0} alter column {1} restart with {2}", table, DSL.name("ID"), DSL.inline(id + 1));
        }
    }
}
