package org.jiedao.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

/// Rows on their way into one table, thousands at a time.
final class Rows implements AutoCloseable {
    private static final int AT_A_TIME = 5000;

    private final PreparedStatement insert;
    private int waiting;

    /// `columns` as in SQL: `id, name`.
    Rows(Connection connection, String table, String columns) throws SQLException {
        String marks = columns.replaceAll("[a-z_]+", "?");
        insert = connection.prepareStatement("insert into " + table + " (" + columns + ") values (" + marks + ")");
    }

    void add(Object... values) throws SQLException {
        for (int column = 0; column < values.length; column++) {
            insert.setObject(column + 1, values[column]);
        }
        insert.addBatch();
        waiting++;
        if (waiting == AT_A_TIME) {
            write();
        }
    }

    private void write() throws SQLException {
        insert.executeBatch();
        insert.getConnection().commit();
        waiting = 0;
    }

    @Override
    public void close() throws SQLException {
        write();
        insert.close();
    }

    /// The ids given here are taken: the next one that the database gives is another.
    static void goOnFrom(Connection connection, String table, long next) throws SQLException {
        try (Statement alter = connection.createStatement()) {
            alter.execute("alter table " + table + " alter column id restart with " + next);
        }
    }
}
