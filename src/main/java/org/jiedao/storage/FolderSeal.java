package org.jiedao.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.file.Path;
import org.jiedao.archive.backup.Seal;
import org.jiedao.archive.backup.Unusable;
import org.jiedao.file.Content;
import org.jiedao.secret.DataKey;
import org.jiedao.secret.KeyFile;
import org.jiedao.secret.WrappedKey;
import org.jspecify.annotations.Nullable;

/// Seals the backups of a folder that has a password. What was kept before there was one, or without one, is read as it is.
final class FolderSeal implements Seal {
    private final @Nullable DataKey key;
    private final Path folder;
    private final char[] password;

    private FolderSeal(@Nullable DataKey key, Path folder, char[] password) {
        this.key = key;
        this.folder = folder;
        this.password = password;
    }

    /// Whose password may change while backups are made: each carries the key as it is then wrapped.
    static FolderSeal of(DataKey key, Path folder) {
        return new FolderSeal(key, folder, new char[0]);
    }

    /// Of a folder without a password: seals nothing, and opens what this password opens.
    static FolderSeal none(Path folder, char[] password) {
        return new FolderSeal(null, folder, password);
    }

    static FolderSeal none(Path folder) {
        return none(folder, new char[0]);
    }

    @Override
    public Content seal(Content plain) {
        if (key == null) {
            return plain;
        }
        DataKey mine = key;
        return out -> {
            WrappedKey wrapped = KeyFile.in(folder)
                    .wrapped()
                    .orElseThrow(() -> new IOException("密钥文件读不出来，没有加密，也没有写出。请从别处的副本找回 jiedao.key。"));
            new org.jiedao.secret.Seal(mine, wrapped).around(plain).writeTo(out);
        };
    }

    @Override
    public InputStream open(InputStream sealed) throws IOException {
        PushbackInputStream in = new PushbackInputStream(sealed, org.jiedao.secret.Seal.START);
        byte[] start = in.readNBytes(org.jiedao.secret.Seal.START);
        in.unread(start);
        if (!org.jiedao.secret.Seal.isSealed(start)) {
            return in;
        }
        return switch (opening(in)) {
            case org.jiedao.secret.Seal.Opening.Opened(InputStream content) -> content;
            case org.jiedao.secret.Seal.Opening.WrongPassword() -> throw new Unusable("它是加密的，密码不对。请用做这份备份时的密码。");
            case org.jiedao.secret.Seal.Opening.OtherKey() -> throw new Unusable("它是用另一个密码加密的。请用做这份备份时的密码。");
            case org.jiedao.secret.Seal.Opening.Damaged() -> throw new Unusable("文件已损坏。");
        };
    }

    private org.jiedao.secret.Seal.Opening opening(InputStream in) throws IOException {
        if (key != null) {
            return org.jiedao.secret.Seal.open(in, key);
        }
        if (password.length == 0) {
            throw new Unusable("它是加密的。请给出做这份备份时的密码。");
        }
        return org.jiedao.secret.Seal.open(in, password);
    }
}
