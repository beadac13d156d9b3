package org.jiedao.storage.password;

import java.io.IOException;
import java.nio.file.Files;
import org.jiedao.archive.DataFolder;
import org.jiedao.secret.DataKey;
import org.jiedao.secret.KeyFile;
import org.jiedao.secret.Unlocking;
import org.jiedao.storage.file.DataFile;
import org.jspecify.annotations.Nullable;

/// Whether a data folder wants a password, and what a password opens. The data file itself says whether it is encrypted: a
/// change that was cut short leaves a key beside a plain file, and that one opens as before.
public record FolderKey(DataFolder folder) {
    /// What became of an attempt.
    public sealed interface Access {
        /// There is no password.
        record Open() implements Access {}

        record Unlocked(DataKey key) implements Access {}

        /// `sentence` asks for the password, or says that it was wrong.
        record Locked(String sentence) implements Access {}

        /// No password can open it any more.
        record Lost(String sentence) implements Access {}
    }

    private KeyFile file() {
        return KeyFile.in(folder.root());
    }

    boolean isLocked() throws IOException {
        return Files.exists(folder.database()) ? DataFile.isEncrypted(folder.database()) : file().isThere();
    }

    public Access access(char @Nullable [] password) throws IOException {
        if (!isLocked()) {
            // unless it is the beginning of the file that was damaged
            return file().isThere() && password != null ? unlocked(password) : new Access.Open();
        }
        if (!file().isThere()) {
            return new Access.Lost("数据文件 " + folder.database() + " 是加密的，但两份密钥文件（jiedao.key、jiedao-copy.key）都不见了，没有打开，也没有改动。"
                    + "请把密钥文件找回放进数据文件夹；没有它，输入密码也打不开。");
        }
        return password == null ? new Access.Locked("这份数据设了密码，没有打开。请输入密码。") : unlocked(password);
    }

    private Access unlocked(char[] password) throws IOException {
        return switch (file().unlock(password)) {
            case Unlocking.Unlocked(DataKey key) -> new Access.Unlocked(key);
            case Unlocking.WrongPassword() ->
                new Access.Locked("密码不对，没有打开，也没有改动。请再输一遍，留意大小写和输入法；忘记的密码没有办法找回。");
            case Unlocking.Damaged() ->
                new Access.Lost("两份密钥文件（jiedao.key、jiedao-copy.key）都已损坏，没有打开，也没有改动。请从别处的副本找回其中一份放进 "
                        + folder.root() + "；没有它，输入密码也打不开。");
        };
    }
}
