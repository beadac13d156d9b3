package org.jiedao.file;

import static org.jiedao.file.WholeFileTest.names;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StagedFileTest {
    private static final Content ABC = out -> out.write("abc".getBytes(StandardCharsets.UTF_8));
    /// FIPS 180-4, example of one block.
    private static final String ABC_HASH = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @TempDir
    private Path folder;

    @Test
    void isReadBackAgainstWhatWasWritten() throws IOException {
        try (StagedFile staged = StagedFile.beside(folder.resolve("佐证.txt"), ABC)) {
            assertEquals(ABC_HASH, staged.sha256());
            assertEquals(ABC_HASH, Sha256.of(staged.path()));
            assertTrue(staged.isSound());
            Files.writeString(staged.path(), "abd");
            assertFalse(staged.isSound());
        }
        assertEquals(List.of(), names(folder));
    }

    @Test
    void claimsNoNameThatSomebodyHas() throws IOException {
        Path taken = Files.writeString(folder.resolve("一"), "旧");
        try (StagedFile staged = StagedFile.beside(taken, ABC)) {
            assertFalse(staged.claim(taken));
            assertTrue(staged.claim(folder.resolve("二")));
        }
        assertEquals("旧", Files.readString(taken));
        assertEquals("abc", Files.readString(folder.resolve("二")));
        assertEquals(List.of("一", "二"), names(folder));
    }

    @Test
    void contentMayCloseItsStream() throws IOException {
        try (StagedFile staged = StagedFile.beside(folder.resolve("一"), out -> {
            ABC.writeTo(out);
            out.close();
        })) {
            assertEquals("abc", Files.readString(staged.path()));
        }
    }

    @Test
    void aThreadThatIsToldToStopFinishesTheFile() throws IOException {
        Thread.currentThread().interrupt();
        try {
            WholeFile.write(folder.resolve("一"), ABC);
        } finally {
            assertTrue(Thread.interrupted());
        }
        assertEquals("abc", Files.readString(folder.resolve("一")));
    }

    @Test
    void whatACrashLeftIsTakenAwayAndWhatIsNotOursStays() throws IOException {
        StagedFile crashed = StagedFile.beside(folder.resolve("设置"), ABC);
        StagedFile atWork = StagedFile.beside(folder.resolve("设置"), ABC);
        Path own = Files.writeString(folder.resolve("设置.我的.tmp"), "我的");
        for (Path old : List.of(crashed.path(), own)) {
            Files.setLastModifiedTime(old, FileTime.from(
                    Files.getLastModifiedTime(old).toInstant().minus(Duration.ofDays(2))));
        }
        WholeFile.write(folder.resolve("设置"), ABC);
        assertFalse(Files.exists(crashed.path()));
        assertTrue(Files.exists(atWork.path()));
        assertTrue(Files.exists(own));
        atWork.close();
    }
}
