package org.jiedao.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jiedao.file.Sha256;
import org.jiedao.file.WholeFile;
import org.jiedao.secret.DataKey;
import org.jspecify.annotations.Nullable;

/// Writes a closed data file anew after an erasure: H2 writes new versions of rows and leaves the bytes of the old ones where
/// they are. On a copy, of which every row is compared before it is swapped in; until then the present file is the register.
final class Compaction {
    private Compaction() {}

    /// Whether it was done: of a file that is not what its tables sum to nothing is written anew, and the next opening
    /// says what is wrong with it.
    static boolean of(Path file, @Nullable DataKey key, Manifest.Closed closed) throws IOException {
        Manifest manifest = Manifest.of(file);
        Path copy = file.resolveSibling("jiedao-compacting.mv.db");
        try {
            WholeFile.write(copy, out -> Files.copy(file, out));
            compact(copy, key);
            if (!isWhole(copy, key, closed)) {
                return false;
            }
            Manifest.Closed anew =
                    new Manifest.Closed(Sha256.of(copy), closed.schema(), closed.saves(), closed.tables());
            manifest.lift();
            WholeFile.move(copy, file);
            manifest.write(anew);
            return true;
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    private static void compact(Path copy, @Nullable DataKey key) throws IOException {
        JdbcConnectionPool pool = DataFile.open(copy, false, key);
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("shutdown compact");
        } catch (SQLException failure) {
            throw new IOException("数据文件没有整理成，原来的数据文件没有改动。", failure);
        } finally {
            pool.dispose();
        }
    }

    private static boolean isWhole(Path copy, @Nullable DataKey key, Manifest.Closed closed) throws IOException {
        JdbcConnectionPool pool = DataFile.open(copy, false, key);
        try (Connection connection = pool.getConnection()) {
            return Audit.of(connection, closed.tables(), true).isClean();
        } catch (SQLException unreadable) {
            throw new IOException("整理后的副本读不出来，没有启用，数据文件没有改动。", unreadable);
        } finally {
            DataFile.close(pool);
        }
    }
}
