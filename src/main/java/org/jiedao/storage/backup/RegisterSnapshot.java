package org.jiedao.storage.backup;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jiedao.archive.backup.Register;
import org.jiedao.archive.backup.Register.Snapshot;
import org.jiedao.storage.integrity.Digests;

/// Every table in one transaction of its own, a record at a time: H2 would else put hundreds of thousands aside first.
final class RegisterSnapshot implements Snapshot {
    private final Connection connection;
    private final String schema;
    private final List<Register.Table> tables;

    private RegisterSnapshot(Connection connection) throws SQLException {
        this.connection = connection;
        this.schema = TableNames.schema(connection);
        this.tables = TableNames.of(connection);
    }

    static RegisterSnapshot of(DataSource source) throws IOException {
        try {
            Connection connection = source.getConnection();
            try {
                begin(connection);
                return new RegisterSnapshot(connection);
            } catch (SQLException failure) {
                end(connection);
                throw failure;
            }
        } catch (SQLException unreadable) {
            throw new IOException("数据文件读不出来（" + unreadable.getMessage() + "）", unreadable);
        }
    }

    private static void begin(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute("set session characteristics as transaction isolation level snapshot");
            statement.execute("set lazy_query_execution 1");
        }
    }

    /// The pool gives the connection to somebody else next.
    private static void end(Connection connection) throws SQLException {
        try (connection) {
            connection.rollback();
            try (Statement statement = connection.createStatement()) {
                statement.execute("set lazy_query_execution 0");
                statement.execute("set session characteristics as transaction isolation level read committed");
            }
            connection.setAutoCommit(true);
        }
    }

    @Override
    public String schema() {
        return schema;
    }

    @Override
    public List<Register.Table> tables() {
        return tables;
    }

    @Override
    public long rows() throws IOException {
        String estimates = "select sum(row_count_estimate) from information_schema.tables where table_schema = 'PUBLIC'";
        try (Statement statement = connection.createStatement();
                ResultSet sum = statement.executeQuery(estimates)) {
            sum.next();
            return sum.getLong(1);
        } catch (SQLException unreadable) {
            throw new IOException("数据文件读不出来", unreadable);
        }
    }

    @Override
    public void read(Register.Table table, Register.Reading reading) throws IOException {
        try (PreparedStatement query = connection.prepareStatement(query(table));
                ResultSet rows = query.executeQuery()) {
            reading.read(RowValues.of(rows));
        } catch (SQLException unreadable) {
            throw new IOException("表 " + table.name() + " 有读不出的记录", unreadable);
        }
    }

    @Override
    public OptionalLong saves() throws IOException {
        try {
            Digests digests = new Digests(connection);
            return digests.areKnown()
                    ? digests.saves().stream().mapToLong(Digests.Saves::number).findFirst()
                    : OptionalLong.empty();
        } catch (SQLException unreadable) {
            throw new IOException("数据文件读不出来", unreadable);
        }
    }

    private String query(Register.Table table) throws SQLException {
        return "select " + String.join(", ", table.columns()) + " from " + table.name() + " order by "
                + TableNames.key(connection, table.name()).stream().collect(Collectors.joining(", "));
    }

    @Override
    public void close() throws IOException {
        try {
            end(connection);
        } catch (SQLException failure) {
            throw new IOException("数据文件的读取没有正常结束", failure);
        }
    }
}
