package org.jiedao.storage.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.h2.jdbcx.JdbcDataSource;
import org.jiedao.secret.DataKey;
import org.jiedao.storage.integrity.Ledger;
import org.jiedao.storage.revision.Revisions;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import org.jooq.impl.DataSourceConnectionProvider;
import org.jooq.impl.DefaultConfiguration;
import org.jooq.impl.ThreadLocalTransactionProvider;
import org.jspecify.annotations.Nullable;

/// How an H2 file is opened. WRITE_DELAY=0: a commit is in the file before it is acknowledged; H2's default of half a
/// second loses acknowledged saves when the process is killed. REUSE_SPACE=FALSE: what was written is
/// never written over; after a reopening H2 may put new chunks before old ones without noting it in the header, and a kill
/// then takes every save since (9 acknowledged saves in one of 200 kills). LOCK_TIMEOUT: a save waits for a long import. MAX_COMPACT_TIME=0: closing never rewrites the file.
public final class DataFile {
    private static final String OPTIONS = ";WRITE_DELAY=0;MAX_COMPACT_TIME=0;REUSE_SPACE=FALSE;TRACE_LEVEL_FILE=0;LOCK_TIMEOUT=60000";
    private static final String SUFFIX = ".mv.db";
    /// How H2 begins such a file.
    private static final String ENCRYPTED = "H2encrypt\n";

    static {
        // one table of soft references for the whole program: it costs a tenth of every long reading and saves nothing
        System.setProperty("h2.objectCache", "false");
    }

    private DataFile() {}

    /// With a key: every page of the file is encrypted by it.
    public static JdbcConnectionPool open(Path file, boolean create, @Nullable DataKey key) {
        return pool(file, OPTIONS + (create ? "" : ";IFEXISTS=TRUE"), key);
    }

    /// To look at only: not a byte of the file changes.
    public static JdbcConnectionPool toRead(Path file, @Nullable DataKey key) {
        return pool(file, ";ACCESS_MODE_DATA=r;TRACE_LEVEL_FILE=0;IFEXISTS=TRUE", key);
    }

    /// For a while only: nothing in it has to outlive a crash.
    public static JdbcConnectionPool scratch(Path file, @Nullable DataKey key) {
        return pool(file, ";WRITE_DELAY=5000;CACHE_SIZE=16384;AUTO_COMPACT_FILL_RATE=0;TRACE_LEVEL_FILE=0", key);
    }

    private static JdbcConnectionPool pool(Path file, String options, @Nullable DataKey key) {
        String path = file.toString();
        String name = path.substring(0, path.length() - SUFFIX.length());
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:file:" + name + options + (key == null ? "" : ";CIPHER=AES"));
        source.setUser("jiedao");
        source.setPasswordChars(password(key));
        return JdbcConnectionPool.create(source);
    }

    /// H2 takes the file's password and, after a space, the user's, who has none.
    private static char[] password(@Nullable DataKey key) {
        if (key == null) {
            return new char[0];
        }
        char[] digits = key.digits();
        char[] password = Arrays.copyOf(digits, digits.length + 1);
        password[digits.length] = ' ';
        Arrays.fill(digits, '0');
        return password;
    }

    /// Whether it is an encrypted one, whatever key it wants.
    public static boolean isEncrypted(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(ENCRYPTED.length()), StandardCharsets.US_ASCII).equals(ENCRYPTED);
        }
    }

    public static JdbcConnectionPool inMemory(String name) {
        return JdbcConnectionPool.create("jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1", "jiedao", "");
    }

    /// Ends the database whatever connections are still about, so that the file is whole when this returns.
    public static void close(JdbcConnectionPool pool) throws IOException {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            // nobody gets a connection any more: a late reader would open the file again, behind its hash
            pool.dispose();
            statement.execute("shutdown");
        } catch (SQLException failure) {
            throw new IOException("数据文件没有正常关闭", failure);
        } finally {
            pool.dispose();
        }
    }

    /// The same of a copy that may be of no use any more: what goes wrong with it shows when it is read again. A pool that is
    /// only disposed of leaves the file open while a connection is about, and the next copy of that name is not read then.
    public static void end(JdbcConnectionPool pool) {
        try {
            close(pool);
        } catch (IOException ofNoUse) {
            pool.dispose();
        }
    }

    /// Everything on one thread inside `transactionResult` shares its transaction.
    public static DSLContext dsl(DataSource source) {
        return dsl(source, null);
    }

    /// With a ledger, which follows every write.
    public static DSLContext dsl(DataSource source, @Nullable Ledger ledger) {
        DefaultConfiguration configuration = new DefaultConfiguration();
        var connections = new DataSourceConnectionProvider(source);
        configuration.set(connections);
        configuration.set(new ThreadLocalTransactionProvider(connections));
        configuration.set(SQLDialect.H2);
        new Revisions().listenTo(configuration, ledger);
        configuration.set(new Settings().withRenderSchema(false).withUpdatablePrimaryKeys(false));
        return DSL.using(configuration);
    }
}
