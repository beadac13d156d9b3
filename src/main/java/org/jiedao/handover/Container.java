package org.jiedao.handover;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;

/// The one file that a register is handed over in: it holds every record and every file, and says what it holds.
public interface Container {
    /// Written whole or not at all, never over another file; loaded into a second register and compared before it is there.
    Written write(Path target, Progress progress) throws IOException;

    /// Loads it into a second register and compares every record and every file with what it says it holds.
    Checked check(Path file, Progress progress) throws IOException;

    /// What it holds. `unread` names files that could not be read when it was made.
    record Contents(LocalDateTime at, long records, int files, long fileBytes, List<String> unread) {
        public Contents {
            unread = List.copyOf(unread);
        }
    }

    record Written(Path file, long bytes, Contents contents) {}

    /// What became of checking one.
    sealed interface Checked {
        record Sound(Contents contents) implements Checked {}

        /// `sentence` says what is wrong.
        record Unsound(String sentence) implements Checked {}
    }

    /// May throw `CancellationException` to stop the work: then nothing is left of it.
    @FunctionalInterface
    interface Progress {
        void at(long done, long of);
    }
}
