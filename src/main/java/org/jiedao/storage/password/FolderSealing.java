package org.jiedao.storage.password;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.file.Path;
import org.jiedao.archive.backup.Locked;
import org.jiedao.archive.backup.Sealing;
import org.jiedao.archive.backup.Unsealed;
import org.jiedao.archive.backup.Unusable;
import org.jiedao.file.Content;
import org.jiedao.secret.DataKey;
import org.jiedao.secret.KeyFile;
import org.jiedao.secret.Seal;
import org.jiedao.secret.WrappedKey;
import org.jspecify.annotations.Nullable;

/// Seals the backups of a folder that has a password. What was kept before there was one, or without one, is read as it is.
public final class FolderSealing implements Sealing {
    private final @Nullable DataKey key;
    private final Path folder;
    private final char[] password;

    private FolderSealing(@Nullable DataKey key, Path folder, char[] password) {
        this.key = key;
        this.folder = folder;
        this.password = password;
    }

    /// Whose password may change while backups are made: each carries the key as it is then wrapped.
    public static FolderSealing of(DataKey key, Path folder) {
        return new FolderSealing(key, folder, new char[0]);
    }

    /// Of a folder without a password: seals nothing, and opens what this password opens.
    public static FolderSealing none(Path folder, char[] password) {
        return new FolderSealing(null, folder, password);
    }

    public static FolderSealing none(Path folder) {
        return none(folder, new char[0]);
    }

    @Override
    public Sealing with(char[] typed) {
        return typed.length == 0 ? this : new FolderSealing(key, folder, typed);
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
            new Seal(mine, wrapped).around(plain).writeTo(out);
        };
    }

    @Override
    public InputStream open(InputStream sealed) throws IOException {
        PushbackInputStream in = new PushbackInputStream(sealed, Seal.START);
        byte[] start = in.readNBytes(Seal.START);
        in.unread(start);
        if (!Seal.isSealed(start)) {
            return in;
        }
        return switch (opening(in)) {
            case Seal.Opening.Opened(InputStream content) -> new Unsealed(content);
            case Seal.Opening.WrongPassword() -> throw new Locked("它是加密的，密码不对。请用做这份备份时的密码。");
            case Seal.Opening.OtherKey() -> throw new Locked("它是用另一个密码加密的。请用做这份备份时的密码。");
            case Seal.Opening.Damaged() -> throw new Unusable("文件已损坏。");
        };
    }

    private Seal.Opening opening(InputStream in) throws IOException {
        if (key != null) {
            return Seal.open(in, key, password);
        }
        if (password.length == 0) {
            throw new Locked("它是加密的。请给出做这份备份时的密码。");
        }
        return Seal.open(in, password);
    }
}
