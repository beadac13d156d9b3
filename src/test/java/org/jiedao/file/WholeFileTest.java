package org.jiedao.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {
    private static final byte[] MUCH = new byte[300_000];

    @TempDir
    private Path folder;

    @Test
    void replacesWhatIsThereAndLeavesNothingBeside() throws IOException {
        Path target = Files.writeString(folder.resolve("花名册.txt"), "旧");
        assertEquals(target, WholeFile.write(target, "新：𬭎"));
        assertEquals("新：𬭎", Files.readString(target));
        assertEquals(List.of("花名册.txt"), names(folder));
    }

    @Test
    void makesTheFolderThatIsMissing() throws IOException {
        Path target = folder.resolve("甲/乙/通知.txt");
        assertEquals("文", Files.readString(WholeFile.write(target, "文")));
    }

    @Test
    void writingThatFailsMidwayLeavesTheOldFileAndNothingElse() throws IOException {
        Path target = Files.writeString(folder.resolve("通知.txt"), "旧");
        assertThrows(IOException.class, () -> WholeFile.write(target, out -> {
            out.write(MUCH);
            throw new IOException("磁盘已满");
        }));
        assertThrows(IllegalStateException.class, () -> WholeFile.write(target, out -> {
            out.write(MUCH);
            throw new IllegalStateException();
        }));
        assertThrows(CharacterCodingException.class, () -> WholeFile.write(target, "半个字\uD872"));
        assertEquals("旧", Files.readString(target));
        assertEquals(List.of("通知.txt"), names(folder));
    }

    @Test
    void nothingIsLeftWhereThePlaceIsTakenByAFolder() throws IOException {
        Path target = Files.createDirectories(folder.resolve("通知"));
        var refused = assertThrows(DirectoryNotEmptyException.class, () -> WholeFile.write(target, "新"));
        assertEquals(target.toString(), refused.getFile());
        assertTrue(Files.isDirectory(target));
        assertEquals(List.of("通知"), names(folder));
    }

    @Test
    void nothingIsWrittenWhereTheFolderIsAFile() throws IOException {
        Path file = Files.writeString(folder.resolve("文件"), "旧");
        assertThrows(IOException.class, () -> WholeFile.write(file.resolve("通知.txt"), "新"));
        assertEquals("旧", Files.readString(file));
        assertEquals(List.of("文件"), names(folder));
    }

    /// The superuser writes everywhere: then there is nothing to test.
    @Test
    void nothingIsWrittenIntoAFolderThatIsReadOnly() throws IOException {
        Path closed = Files.createDirectories(folder.resolve("只读"));
        Path target = Files.writeString(closed.resolve("通知.txt"), "旧");
        assertTrue(closed.toFile().setWritable(false));
        try {
            assumeFalse(Files.isWritable(closed));
            var refused = assertThrows(AccessDeniedException.class, () -> WholeFile.write(target, "新"));
            assertEquals(target.toString(), refused.getFile());
            assertEquals("旧", Files.readString(target));
            assertEquals(List.of("通知.txt"), names(closed));
        } finally {
            assertTrue(closed.toFile().setWritable(true));
        }
    }

    /// Windows refuses to replace a file that is open, the others do it: it is whole either way.
    @Test
    void aFileThatIsOpenIsTheOldOneOrTheNewOne() throws IOException {
        Path target = Files.writeString(folder.resolve("通知.txt"), "旧");
        String expected = "新";
        try (InputStream open = Files.newInputStream(target)) {
            WholeFile.write(target, "新");
            assertEquals('旧', new String(open.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8).charAt(0));
        } catch (IOException refused) {
            expected = "旧";
        }
        assertEquals(expected, Files.readString(target));
        assertEquals(List.of("通知.txt"), names(folder));
    }

    @Test
    void aNameAsLongAsTheSystemTakesIsWritten() throws IOException {
        Path target = folder.resolve("堃".repeat(83) + ".x.txt");
        assertEquals("文", Files.readString(WholeFile.write(target, "文")));
        assertEquals(List.of(target.getFileName().toString()), names(folder));
    }

    @Test
    void writersOfOneFileNeverMixTheirs() throws Exception {
        Path target = folder.resolve("通知.txt");
        int writers = 8;
        CyclicBarrier together = new CyclicBarrier(writers);
        try (ExecutorService threads = Executors.newFixedThreadPool(writers)) {
            List<Future<Path>> written = IntStream.range(0, writers)
                    .mapToObj(writer -> threads.submit(() -> {
                        together.await();
                        return WholeFile.write(target, String.valueOf(writer).repeat(200_000));
                    }))
                    .toList();
            for (Future<Path> one : written) {
                one.get();
            }
        }
        String text = Files.readString(target);
        assertEquals(text.substring(0, 1).repeat(200_000), text);
        assertEquals(List.of("通知.txt"), names(folder));
    }

    @Test
    void aFailureIsToldOfThePlaceAndNotOfTheFileBesideIt() throws IOException {
        Path target = Files.createDirectories(folder.resolve("文件夹")).resolve("太长" + "堃".repeat(300));
        var refused = assertThrows(FileSystemException.class, () -> WholeFile.write(target, "新"));
        assertEquals(target.toString(), refused.getFile());
        assertEquals(List.of(), names(folder.resolve("文件夹")));
    }

    @Test
    void movesWhatSomebodyElseWrote() throws IOException {
        Path target = Files.writeString(folder.resolve("数据"), "旧");
        WholeFile.move(Files.writeString(folder.resolve("升级"), "新"), target);
        assertEquals("新", Files.readString(target));
        assertEquals(List.of("数据"), names(folder));
    }

    static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
