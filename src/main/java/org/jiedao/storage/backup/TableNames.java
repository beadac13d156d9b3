package org.jiedao.storage.backup;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jiedao.archive.backup.Register;

/// The tables of a register as it is, of whichever version of the schema; names in small letters, as migrations write them.
final class TableNames {
    private static final String PUBLIC = "PUBLIC";

    private TableNames() {}

    /// One column that refers to another table.
    record Reference(String table, String column, String referred, String key) {}

    static String schema(Connection connection) throws SQLException {
        return only(connection, "select \"version\" from \"flyway_schema_history\" where \"success\""
                + " order by \"installed_rank\" desc");
    }

    private static String only(Connection connection, String query) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query);
                ResultSet rows = statement.executeQuery()) {
            if (!rows.next()) {
                throw new SQLException("no version of the schema");
            }
            return rows.getString(1);
        }
    }

    /// In the order of their names.
    static List<Register.Table> of(Connection connection) throws SQLException {
        Map<String, List<String>> columns = new TreeMap<>();
        Map<String, Long> next = new TreeMap<>();
        String query = "select c.table_name, c.column_name, c.identity_base from information_schema.columns c"
                + " join information_schema.tables t on t.table_schema = c.table_schema and t.table_name = c.table_name"
                + " where c.table_schema = 'PUBLIC' and t.table_type = 'BASE TABLE'"
                + " and c.table_name <> 'flyway_schema_history' order by c.table_name, c.ordinal_position";
        try (PreparedStatement statement = connection.prepareStatement(query);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                String table = small(rows.getString(1));
                columns.computeIfAbsent(table, _ -> new ArrayList<>()).add(small(rows.getString(2)));
                next.merge(table, rows.getLong(3), Math::max);
            }
        }
        List<Register.Table> tables = new ArrayList<>();
        columns.forEach((table, names) -> tables.add(new Register.Table(table, names, next.getOrDefault(table, 0L))));
        return tables;
    }

    static List<String> key(Connection connection, String table) throws SQLException {
        Map<Integer, String> key = new TreeMap<>();
        try (ResultSet rows = connection.getMetaData().getPrimaryKeys(null, PUBLIC, table.toUpperCase(Locale.ROOT))) {
            while (rows.next()) {
                key.put(rows.getInt("KEY_SEQ"), small(rows.getString("COLUMN_NAME")));
            }
        }
        return List.copyOf(key.values());
    }

    static List<Reference> references(Connection connection, String table) throws SQLException {
        List<Reference> references = new ArrayList<>();
        DatabaseMetaData about = connection.getMetaData();
        try (ResultSet rows = about.getImportedKeys(null, PUBLIC, table.toUpperCase(Locale.ROOT))) {
            while (rows.next()) {
                references.add(new Reference(
                        table,
                        small(rows.getString("FKCOLUMN_NAME")),
                        small(rows.getString("PKTABLE_NAME")),
                        small(rows.getString("PKCOLUMN_NAME"))));
            }
        }
        return references;
    }

    /// What only makes looking up quick and writing slow: the indexes of which nothing in the schema depends.
    static List<String> indexes(Connection connection) throws SQLException {
        return names(
                connection,
                "select index_name from information_schema.indexes where table_schema = 'PUBLIC'"
                        + " and index_type_name = 'INDEX' and not is_generated"
                        + " and table_name <> 'flyway_schema_history'");
    }

    /// The constraints that are references, as `table drop constraint name`.
    static List<String> constraints(Connection connection) throws SQLException {
        return names(
                connection,
                "select table_name || ' drop constraint ' || constraint_name from information_schema.table_constraints"
                        + " where table_schema = 'PUBLIC' and constraint_type = 'FOREIGN KEY'");
    }

    private static List<String> names(Connection connection, String query) throws SQLException {
        List<String> names = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(query);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                names.add(small(rows.getString(1)));
            }
        }
        return names;
    }

    private static String small(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
