package org.jiedao.storage.integrity;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.jiedao.file.Sha256;
import org.jspecify.annotations.Nullable;

/// The hashes of a table's rows as they come: of the table, and of every column that says something with its name and its
/// value in bytes of our own, so that neither the order of columns nor how a database prints a day plays a part.
final class RowHashes {
    private final MessageDigest digest = Sha256.digest();
    private final byte[] table;
    private final List<Column> columns = new ArrayList<>();

    private record Column(int at, byte[] name, int type) {}

    RowHashes(String table, ResultSetMetaData shape) throws SQLException {
        this(table, shape, _ -> true);
    }

    private RowHashes(String table, ResultSetMetaData shape, Predicate<String> wanted) throws SQLException {
        this.table = bytes(table.toLowerCase(Locale.ROOT));
        List<String> names = new ArrayList<>();
        for (int at = 1; at <= shape.getColumnCount(); at++) {
            names.add(shape.getColumnName(at).toLowerCase(Locale.ROOT));
        }
        for (String name : names.stream().filter(wanted).sorted().toList()) {
            int at = names.indexOf(name) + 1;
            columns.add(new Column(at, bytes(name), shape.getColumnType(at)));
        }
    }

    /// Of these columns only.
    static RowHashes some(String table, ResultSetMetaData shape, List<String> columns) throws SQLException {
        return new RowHashes(
                table, shape, name -> columns.stream().anyMatch(column -> column.equalsIgnoreCase(name)));
    }

    /// Of the row at which `rows` stands.
    byte[] of(ResultSet rows) throws SQLException {
        put(table);
        for (Column column : columns) {
            byte @Nullable [] value = value(rows, column);
            if (value != null) {
                put(column.name());
                put(value);
            }
        }
        return digest.digest();
    }

    /// With its length, so that no two rows run together to the same bytes.
    private void put(byte[] bytes) {
        digest.update(number(bytes.length));
        digest.update(bytes);
    }

    private static byte @Nullable [] value(ResultSet rows, Column column) throws SQLException {
        int at = column.at();
        return switch (column.type()) {
            case Types.BIGINT, Types.INTEGER, Types.SMALLINT -> {
                long number = rows.getLong(at);
                yield rows.wasNull() ? null : number(number);
            }
            case Types.BOOLEAN -> {
                boolean truth = rows.getBoolean(at);
                yield rows.wasNull() ? null : number(truth ? 1 : 0);
            }
            case Types.DATE -> {
                LocalDate day = rows.getObject(at, LocalDate.class);
                yield day == null ? null : number(day.toEpochDay());
            }
            case Types.TIMESTAMP -> {
                LocalDateTime time = rows.getObject(at, LocalDateTime.class);
                yield time == null ? null : time(time);
            }
            case Types.DECIMAL, Types.NUMERIC -> {
                BigDecimal number = rows.getBigDecimal(at);
                yield number == null ? null : bytes(number.stripTrailingZeros().toPlainString());
            }
            case Types.BINARY, Types.VARBINARY -> rows.getBytes(at);
            default -> {
                String text = rows.getString(at);
                yield text == null ? null : bytes(text);
            }
        };
    }

    private static byte[] time(LocalDateTime time) {
        return ByteBuffer.allocate(Long.BYTES + Integer.BYTES)
                .putLong(time.toEpochSecond(ZoneOffset.UTC))
                .putInt(time.getNano())
                .array();
    }

    private static byte[] number(long number) {
        return ByteBuffer.allocate(Long.BYTES).putLong(number).array();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
