package org.jiedao.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import org.jooq.impl.DataSourceConnectionProvider;
import org.jooq.impl.DefaultConfiguration;
import org.jooq.impl.ThreadLocalTransactionProvider;

/// How an H2 file is opened. WRITE_DELAY=0: a commit is written before it is acknowledged; H2's default of half a
/// second loses acknowledged saves when the process is killed. A power cut asks for `sync` too. MAX_COMPACT_TIME=0: closing never rewrites the file.
final class DataFile {
    private static final String OPTIONS = ";WRITE_DELAY=0;MAX_COMPACT_TIME=0;TRACE_LEVEL_FILE=0";
    private static final String SUFFIX = ".mv.db";

    private DataFile() {}

    static JdbcConnectionPool open(Path file, boolean create) {
        return pool(file, OPTIONS + (create ? "" : ";IFEXISTS=TRUE"));
    }

    /// To look at only: not a byte of the file changes.
    static JdbcConnectionPool toRead(Path file) {
        return pool(file, ";ACCESS_MODE_DATA=r;TRACE_LEVEL_FILE=0;IFEXISTS=TRUE");
    }

    /// For a while only: nothing in it has to outlive a crash.
    static JdbcConnectionPool scratch(Path file) {
        return pool(file, ";WRITE_DELAY=5000;CACHE_SIZE=16384;AUTO_COMPACT_FILL_RATE=0;TRACE_LEVEL_FILE=0");
    }

    private static JdbcConnectionPool pool(Path file, String options) {
        String path = file.toString();
        String name = path.substring(0, path.length() - SUFFIX.length());
        return JdbcConnectionPool.create("jdbc:h2:file:" + name + options, "jiedao", "");
    }

    static JdbcConnectionPool inMemory(String name) {
        return JdbcConnectionPool.create("jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1", "jiedao", "");
    }

    /// What is committed has reached the disk itself when this returns: against a power cut a write alone is not enough.
    static void sync(DSLContext dsl) {
        try {
            dsl.connection(connection -> {
                try (Statement statement = connection.createStatement()) {
                    statement.execute("checkpoint sync");
                }
            });
        } catch (DataAccessException failure) {
            throw new Unsynced(failure);
        }
    }

    /// Written and committed, but the disk did not say that it has it: whether it is there shows at the next opening.
    static final class Unsynced extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Unsynced(Throwable cause) {
            super(new IOException("磁盘没有确认刚才的内容已经写稳，请关闭工作台再打开，核对这一步在不在；并尽快备份到另一块磁盘。", cause));
        }
    }

    /// Ends the database whatever connections are still about, so that the file is whole when this returns.
    static void close(JdbcConnectionPool pool) throws IOException {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("shutdown");
        } catch (SQLException failure) {
            throw new IOException("数据文件没有正常关闭", failure);
        } finally {
            pool.dispose();
        }
    }

    /// Everything on one thread inside `transactionResult` shares its transaction.
    static DSLContext dsl(DataSource source) {
        DefaultConfiguration configuration = new DefaultConfiguration();
        var connections = new DataSourceConnectionProvider(source);
        configuration.set(connections);
        configuration.set(new ThreadLocalTransactionProvider(connections));
        configuration.set(SQLDialect.H2);
        new Revisions().listenTo(configuration);
        configuration.set(new Settings().withRenderSchema(false).withUpdatablePrimaryKeys(false));
        return DSL.using(configuration);
    }
}
