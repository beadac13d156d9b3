package org.jiedao.storage;

import java.util.ArrayList;
import java.util.List;
import org.jiedao.archive.DataCheck;
import org.jooq.DSLContext;
import org.jooq.ForeignKey;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;

/// Reads every row of every table and looks behind every reference.
final class ReadCheck implements DataCheck {
    private final DSLContext dsl;

    ReadCheck(DSLContext dsl) {
        this.dsl = dsl;
    }

    @Override
    public List<String> problems() {
        List<String> problems = new ArrayList<>();
        for (Table<?> table : Schema.tables()) {
            try {
                dsl.selectFrom(table).fetchStream().forEach(row -> {});
                table.getReferences().forEach(key -> orphans(key, problems));
            } catch (DataAccessException unreadable) {
                problems.add("表 " + table.getName() + " 有读不出的记录。请从最近的备份恢复。");
            }
        }
        return List.copyOf(problems);
    }

    private <R extends Record> void orphans(ForeignKey<R, ?> key, List<String> problems) {
        Table<R> child = key.getTable();
        var referred = key.getKey().getTable().as("referred");
        var column = key.getFieldsArray()[0];
        var target = referred.field(key.getKeyFieldsArray()[0].getName(), Long.class);
        int lost = dsl.fetchCount(DSL.selectOne()
                .from(child)
                .where(column.isNotNull())
                .andNotExists(DSL.selectOne()
                        .from(referred)
                        .where(DSL.condition("{0} = {1}", java.util.Objects.requireNonNull(target), column))));
        if (lost > 0) {
            problems.add("表 " + child.getName() + " 有" + lost + "条记录指向不存在的" + key.getKey().getTable().getName()
                    + "。请从最近的备份恢复。");
        }
    }
}
