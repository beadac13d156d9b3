package org.jiedao.storage.backup;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import org.flywaydb.core.api.FlywayException;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jiedao.archive.backup.Register;
import org.jiedao.archive.backup.Register.Rows;
import org.jiedao.archive.backup.Register.Snapshot;
import org.jiedao.archive.backup.Register.Table;
import org.jiedao.archive.backup.Register.Trial;
import org.jiedao.archive.backup.Unusable;
import org.jiedao.storage.file.Schema;
import org.jspecify.annotations.Nullable;

/// A register of its own that a backup is loaded into. Only names that its own migrations gave get into a statement; what
/// the backup brings are values.
final class TrialRegister implements Trial {
    private static final int AT_A_TIME = 2000;

    private final JdbcConnectionPool pool;
    private final Ending ending;
    /// Of its schema, asked for once: H2 takes as long for its hundred tables as for loading a small one.
    private List<Table> known = List.of();
    private final List<TableNames.Reference> references = new ArrayList<>();

    /// What is done with it in the end.
    @FunctionalInterface
    interface Ending {
        void of(JdbcConnectionPool pool) throws IOException;
    }

    private TrialRegister(JdbcConnectionPool pool, Ending ending) {
        this.pool = pool;
        this.ending = ending;
    }

    /// Without what makes looking up quick and loading slow; to compare with only.
    static TrialRegister bare(JdbcConnectionPool pool, String schema, Ending ending) throws IOException {
        TrialRegister trial = in(pool, schema, ending);
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            for (String constraint : TableNames.constraints(connection)) {
                statement.execute("alter table " + constraint);
            }
            for (String index : TableNames.indexes(connection)) {
                statement.execute("drop index " + index);
            }
        } catch (SQLException failure) {
            trial.close();
            throw new IOException("没有做成核对用的副本", failure);
        }
        return trial;
    }

    /// Empty, and as of that version of the schema.
    static TrialRegister in(JdbcConnectionPool pool, String schema, Ending ending) throws IOException {
        TrialRegister trial = new TrialRegister(pool, ending);
        boolean made = false;
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            trial.migrate(schema);
            // records may come before those that they refer to; what refers to nothing is looked for in the end
            statement.execute("set referential_integrity false");
            trial.known = TableNames.of(connection);
            for (Table table : trial.known) {
                trial.references.addAll(TableNames.references(connection, table.name()));
            }
            made = true;
            return trial;
        } catch (SQLException failure) {
            throw new IOException("没有做成核对用的副本", failure);
        } finally {
            if (!made) {
                trial.close();
            }
        }
    }

    private void migrate(String schema) throws IOException {
        try {
            if (!Schema.knows(pool, schema)) {
                throw new Unusable("它由另一个版本的工作台制作（数据版本" + schema + "），这个版本不认得。请升级工作台后再试。");
            }
            Schema.migrateTo(pool, schema);
        } catch (FlywayException failure) {
            throw new IOException("没有做成核对用的副本", failure);
        }
    }

    @Override
    public void load(Table table, Rows rows) throws IOException {
        try (Connection connection = pool.getConnection()) {
            connection.setAutoCommit(false);
            require(table);
            insert(connection, table, rows);
            next(connection, table);
            connection.commit();
            connection.setAutoCommit(true);
        } catch (SQLException misfit) {
            throw new Unusable("其中的记录与表不符（" + table.name() + "）。", misfit);
        }
    }

    /// Nothing but what the schema has: names come from a file that anybody may have written.
    private void require(Table wanted) throws Unusable {
        boolean fits = known.stream()
                .anyMatch(table -> table.name().equals(wanted.name())
                        && new HashSet<>(table.columns()).containsAll(wanted.columns())
                        && new HashSet<>(wanted.columns()).size() == wanted.columns().size());
        if (!fits) {
            throw new Unusable("其中的表与数据版本不符。");
        }
    }

    private static void insert(Connection connection, Table table, Rows rows) throws SQLException, IOException {
        String sql = "insert into " + table.name() + " (" + String.join(", ", table.columns()) + ") values ("
                + String.join(", ", Collections.nCopies(table.columns().size(), "?")) + ")";
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            int waiting = 0;
            for (@Nullable Object[] row = rows.next(); row != null; row = rows.next()) {
                for (int column = 0; column < row.length; column++) {
                    insert.setObject(column + 1, row[column]);
                }
                insert.addBatch();
                if (++waiting % AT_A_TIME == 0) {
                    insert.executeBatch();
                    connection.commit();
                }
            }
            insert.executeBatch();
        }
    }

    private static void next(Connection connection, Table table) throws SQLException {
        if (table.next() > 0) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("alter table " + table.name() + " alter column id restart with " + table.next());
            }
        }
    }

    @Override
    public void numberOn() throws IOException {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            for (Table table : known) {
                if (table.next() > 0) {
                    statement.execute("alter table " + table.name() + " alter column id restart with (select"
                            + " coalesce(max(id), 0) + 1 from " + table.name() + ")");
                }
            }
        } catch (SQLException failure) {
            throw new IOException("没有做成核对用的副本", failure);
        }
    }

    @Override
    public List<String> problems() {
        try (Connection connection = pool.getConnection()) {
            List<String> problems = new ArrayList<>();
            for (TableNames.Reference reference : references) {
                if (hasOrphans(connection, reference)) {
                    problems.add("表 " + reference.table() + " 有记录指向不存在的 " + reference.referred());
                }
            }
            return List.copyOf(problems);
        } catch (SQLException unreadable) {
            return List.of("有读不出的记录");
        }
    }

    private static boolean hasOrphans(Connection connection, TableNames.Reference one) throws SQLException {
        String query = "select exists (select 1 from " + one.table() + " c where c." + one.column()
                + " is not null and not exists (select 1 from " + one.referred() + " p where p." + one.key() + " = c."
                + one.column() + "))";
        try (PreparedStatement statement = connection.prepareStatement(query);
                ResultSet rows = statement.executeQuery()) {
            return rows.next() && rows.getBoolean(1);
        }
    }

    @Override
    public Snapshot snapshot() throws IOException {
        return RegisterSnapshot.of(pool);
    }

    @Override
    public void close() throws IOException {
        ending.of(pool);
    }
}
