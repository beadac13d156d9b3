package org.jiedao.storage.backup;

import java.io.IOException;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.jiedao.archive.backup.Register;
import org.jspecify.annotations.Nullable;

/// The records of a query as values that read the same from whichever register they come.
final class RowValues implements Register.Rows {
    private final ResultSet rows;
    private final Class<?>[] types;

    private RowValues(ResultSet rows, Class<?>[] types) {
        this.rows = rows;
        this.types = types;
    }

    static RowValues of(ResultSet rows) throws SQLException {
        ResultSetMetaData about = rows.getMetaData();
        Class<?>[] types = new Class<?>[about.getColumnCount()];
        for (int column = 0; column < types.length; column++) {
            types[column] = type(about.getColumnType(column + 1));
        }
        return new RowValues(rows, types);
    }

    private static Class<?> type(int code) throws SQLException {
        return switch (code) {
            case Types.BIGINT -> Long.class;
            case Types.INTEGER, Types.SMALLINT -> Integer.class;
            case Types.BOOLEAN -> Boolean.class;
            case Types.DECIMAL, Types.NUMERIC -> BigDecimal.class;
            case Types.VARCHAR, Types.CHAR -> String.class;
            case Types.DATE -> LocalDate.class;
            case Types.TIME -> LocalTime.class;
            case Types.TIMESTAMP -> LocalDateTime.class;
            // a migration that brings another type must say here how a backup writes it
            default -> throw new SQLException("no image for columns of type " + code);
        };
    }

    @Override
    public @Nullable Object @Nullable [] next() throws IOException {
        try {
            if (!rows.next()) {
                return null;
            }
            @Nullable Object[] values = new Object[types.length];
            for (int column = 0; column < types.length; column++) {
                values[column] = value(column);
            }
            return values;
        } catch (SQLException unreadable) {
            throw new IOException("有一条记录读不出来", unreadable);
        }
    }

    /// Most are texts and numbers, which H2 hands over quicker by their own methods.
    private @Nullable Object value(int column) throws SQLException {
        Class<?> type = types[column];
        if (type == String.class) {
            return rows.getString(column + 1);
        }
        if (type == Long.class) {
            long number = rows.getLong(column + 1);
            return number == 0 && rows.wasNull() ? null : number;
        }
        return rows.getObject(column + 1, type);
    }
}
