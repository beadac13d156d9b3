package org.jiedao.file;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.time.Duration;
import java.util.List;

/// How often a file that somebody holds is asked for again, and how long apart. A virus scanner or a synchronising folder lets
/// go of a new file within a second; Word and WPS do not, and then the user is told.
record Patience(List<Duration> pauses) {
    static final Patience USUAL = new Patience(List.of(
            Duration.ofMillis(20),
            Duration.ofMillis(60),
            Duration.ofMillis(160),
            Duration.ofMillis(360),
            Duration.ofMillis(700)));

    /// One operation on files.
    @FunctionalInterface
    interface Operation {
        void run() throws IOException;
    }

    void run(Operation operation) throws IOException {
        for (Duration pause : pauses) {
            try {
                operation.run();
                return;
            } catch (FileSystemException failure) {
                if (!mayPass(failure) || !waited(pause)) {
                    throw failure;
                }
            }
        }
        operation.run();
    }

    /// Windows says that access is denied for a file that is about to be scanned or deleted, and that another program uses it
    /// for one that is open.
    private static boolean mayPass(FileSystemException failure) {
        return !(failure instanceof FileAlreadyExistsException)
                && !(failure instanceof NoSuchFileException)
                && (failure instanceof AccessDeniedException
                        || DiskTrouble.of(failure).filter(DiskTrouble.IN_USE::equals).isPresent());
    }

    /// False where the thread was told to stop meanwhile.
    private static boolean waited(Duration pause) {
        try {
            Thread.sleep(pause);
            return true;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
