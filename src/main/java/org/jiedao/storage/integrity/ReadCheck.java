package org.jiedao.storage.integrity;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.h2.engine.Constants;
import org.jiedao.archive.DataCheck;
import org.jiedao.storage.record.RecordTables;
import org.jooq.DSLContext;
import org.jooq.ForeignKey;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;

/// Reads every row of every table, directly and through every index, compares them with what was recorded at each save, and
/// looks behind every reference.
public final class ReadCheck implements DataCheck {
    private final DSLContext dsl;
    private final DataSource source;

    public ReadCheck(DSLContext dsl, DataSource source) {
        this.dsl = dsl;
        this.source = source;
    }

    @Override
    public List<String> problems() {
        List<String> problems = new ArrayList<>();
        audit(problems);
        for (Table<?> table : RecordTables.ordered()) {
            try {
                table.getReferences().forEach(key -> orphans(key, problems));
            } catch (DataAccessException unreadable) {
                problems.add("表 " + table.getName() + " 有读不出的记录。请从最近的备份恢复。");
            }
        }
        return List.copyOf(problems);
    }

    /// On one snapshot: a save meanwhile changes what is recorded and what is read alike.
    private void audit(List<String> problems) {
        try (Connection connection = source.getConnection()) {
            connection.setTransactionIsolation(Constants.TRANSACTION_SNAPSHOT);
            connection.setAutoCommit(false);
            Map<String, RowSum> recorded = new Digests(connection).recorded();
            Audit.of(connection, recorded, true).sentences().forEach(one -> problems.add(one + "请从最近的备份恢复。"));
            connection.rollback();
            connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        } catch (SQLException unreadable) {
            problems.add("校验记录读不出来。请从最近的备份恢复。");
        }
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
