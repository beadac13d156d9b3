package org.jiedao.storage.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jiedao.storage.file.DataFile;
import org.jiedao.storage.file.Schema;
import org.jiedao.storage.record.FirstCode;
import org.jiedao.storage.record.RecordWords;
import org.jspecify.annotations.Nullable;

/// Makes the data files of older schemas that `MigrationTest` opens: a row in every table that the version has. Run once when
/// a version is released, and what it wrote is kept.
public final class OldFiles {
    private static final RecordWords WORDS = RecordWords.shipped();
    /// Of two columns one must be empty, or there is more to a value than its type.
    private static final Map<String, Object> CHOSEN = Map.of(
            "assessment_item.scheme_id", 1L,
            "assessment_grade.scheme_id", 1L,
            "liaison.community_id", 1L,
            "dispatch_version.version_no", 2,
            "dispatch_entry.paper", "NOTICE",
            "change_row.table_name", "person",
            "change_row.record_key", "1",
            "change_row.before_image", "{\"ID\":1,\"NAME\":\"示例旧\"}",
            "change_row.after_image", "{\"ID\":1,\"NAME\":\"示例\"}");

    private OldFiles() {}

    /// The folder of the resources, and the versions.
    public static void main(String[] args) throws IOException, SQLException {
        for (String version : List.of(args).subList(1, args.length)) {
            Path folder = Files.createDirectories(Path.of(args[0]).resolve("v" + version));
            Path file = Files.createTempDirectory("jiedao-old").resolve("jiedao.mv.db");
            make(file, version);
            try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(folder.resolve("jiedao.mv.db.gz")))) {
                Files.copy(file, out);
            }
        }
    }

    static void make(Path file, String version) throws IOException, SQLException {
        JdbcConnectionPool pool = DataFile.open(file, true, null);
        try (Connection connection = pool.getConnection()) {
            Schema.migrateTo(pool, version);
            Set<String> waiting = new TreeSet<>();
            TableNames.of(connection).forEach(table -> waiting.add(table.name()));
            while (!waiting.isEmpty()) {
                String next = next(connection, waiting);
                fill(connection, next);
                waiting.remove(next);
            }
            connection.createStatement().execute("shutdown compact");
        } finally {
            pool.dispose();
        }
    }

    /// One that refers to none of the others.
    private static String next(Connection connection, Set<String> waiting) throws SQLException {
        for (String table : waiting) {
            if (TableNames.references(connection, table).stream()
                    .noneMatch(one -> waiting.contains(one.referred()) && !one.referred().equals(table))) {
                return table;
            }
        }
        throw new IllegalStateException("tables refer to each other in a circle");
    }

    private static void fill(Connection connection, String table) throws SQLException {
        Map<String, String> references = TableNames.references(connection, table).stream()
                .collect(Collectors.toMap(TableNames.Reference::column, TableNames.Reference::referred));
        Map<String, Object> values = new TreeMap<>();
        String sql = "select column_name, data_type, is_nullable, is_identity, character_maximum_length"
                + " from information_schema.columns where table_schema = 'PUBLIC' and table_name = ?";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, table.toUpperCase(Locale.ROOT));
            try (ResultSet column = statement.executeQuery()) {
                while (column.next()) {
                    String name = column.getString(1).toLowerCase(Locale.ROOT);
                    boolean optional = column.getString(3).equals("YES") && references.containsKey(name);
                    Object chosen = CHOSEN.get(table + "." + name);
                    if (chosen != null) {
                        values.put(name, chosen);
                    } else if (!column.getString(4).equals("YES") && !optional) {
                        values.put(
                                name,
                                references.containsKey(name)
                                        ? 1L
                                        : value(table, name, column.getString(2), column.getInt(5)));
                    }
                }
            }
        }
        insert(connection, table, values);
    }

    private static Object value(String table, String column, String type, int longest) {
        return switch (type) {
            case "BIGINT", "INTEGER", "NUMERIC", "DECIMAL" -> 1;
            case "BOOLEAN" -> false;
            case "DATE" -> "2026-01-05";
            case "TIMESTAMP" -> "2026-01-05 09:30:00";
            case "TIME" -> "09:30:00";
            default -> text(table, column, longest);
        };
    }

    private static String text(String table, String column, int longest) {
        Optional<String> codes = WORDS.table(table)
                .map(RecordWords.TableWords::columns)
                .flatMap(columns -> Optional.ofNullable(columns.get(column)))
                .flatMap(RecordWords.ColumnWords::codes);
        String text = codes.flatMap(FirstCode::of)
                .orElse("示例" + column);
        return text.substring(0, Math.min(longest, text.length()));
    }

    private static void insert(Connection connection, String table, Map<String, Object> values) throws SQLException {
        List<String> columns = new ArrayList<>(values.keySet());
        String sql = "insert into " + table + " (" + String.join(", ", columns) + ") values ("
                + String.join(", ", Collections.nCopies(columns.size(), "?")) + ")";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int at = 0; at < columns.size(); at++) {
                statement.setObject(at + 1, values.get(columns.get(at)));
            }
            statement.executeUpdate();
        }
    }

    /// Every row of every table of the register: its columns and what they say.
    public static Map<String, List<Map<String, @Nullable String>>> rows(Path file) throws IOException, SQLException {
        Map<String, List<Map<String, @Nullable String>>> rows = new TreeMap<>();
        JdbcConnectionPool pool = DataFile.toRead(file, null);
        try (Connection connection = pool.getConnection()) {
            for (var table : TableNames.of(connection)) {
                rows.put(table.name(), rows(connection, table.name()));
            }
        } finally {
            pool.dispose();
        }
        return rows;
    }

    private static List<Map<String, @Nullable String>> rows(Connection connection, String table) throws SQLException {
        List<Map<String, @Nullable String>> rows = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement("select * from " + table);
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                Map<String, @Nullable String> values = new TreeMap<>();
                for (int at = 1; at <= row.getMetaData().getColumnCount(); at++) {
                    values.put(row.getMetaData().getColumnName(at).toLowerCase(Locale.ROOT), row.getString(at));
                }
                rows.add(values);
            }
        }
        return rows;
    }
}
