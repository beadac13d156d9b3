package org.jiedao.storage.password;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import org.jiedao.archive.DataFolder;
import org.jiedao.archive.Password;
import org.jiedao.secret.DataKey;
import org.jiedao.secret.KeyFile;
import org.jiedao.secret.Unlocking;
import org.jiedao.secret.WrappedKey;
import org.jiedao.storage.file.DataFileLock;
import org.jiedao.storage.password.FolderKey.Access;

/// The password of a data folder. Changing it wraps the key anew, also while the register is open; setting and removing it
/// rewrites the data file, which must be closed.
public final class FolderPassword implements Password {
    private final DataFolder folder;
    private final KeyFile file;

    private final int rounds;

    public FolderPassword(DataFolder folder) {
        this(folder, WrappedKey.ROUNDS);
    }

    FolderPassword(DataFolder folder, int rounds) {
        this.rounds = rounds;
        this.folder = folder;
        this.file = KeyFile.in(folder.root());
    }

    @Override
    public boolean isSet() throws IOException {
        return new FolderKey(folder).isLocked();
    }

    @Override
    public boolean opens(char[] password) throws IOException {
        if (file.unlock(password) instanceof Unlocking.Unlocked(DataKey key)) {
            key.close();
            return true;
        }
        return false;
    }

    @Override
    public Outcome change(char[] old, char[] password) throws IOException {
        if (!(file.unlock(old) instanceof Unlocking.Unlocked(DataKey key))) {
            return new Outcome.Refused("原来的密码不对，密码没有改动。");
        }
        try (key) {
            file.keep(WrappedKey.of(key, password, rounds));
        }
        return new Outcome.Done("密码已改。以前的备份仍用做备份时的密码，在这台电脑的这个文件夹里不必再输。");
    }

    @Override
    public Outcome set(char[] password) throws IOException {
        return whileClosed(() -> {
            try (DataKey key = DataKey.fresh()) {
                // the key first: an encrypted file without its key is lost, a key without such a file is harmless
                file.keep(WrappedKey.of(key, password, rounds));
                new Encryption(folder.database()).change(null, key);
            }
            return new Outcome.Done("密码已设好，数据文件已加密。");
        });
    }

    @Override
    public Outcome remove(char[] password) throws IOException {
        return switch (new FolderKey(folder).access(password)) {
            case Access.Unlocked(DataKey key) -> {
                try (key) {
                    yield whileClosed(() -> {
                        new Encryption(folder.database()).change(key, null);
                        file.remove();
                        return new Outcome.Done("密码已取消，数据文件不再加密。以前加密的备份仍用做备份时的密码。");
                    });
                }
            }
            case Access.Locked(String sentence) -> new Outcome.Refused(sentence);
            case Access.Lost(String sentence) -> new Outcome.Refused(sentence);
            case Access.Open() -> new Outcome.Refused("没有设密码，什么也没有改动。");
        };
    }

    private interface Work {
        Outcome run() throws IOException;
    }

    private Outcome whileClosed(Work work) throws IOException {
        Optional<DataFileLock> lock =
                DataFileLock.take(folder.root().resolve("jiedao.lock"));
        if (lock.isEmpty()) {
            return new Outcome.Refused("数据文件夹 " + folder.root() + " 正在使用，密码没有改动。请先关闭工作台窗口。");
        }
        try (DataFileLock _ = lock.get()) {
            return Files.exists(folder.database())
                    ? work.run()
                    : new Outcome.Refused("文件夹 " + folder.root() + " 里没有数据文件，什么也没有做。");
        }
    }
}
