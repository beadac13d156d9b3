package org.jiedao.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import org.h2.jdbcx.JdbcConnectionPool;
import org.h2.tools.ChangeFileEncryption;
import org.jiedao.file.Sha256;
import org.jiedao.file.WholeFile;
import org.jiedao.secret.DataKey;
import org.jspecify.annotations.Nullable;

/// Puts a data file that was closed under a key, or takes it from under one: on a copy, of which every row is read through
/// every index and compared before it is swapped in. Until then the present file is the register.
final class Encryption {
    private final Path file;

    Encryption(Path file) {
        this.file = file;
    }

    void change(@Nullable DataKey from, @Nullable DataKey to) throws IOException {
        Manifest manifest = Manifest.of(file);
        Manifest.Closed closed = manifest.closed()
                .filter(known -> isUntouched(known.sha256()))
                .orElseThrow(() -> new IOException("数据文件没有正常关闭，加密没有改动。请重新打开一次再试。"));
        Path copy = file.resolveSibling("jiedao-encrypting.mv.db");
        try {
            WholeFile.write(copy, out -> Files.copy(file, out));
            rewrite(copy, from, to);
            verify(copy, to, closed);
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

    private static void rewrite(Path copy, @Nullable DataKey from, @Nullable DataKey to) throws IOException {
        String name = String.valueOf(copy.getFileName()).replace(".mv.db", "");
        char @Nullable [] before = from == null ? null : from.digits();
        char @Nullable [] after = to == null ? null : to.digits();
        try {
            ChangeFileEncryption.execute(String.valueOf(copy.getParent()), name, "AES", before, after, true);
        } catch (SQLException failure) {
            throw new IOException("加密没有改成，数据文件没有改动。请检查磁盘空间后再试。", failure);
        } finally {
            wipe(before);
            wipe(after);
        }
    }

    private static void wipe(char @Nullable [] digits) {
        if (digits != null) {
            Arrays.fill(digits, '0');
        }
    }

    private static void verify(Path copy, @Nullable DataKey key, Manifest.Closed closed) throws IOException {
        JdbcConnectionPool pool = DataFile.open(copy, false, key);
        try (Connection connection = pool.getConnection()) {
            Audit audit = Audit.of(connection, closed.tables(), true);
            if (!audit.isClean() || DataFile.isEncrypted(copy) == (key == null)) {
                throw new IOException("加密后的副本读回与原来不符，没有启用，数据文件没有改动。");
            }
        } catch (SQLException unreadable) {
            throw new IOException("加密后的副本读不出来，没有启用，数据文件没有改动。", unreadable);
        } finally {
            DataFile.close(pool);
        }
    }
}
