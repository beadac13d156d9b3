package org.jiedao.storage.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jiedao.file.Sha256;
import org.jiedao.file.WholeFile;
import org.jiedao.secret.DataKey;
import org.jiedao.storage.integrity.Audit;
import org.jspecify.annotations.Nullable;

/// A data file that was closed, written anew: on a copy, of which every row is read through every index and compared before
/// it is swapped in. Until then the present file is the register.
public final class Rewrite {
    private final Path file;
    private final Manifest manifest;

    public Rewrite(Path file) {
        this.file = file;
        this.manifest = Manifest.of(file);
    }

    /// What becomes of the copy.
    public interface Work {
        void on(Path copy) throws IOException;
    }

    /// `key` is that of the file after it.
    public void by(Work work, @Nullable DataKey key) throws IOException {
        Manifest.Closed closed = manifest.closed()
                .filter(known -> isUntouched(known.sha256()))
                .orElseThrow(() -> new IOException("数据文件没有正常关闭，没有改写。请重新打开一次再试。"));
        Path copy = file.resolveSibling("jiedao-rewriting.mv.db");
        try {
            WholeFile.write(copy, out -> Files.copy(file, out));
            work.on(copy);
            verify(copy, key, closed);
            Manifest.Closed anew =
                    new Manifest.Closed(Sha256.of(copy), closed.schema(), closed.saves(), closed.tables());
            manifest.lift();
            WholeFile.move(copy, file);
            manifest.write(anew);
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    private boolean isUntouched(String sha256) {
        try {
            return sha256.equals(Sha256.of(file));
        } catch (IOException unreadable) {
            return false;
        }
    }

    private static void verify(Path copy, @Nullable DataKey key, Manifest.Closed closed) throws IOException {
        JdbcConnectionPool pool = DataFile.open(copy, false, key);
        try (Connection connection = pool.getConnection()) {
            Audit audit = Audit.of(connection, closed.tables(), true);
            if (!audit.isClean() || DataFile.isEncrypted(copy) == (key == null)) {
                throw new IOException("改写后的副本读回与原来不符，没有启用，数据文件没有改动。");
            }
        } catch (SQLException unreadable) {
            throw new IOException("改写后的副本读不出来，没有启用，数据文件没有改动。", unreadable);
        } finally {
            DataFile.close(pool);
        }
    }
}
