package org.jiedao.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiskTroubleTest {
    @TempDir
    private Path folder;

    /// As Linux, an English and a Chinese Windows say it.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            No space left on device | FULL
            There is not enough space on the disk | FULL
            磁盘空间不足。 | FULL
            Read-only file system | READ_ONLY
            介质受写入保护。 | READ_ONLY
            另一个程序正在使用此文件，进程无法访问。 | IN_USE
            The process cannot access the file because it is being used by another process. | IN_USE
            Permission denied | DENIED
            拒绝访问。 | DENIED
            File name too long | TOO_LONG
            找不到网络路径。 | UNREACHABLE
            The specified network name is no longer available | UNREACHABLE
            设备未就绪。 | UNREACHABLE
            Input/output error | BROKEN
            由于 I/O 设备错误，无法运行此项请求。 | BROKEN
            """)
    void theSystemsWordsAreKnown(String words, DiskTrouble trouble) {
        assertEquals(Optional.of(trouble), DiskTrouble.of(new FileSystemException("甲.docx", null, words)));
        assertEquals(Optional.of(trouble), DiskTrouble.of(new IOException(words)));
    }

    @Test
    void aFailureInsideAnotherIsTold() {
        var inside = new FileSystemException("数据.mv.db", null, "No space left on device");
        var failure = new IllegalStateException("insert into person …", new UncheckedIOException(inside));
        assertEquals("数据.mv.db：磁盘已满，请清出空间后再试。", DiskTrouble.sentence(failure).orElseThrow());
        assertEquals(Optional.empty(), DiskTrouble.sentence(new IllegalStateException("程序的错")));
    }

    @Test
    void aSentenceOfOurOwnIsKeptAndAnEnglishOneIsNot() {
        String ours = "备份读回后不一致，没有留下。请检查磁盘后再试。";
        assertEquals(ours, DiskTrouble.sentence(new IllegalStateException(new IOException(ours, new IOException("No space left on device")))).orElseThrow());
        assertEquals("读写文件失败，请检查磁盘后再试。", DiskTrouble.sentence(new IOException("Stream closed")).orElseThrow());
    }

    @Test
    void whatIsMissingOrTakenIsNamed() throws IOException {
        var gone = assertThrows(IOException.class, () -> Files.size(folder.resolve("没有")));
        assertTrue(DiskTrouble.sentence(gone).orElseThrow().startsWith(folder.resolve("没有") + "：找不到"));
        Path file = Files.writeString(folder.resolve("文件"), "");
        var inFile = assertThrows(IOException.class, () -> WholeFile.write(file.resolve("甲"), "乙"));
        assertTrue(DiskTrouble.sentence(inFile).orElseThrow().startsWith(file.toString()));
    }

    @Test
    void aPathThatWordCouldNotOpenIsRefusedBeforeAnythingIsWritten() throws IOException {
        Path deep = folder;
        while (deep.toString().length() < PortableName.LONGEST_PATH) {
            deep = deep.resolve("一个名字很长的文件夹".repeat(3));
        }
        Path place = deep.resolve("通知.docx");
        var refused = assertThrows(FileSystemException.class, () -> WholeFile.write(place, "通知"));
        assertEquals(place + "：文件名或路径太长，请换一个短一点的文件名或文件夹。", DiskTrouble.sentence(refused).orElseThrow());
        try (var all = Files.list(folder)) {
            assertEquals(0, all.count());
        }
    }
}
