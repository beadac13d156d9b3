package org.jiedao.archive;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/// Dated copies of the register and its files. A backup gets its name only after it was loaded into a second register and
/// found equal to the first. Nothing here puts one back: that needs the data file closed.
public interface Backups {
    /// The newest first.
    List<Backup> list() throws IOException;

    Backup backUp(Reason reason, Progress progress) throws IOException;

    default Backup backUp(Reason reason) throws IOException {
        return backUp(reason, Progress.UNSEEN);
    }

    /// Empty, and nothing done, where nothing was written since the newest backup.
    Optional<Backup> backUpChanges(Reason reason, Progress progress) throws IOException;

    /// Loads a backup, kept or self-contained, into a second register and compares it, file by file and row by row, with what it
    /// says it holds.
    default Rehearsal rehearse(Path backup, Progress progress) throws IOException {
        return rehearse(backup, new char[0], progress);
    }

    /// The same for one that another folder sealed, with its password; empty where there is none.
    Rehearsal rehearse(Path backup, char[] password, Progress progress) throws IOException;

    /// One file that holds everything, files included, verified like any backup and never put over another file. Answers
    /// where it lies.
    Whole writeWhole(Path target, Progress progress) throws IOException;

    /// One kept backup.
    record Backup(Path file, LocalDateTime at, Reason reason, long bytes) {}

    /// What a backup holds. `saves` is the number of the last save in it, where it says that; `unread` names files of the register that could not be read when it was made.
    record Held(
            String schema,
            LocalDateTime at,
            OptionalLong saves,
            long rows,
            int files,
            long fileBytes,
            List<String> unread) {
        public Held {
            unread = List.copyOf(unread);
        }
    }

    /// A self-contained backup that was written.
    record Whole(Path file, long bytes, Held held) {}

    /// How far the work has come. May throw `CancellationException` to stop it: then nothing is left of it.
    @FunctionalInterface
    interface Progress {
        Progress UNSEEN = (_, _) -> {};

        void at(long done, long of);
    }

    /// What became of a rehearsal.
    sealed interface Rehearsal {
        /// Everything that the backup says is there and can be read. An old one says no hashes and `held` no files.
        record Sound(Held held) implements Rehearsal {}

        /// Perhaps sound, and sealed with another password; `sentence` says so.
        record Locked(String sentence) implements Rehearsal {}

        /// `sentence` says what is wrong and what to do.
        record Unsound(String sentence) implements Rehearsal {}
    }

    /// Why a backup was made.
    enum Reason {
        START("启动时"),
        CLOSE("关闭时"),
        SCHEDULED("定时"),
        MANUAL("手动"),
        BEFORE_IMPORT("导入前"),
        BEFORE_CHANGES("批量改动前"),
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

    /// What became of putting a backup in the place of the data file.
    sealed interface Restoration {
        /// The data file is now the backup's; the one before, if there was any, is kept as `before`. `notes` say what became of
        /// files.
        record Restored(Optional<Path> before, List<String> notes) implements Restoration {
            public Restored {
                notes = List.copyOf(notes);
            }

            /// What is kept where, and what became of files; empty where there is nothing to say.
            public String told() {
                return before.map(file -> "恢复前的数据留存为 " + file.getFileName() + "。").orElse("") + String.join("", notes);
            }
        }

        /// Nothing was changed; `sentence` says why.
        record Refused(String sentence) implements Restoration {}
    }
}
