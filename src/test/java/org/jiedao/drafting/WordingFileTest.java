package org.jiedao.drafting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordingFileTest {
    private static final String TEXT = "关于{{委员会}}的公示\n第二行\n";

    @TempDir
    Path folder;

    @Test
    void whatWindowsEditorsLeaveBehindIsRead() throws IOException {
        assertEquals(TEXT, read(TEXT.getBytes(StandardCharsets.UTF_8)));
        assertEquals(TEXT, read(("\uFEFF" + TEXT.replace("\n", "\r\n")).getBytes(StandardCharsets.UTF_8)));
        assertEquals(TEXT, read(TEXT.getBytes(Charset.forName("GBK"))));
        assertEquals(TEXT, read(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16LE)));
    }

    @Test
    void whatIsNoTextOrTooMuchIsRefused() throws IOException {
        assertTrue(refused(new byte[] {'P', 'K', 3, 4, 0, 0, (byte) 0xff, 0}).contains("不是文本文件，没有读入"));
        assertTrue(refused(new byte[1_000_000]).contains("大于234千字节，没有读入"));
    }

    @Test
    void whatIsWrittenIsReadAgain() throws IOException {
        Path file = folder.resolve("出.txt");
        WordingFile.write(file, TEXT);
        assertEquals(new WordingFile.Outcome.Read(TEXT), WordingFile.read(file));
    }

    private String read(byte[] bytes) throws IOException {
        return assertInstanceOf(WordingFile.Outcome.Read.class, outcome(bytes)).text();
    }

    private String refused(byte[] bytes) throws IOException {
        return assertInstanceOf(WordingFile.Outcome.Refused.class, outcome(bytes)).sentence();
    }

    private WordingFile.Outcome outcome(byte[] bytes) throws IOException {
        return WordingFile.read(Files.write(folder.resolve("模板.txt"), bytes));
    }
}
