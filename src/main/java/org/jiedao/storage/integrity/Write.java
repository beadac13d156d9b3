package org.jiedao.storage.integrity;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Param;
import org.jooq.Query;
import org.jooq.Row;
import org.jooq.Table;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.jooq.impl.QOM;
import org.jspecify.annotations.Nullable;

/// One statement under way: the rows that it will change are read before it, and what became of them after it.
final class Write {
    private static final String UNREADABLE = "the rows of a save cannot be read";

    private final DSLContext dsl;
    private final Table<?> table;
    private final Field<?> key;
    private final boolean inserts;
    private final List<Object> keys = new ArrayList<>();
    private final List<byte[]> before = new ArrayList<>();
    private final long highest;

    private Write(DSLContext dsl, Table<?> table, boolean inserts, long highest) {
        this.dsl = dsl;
        this.table = table;
        this.inserts = inserts;
        this.highest = highest;
        this.key = key(table);
    }

    /// Empty where the statement is none that can be followed row by row; then its table is summed anew.
    static Optional<Write> of(@Nullable Query query, DSLContext dsl) {
        return switch (query) {
            case QOM.Insert<?> insert -> insert(insert, dsl);
            case QOM.Update<?> update -> Optional.of(of(dsl, update.$table(), update.$where()));
            case QOM.Delete<?> delete -> Optional.of(of(dsl, delete.$from(), delete.$where()));
            case null, default -> Optional.empty();
        };
    }

    private static Write of(DSLContext dsl, Table<?> table, @Nullable Condition where) {
        Write write = new Write(dsl, table, false, 0);
        write.read(where == null ? DSL.noCondition() : where);
        return write;
    }

    private static Optional<Write> insert(QOM.Insert<?> insert, DSLContext dsl) {
        boolean plain = insert.$select() == null && !insert.$onDuplicateKeyUpdate() && !insert.$onDuplicateKeyIgnore();
        if (!plain) {
            return Optional.empty();
        }
        Table<?> table = insert.$into();
        Field<?> key = key(table);
        List<Object> given = new ArrayList<>();
        int at = insert.$columns().indexOf(key);
        for (Row row : insert.$values()) {
            if (at >= 0 && row.field(at) instanceof Param<?> value && value.getValue() != null) {
                given.add(value.getValue());
            }
        }
        Write write = new Write(dsl, table, true, given.isEmpty() ? highest(dsl, table, key) : 0);
        write.keys.addAll(given);
        return Optional.of(write);
    }

    private static Field<?> key(Table<?> table) {
        return Objects.requireNonNull(table.getPrimaryKey()).getFieldsArray()[0];
    }

    String table() {
        return table.getName();
    }

    /// What the table's sum changes by, now that the statement was carried out.
    RowSum change() {
        RowSum change = new RowSum();
        before.forEach(change::take);
        if (!keys.isEmpty()) {
            keys.forEach(each -> readByKey(" = ?", each, change));
        } else if (inserts) {
            readByKey(" > ?", highest, change);
        }
        return change;
    }

    private void read(Condition where) {
        try (ResultSet rows = dsl.selectFrom(table).where(where).fetchResultSet()) {
            RowHashes each = new RowHashes(table.getName(), rows.getMetaData());
            while (rows.next()) {
                before.add(each.of(rows));
                keys.add(rows.getObject(key.getName()));
            }
        } catch (SQLException unreadable) {
            throw new DataAccessException(UNREADABLE, unreadable);
        }
    }

    /// Without jOOQ, which takes longer to put the words together than H2 to find the row.
    private void readByKey(String how, Object value, RowSum sum) {
        String sql = "select * from \"" + table.getName() + "\" where \"" + key.getName() + '"' + how;
        dsl.connection(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                statement.setObject(1, value);
                try (ResultSet rows = statement.executeQuery()) {
                    RowHashes each = new RowHashes(table.getName(), rows.getMetaData());
                    while (rows.next()) {
                        sum.add(each.of(rows));
                    }
                }
            } catch (SQLException unreadable) {
                throw new DataAccessException(UNREADABLE, unreadable);
            }
        });
    }

    private static long highest(DSLContext dsl, Table<?> table, Field<?> key) {
        return dsl.connectionResult(connection -> {
            String sql = "select max(\"" + key.getName() + "\") from \"" + table.getName() + '"';
            try (PreparedStatement statement = connection.prepareStatement(sql);
                    ResultSet rows = statement.executeQuery()) {
                return rows.next() ? rows.getLong(1) : 0;
            }
        });
    }
}
