package org.jiedao.storage.integrity;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Whether every index of a table finds the rows that the table has: a flipped bit in an index loses a record from a search
/// though the record itself is whole.
final class IndexAudit {
    private final Connection connection;
    private final String table;

    private IndexAudit(Connection connection, String table) {
        this.connection = connection;
        this.table = table;
    }

    static boolean agrees(Connection connection, String table) throws SQLException {
        IndexAudit audit = new IndexAudit(connection, table);
        Map<String, List<String>> indexes = audit.indexes();
        Map<String, RowSum> rows = audit.sums(indexes);
        for (var index : indexes.entrySet()) {
            if (!audit.through(index.getKey(), index.getValue()).isSame(rows.get(index.getKey()))) {
                return false;
            }
        }
        return true;
    }

    /// Of each its columns, and the key of the row to which it leads.
    private Map<String, List<String>> indexes() throws SQLException {
        Map<String, List<String>> indexes = new LinkedHashMap<>();
        String sql = "select i.index_name, i.column_name, c.column_name from information_schema.index_columns i"
                + " join information_schema.table_constraints t on t.table_schema = i.table_schema"
                + " and t.table_name = i.table_name and t.constraint_type = 'PRIMARY KEY'"
                + " join information_schema.key_column_usage c on c.constraint_schema = t.constraint_schema"
                + " and c.constraint_name = t.constraint_name"
                + " where i.table_schema = 'PUBLIC' and i.table_name = ? order by i.index_name, i.ordinal_position";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, table);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    List<String> columns = indexes.computeIfAbsent(rows.getString(1), _ -> new ArrayList<>());
                    columns.remove(rows.getString(3));
                    columns.add(rows.getString(2));
                    if (!columns.contains(rows.getString(3))) {
                        columns.add(rows.getString(3));
                    }
                }
            }
        }
        return indexes;
    }

    /// Of the rows themselves, what each index should sum to.
    private Map<String, RowSum> sums(Map<String, List<String>> indexes) throws SQLException {
        Map<String, RowSum> sums = new LinkedHashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select * from \"" + table + '"')) {
            Map<String, RowHashes> hashes = new LinkedHashMap<>();
            for (var index : indexes.entrySet()) {
                hashes.put(index.getKey(), RowHashes.some(table, rows.getMetaData(), index.getValue()));
                sums.put(index.getKey(), new RowSum());
            }
            while (rows.next()) {
                for (var index : hashes.entrySet()) {
                    sums.get(index.getKey()).add(index.getValue().of(rows));
                }
            }
        }
        return sums;
    }

    private RowSum through(String index, List<String> columns) throws SQLException {
        String names = columns.stream().map(name -> '"' + name + '"').collect(Collectors.joining(", "));
        String sql = "select " + names + " from \"" + table + "\" use index (\"" + index + "\") order by " + names;
        RowSum sum = new RowSum();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            RowHashes each = RowHashes.some(table, rows.getMetaData(), columns);
            while (rows.next()) {
                sum.add(each.of(rows));
            }
        }
        return sum;
    }
}
