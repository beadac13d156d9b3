package org.jiedao.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class PatienceTest {
    private static final Patience SHORT = new Patience(List.of(Duration.ofMillis(1), Duration.ofMillis(1)));

    /// An operation that fails so often and then works.
    private static final class Held implements Patience.Operation {
        private final FileSystemException failure;
        private final int times;
        private int asked;

        Held(FileSystemException failure, int times) {
            this.failure = failure;
            this.times = times;
        }

        @Override
        public void run() throws IOException {
            asked++;
            if (asked <= times) {
                throw failure;
            }
        }
    }

    @Test
    void aScannerThatLetsGoIsWaitedFor() throws IOException {
        Held scanned = new Held(new AccessDeniedException("通知.docx"), 2);
        SHORT.run(scanned);
        assertEquals(3, scanned.asked);
    }

    @Test
    void anotherProgramIsWaitedForInBothLanguagesOfTheSystem() throws IOException {
        for (String words : List.of(
                "The process cannot access the file because it is being used by another process",
                "另一个程序正在使用此文件，进程无法访问。")) {
            Held open = new Held(new FileSystemException("通知.docx", null, words), 1);
            SHORT.run(open);
            assertEquals(2, open.asked);
        }
    }

    @Test
    void whoeverDoesNotLetGoIsNamedInTheEnd() {
        Held word = new Held(new FileSystemException("通知.docx", null, "另一个程序正在使用此文件，进程无法访问。"), 99);
        var failure = assertThrows(FileSystemException.class, () -> SHORT.run(word));
        assertEquals(3, word.asked);
        assertEquals(
                "通知.docx：正被别的程序占用，请关闭打开它的程序（如 Word、WPS、杀毒软件）后再试。",
                DiskTrouble.sentence(failure).orElseThrow());
    }

    @Test
    void whatWaitingDoesNotMendIsSaidAtOnce() {
        Held full = new Held(new FileSystemException("通知.docx", null, "No space left on device"), 1);
        Held taken = new Held(new FileAlreadyExistsException("通知.docx"), 1);
        assertThrows(FileSystemException.class, () -> SHORT.run(full));
        assertThrows(FileAlreadyExistsException.class, () -> SHORT.run(taken));
        assertEquals(2, full.asked + taken.asked);
    }

    @Test
    void aThreadThatIsToldToStopDoesNotWait() {
        Held scanned = new Held(new AccessDeniedException("通知.docx"), 99);
        Thread.currentThread().interrupt();
        assertThrows(AccessDeniedException.class, () -> Patience.USUAL.run(scanned));
        assertTrue(Thread.interrupted());
        assertEquals(1, scanned.asked);
    }
}
