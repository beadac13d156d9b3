package org.jiedao.archive;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/// Dated copies of the register. A backup gets its name only after it was read back and found equal to the register.
public interface Backups {
    /// The newest first.
    List<Backup> list() throws IOException;

    Backup backUp(Reason reason) throws IOException;

    /// Replaces the whole register by a backup, in one transaction, after backing up what is there now.
    Restoration restore(Backup backup) throws IOException;

    /// One kept backup.
    record Backup(Path file, LocalDateTime at, Reason reason, long bytes) {}

    /// Why a backup was made.
    enum Reason {
        START("启动时"),
        MANUAL("手动"),
        BEFORE_IMPORT("导入前"),
        BEFORE_MIGRATION("升级前"),
        BEFORE_RESTORE("恢复前");

        private final String label;

        Reason(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }

        /// The word in the file's name: ASCII, so that any file system keeps it.
        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }

        public static Optional<Reason> ofCode(String code) {
            return List.of(values()).stream()
                    .filter(reason -> reason.code().equals(code))
                    .findAny();
        }
    }

    /// What became of a restore.
    sealed interface Restoration {
        /// The register is now the backup's; what was there before is kept as `before`.
        record Restored(Backup before) implements Restoration {}

        /// Nothing was changed; `sentence` says why.
        record Refused(String sentence) implements Restoration {}
    }
}
