package org.jiedao.storage.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jiedao.secret.DataKey;
import org.jspecify.annotations.Nullable;

/// Saves are only ever appended, so the data file grows; now and then what is no longer used is left behind, after closing
/// and on a copy, never in the only file.
public final class Compaction {
    private static final long SMALL = 24L << 20;
    private static final int WELL_FILLED = 40;

    private Compaction() {}

    /// Whether most of a large file is no longer used; asked while it is open.
    public static boolean isDue(Path file, JdbcConnectionPool pool) throws IOException {
        if (Files.size(file) < SMALL) {
            return false;
        }
        String sql = "select setting_value from information_schema.settings where setting_name = 'info.CHUNKS_FILL_RATE'";
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            return row.next() && row.getInt(1) < WELL_FILLED;
        } catch (SQLException unknown) {
            return false;
        }
    }

    public static void of(Path file, @Nullable DataKey key) throws IOException {
        new Rewrite(file).by(copy -> compact(copy, key), key);
    }

    /// Of a file that is not the register yet.
    static void compact(Path copy, @Nullable DataKey key) throws IOException {
        JdbcConnectionPool pool = DataFile.open(copy, false, key);
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("shutdown compact");
        } catch (SQLException failure) {
            throw new IOException("数据文件没有压缩成，没有改动。", failure);
        } finally {
            pool.dispose();
        }
    }
}
