package org.jiedao.storage.password;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import org.h2.tools.ChangeFileEncryption;
import org.jiedao.secret.DataKey;
import org.jiedao.storage.file.Rewrite;
import org.jspecify.annotations.Nullable;

/// Puts a data file that was closed under a key, or takes it from under one.
final class Encryption {
    private final Path file;

    Encryption(Path file) {
        this.file = file;
    }

    void change(@Nullable DataKey from, @Nullable DataKey to) throws IOException {
        new Rewrite(file).by(copy -> change(copy, from, to), to);
    }

    private static void change(Path copy, @Nullable DataKey from, @Nullable DataKey to) throws IOException {
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
}
