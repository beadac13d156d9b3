package org.jiedao.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GivenFileTest {
    private static final long MOST = 4096;

    @TempDir
    Path folder;

    private Path file(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("甲.txt"), bytes);
    }

    @Test
    void whatIsNoFileOrTooMuchIsTold() throws IOException {
        assertEquals(Optional.of("找不到文件“没有.txt”"), GivenFile.objection(folder.resolve("没有.txt"), MOST));
        assertEquals(
                Optional.of("“夹.txt”是文件夹，不是文件"),
                GivenFile.objection(Files.createDirectory(folder.resolve("夹.txt")), MOST));
        assertEquals(Optional.of("“甲.txt”大于4千字节"), GivenFile.objection(file(new byte[4097]), MOST));
        assertEquals(Optional.of("“甲.txt”大于1兆字节"), GivenFile.objection(file(new byte[(1 << 20) + 1]), 1 << 20));
        var read = assertInstanceOf(GivenFile.Reading.Read.class, GivenFile.read(file(new byte[4096]), MOST));
        assertArrayEquals(new byte[4096], read.bytes());
    }

    @Test
    void onlyWholeTextIsText() throws IOException {
        assertEquals(
                new GivenFile.Text.Read("一行\n"), GivenFile.text(file("一行\n".getBytes(StandardCharsets.UTF_8)), MOST));
        assertEquals(
                new GivenFile.Text.Refused("“甲.txt”不是 UTF-8 文本"),
                GivenFile.text(file(new byte[] {(byte) 0xD2, (byte) 0xD2}), MOST));
        assertEquals(new GivenFile.Text.Refused("“甲.txt”不是文本文件"), GivenFile.text(file(new byte[] {'a', 0}), MOST));
    }

    @Test
    void aZipIsMeasuredByWhatIsInIt() throws IOException {
        Path zip = folder.resolve("甲.zip");
        try (OutputStream out = Files.newOutputStream(zip);
                ZipOutputStream zipped = new ZipOutputStream(out)) {
            zipped.putNextEntry(new ZipEntry("a"));
            zipped.write(new byte[100_000]);
            zipped.closeEntry();
        }
        byte[] bytes = Files.readAllBytes(zip);
        ByteBuffer table = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        for (int at = 0; at + 46 < bytes.length; at++) {
            if (table.getInt(at) == 0x02014b50) {
                table.putInt(at + 24, 10);
            }
        }
        Files.write(zip, bytes);
        assertTrue(ZipMeasure.fits(zip, 100_000));
        assertFalse(ZipMeasure.fits(zip, 99_999), "its table says ten");
        assertTrue(ZipMeasure.fits(bytes, 100_000));
        assertFalse(ZipMeasure.fits(bytes, 99_999));
    }
}
