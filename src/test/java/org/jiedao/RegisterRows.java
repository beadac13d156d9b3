package org.jiedao;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Every row of a closed register as H2 alone reads it, but for what differs from run to run.
final class RegisterRows {
    private static final Set<String> RANDOM = Set.of("salt", "digest", "hash", "previous_hash");
    private static final Set<String> NOT_THE_REGISTER =
            Set.of("flyway_schema_history", "change_link", "erased_row", "content_sum", "table_digest");

    private RegisterRows() {}

    static String of(Path file) throws IOException {
        String name = file.toString().replaceFirst("\\.mv\\.db$", "");
        String url = "jdbc:h2:file:" + name + ";ACCESS_MODE_DATA=r;IFEXISTS=TRUE;TRACE_LEVEL_FILE=0";
        try (Connection connection = DriverManager.getConnection(url, "jiedao", "")) {
            StringBuilder all = new StringBuilder();
            for (String table : tables(connection)) {
                if (!NOT_THE_REGISTER.contains(table.toLowerCase(Locale.ROOT))) {
                    all.append(table).append(rows(connection, table)).append('\n');
                }
            }
            return all.toString();
        } catch (SQLException unreadable) {
            throw new IOException(unreadable);
        }
    }

    private static List<String> tables(Connection connection) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet found = connection.getMetaData().getTables(null, "PUBLIC", null, new String[] {"BASE TABLE"})) {
            while (found.next()) {
                tables.add(found.getString("TABLE_NAME"));
            }
        }
        return tables;
    }

    private static List<String> rows(Connection connection, String table) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet read = statement.executeQuery("select * from \"" + table + "\"")) {
            while (read.next()) {
                rows.add(row(read));
            }
        }
        rows.sort(null);
        return rows;
    }

    private static String row(ResultSet read) throws SQLException {
        StringBuilder row = new StringBuilder();
        for (int column = 1; column <= read.getMetaData().getColumnCount(); column++) {
            String name = read.getMetaData().getColumnName(column).toLowerCase(Locale.ROOT);
            if (!RANDOM.contains(name)) {
                row.append(name).append('=').append(read.getString(column)).append(';');
            }
        }
        return row.toString();
    }
}
