package org.jiedao.storage.integrity;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.sql.DataSource;

/// What the register says of its own tables, and what they sum to when they are read. In plain SQL, because they lie
/// in a schema apart: they are no records, and nothing of them is undone, backed up or restored.
public final class Digests {
    private final Connection connection;

    public Digests(Connection connection) {
        this.connection = connection;
    }

    /// Whether the schema has them yet.
    public boolean areKnown() throws SQLException {
        return tables("select table_name from information_schema.tables where table_schema = 'INTEGRITY'"
                        + " and table_name = 'TABLE_DIGEST'")
                .size()
                == 1;
    }

    /// How many saves there were and what all rows of all tables sum to.
    public record Saves(long number, RowSum sum) {}

    /// Empty where nobody has summed the tables since they came to be.
    public Optional<Saves> saves() throws SQLException {
        return saves("select saves, row_count, digest from integrity.save_count where id = 1");
    }

    /// One writer at a time from here to the end of the transaction.
    void waitForMyTurn() throws SQLException {
        saves("select saves, row_count, digest from integrity.save_count where id = 1 for update");
    }

    public Map<String, RowSum> recorded() throws SQLException {
        Map<String, RowSum> recorded = new TreeMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select table_name, row_count, digest from integrity.table_digest")) {
            while (rows.next()) {
                recorded.put(rows.getString(1), RowSum.of(rows.getLong(2), rows.getString(3)));
            }
        }
        return recorded;
    }

    /// Those of the register and the history of the schema.
    List<String> tables() throws SQLException {
        return tables("select table_name from information_schema.tables where table_schema = 'PUBLIC'"
                + " and table_type = 'BASE TABLE' order by table_name");
    }

    private List<String> tables(String sql) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        return tables;
    }

    /// Reads every row of it.
    RowSum sum(String table) throws SQLException {
        RowSum sum = new RowSum();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select * from \"" + table + '"')) {
            RowHashes each = new RowHashes(table, rows.getMetaData());
            while (rows.next()) {
                sum.add(each.of(rows));
            }
        }
        return sum;
    }

    /// What the register says of its tables, which are summed where nobody has done it yet.
    public static Saves established(DataSource source) throws SQLException {
        try (Connection connection = source.getConnection()) {
            Digests digests = new Digests(connection);
            if (digests.saves().isEmpty()) {
                digests.establish(0);
            }
            return digests.saves().orElseThrow();
        }
    }

    /// By what a table, summed anew, differs from what is recorded of it.
    RowSum changeOf(String table) throws SQLException {
        for (String each : tables()) {
            if (lower(each).equals(table)) {
                RowSum change = sum(each);
                change.take(recorded().get(table));
                return change;
            }
        }
        throw new IllegalStateException("no table " + table);
    }

    /// As they are now, each table summed anew.
    public void establish(long saves) throws SQLException {
        boolean alone = connection.getAutoCommit();
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("delete from integrity.table_digest");
            statement.executeUpdate("delete from integrity.save_count");
            RowSum all = new RowSum();
            for (String table : tables()) {
                RowSum sum = sum(table);
                put("insert into integrity.table_digest (row_count, digest, table_name) values (?, ?, ?)", lower(table), sum);
                all.add(sum);
            }
            put("insert into integrity.save_count (row_count, digest, saves, id) values (?, ?, ?, 1)", saves, all);
            connection.commit();
        } finally {
            connection.setAutoCommit(alone);
        }
    }

    /// Within the transaction of the save: how the sum of each table changed.
    Saves record(Map<String, RowSum> changes) throws SQLException {
        Map<String, RowSum> recorded = recorded();
        RowSum all = saves().orElseThrow().sum();
        for (var change : changes.entrySet()) {
            RowSum sum = recorded.get(change.getKey());
            sum.add(change.getValue());
            all.add(change.getValue());
            put("update integrity.table_digest set row_count = ?, digest = ? where table_name = ?", change.getKey(), sum);
        }
        put("update integrity.save_count set row_count = ?, digest = ?, saves = saves + ? where id = 1", 1L, all);
        return saves().orElseThrow();
    }

    private void put(String sql, Object last, RowSum sum) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, sum.rows());
            statement.setString(2, sum.digest());
            statement.setObject(3, last);
            statement.executeUpdate();
        }
    }

    private Optional<Saves> saves(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            return row.next()
                    ? Optional.of(new Saves(row.getLong(1), RowSum.of(row.getLong(2), row.getString(3))))
                    : Optional.empty();
        }
    }

    static String lower(String table) {
        return table.toLowerCase(java.util.Locale.ROOT);
    }
}
