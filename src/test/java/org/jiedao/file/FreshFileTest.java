package org.jiedao.file;

import static org.jiedao.file.WholeFileTest.names;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FreshFileTest {
    private static final String XLSX = ".xlsx";

    @TempDir
    private Path folder;

    @Test
    void countsUpInsteadOfWritingOverAnother() throws IOException {
        assertEquals(folder.resolve("汇总.xlsx"), write("汇总.xlsx", "一"));
        assertEquals(folder.resolve("汇总(2).xlsx"), write("汇总", "二"));
        assertEquals(folder.resolve("汇总(3).xlsx"), write("汇总.XLSX", "三"));
        assertEquals("一", Files.readString(folder.resolve("汇总.xlsx")));
        assertEquals(List.of("汇总(2).xlsx", "汇总(3).xlsx", "汇总.xlsx"), names(folder));
    }

    @Test
    void aFolderOfThatNameIsPassedToo() throws IOException {
        Files.createDirectories(folder.resolve("汇总.xlsx"));
        assertEquals(folder.resolve("汇总(2).xlsx"), write("汇总.xlsx", "一"));
    }

    @Test
    void writingThatFailsMidwayLeavesNothing() throws IOException {
        assertThrows(IOException.class, () -> FreshFile.write(folder.resolve("汇总.xlsx"), XLSX, out -> {
            out.write(new byte[100_000]);
            throw new IOException("磁盘已满");
        }));
        assertEquals(List.of(), names(folder));
    }

    @Test
    void eachOfManyWritersGetsANameOfItsOwn() throws Exception {
        int writers = 8;
        CyclicBarrier together = new CyclicBarrier(writers);
        try (ExecutorService threads = Executors.newFixedThreadPool(writers)) {
            List<Future<Path>> written = IntStream.range(0, writers)
                    .mapToObj(writer -> threads.submit(() -> {
                        together.await();
                        return write("汇总.xlsx", String.valueOf(writer));
                    }))
                    .toList();
            for (int writer = 0; writer < writers; writer++) {
                assertEquals(
                        String.valueOf(writer), Files.readString(written.get(writer).get()));
            }
        }
        assertEquals(writers, names(folder).size());
    }

    @Test
    void movesAFileBesideTheOneOfItsName() throws IOException {
        Path aside = folder.resolve("removed");
        for (String text : List.of("一", "二")) {
            FreshFile.move(Files.writeString(folder.resolve("规则.txt"), text), aside.resolve("规则.txt"), ".txt");
        }
        assertEquals("二", Files.readString(aside.resolve("规则(2).txt")));
        assertEquals(List.of("removed"), names(folder));
        assertEquals(List.of("规则(2).txt", "规则.txt"), names(aside));
    }

    private Path write(String name, String text) throws IOException {
        return FreshFile.write(
                folder.resolve(name), XLSX, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }
}
