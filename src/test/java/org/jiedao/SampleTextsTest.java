package org.jiedao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jiedao.document.Document;
import org.jiedao.document.DocumentFormat;
import org.jiedao.document.OfficialText;
import org.jiedao.document.OfficialTextException;
import org.jiedao.document.PaperText;
import org.jiedao.document.Papers;
import org.jiedao.document.font.FontCatalogue;
import org.jiedao.document.pdf.PdfWriter;
import org.jiedao.document.preview.PdfPages;
import org.jiedao.document.word.WordWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/// Every plain text in `samples/`, set in the format that its name says.
class SampleTextsTest {
    private static final FontCatalogue FONTS = FontCatalogue.bundled();

    static List<Path> texts() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("samples"))) {
            return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
        }
    }

    private static Document document(Path file) throws IOException, OfficialTextException {
        String format = file.getFileName().toString().replaceFirst(".*（(.+)）\\.txt", "$1");
        return OfficialText.parse(Files.readString(file), DocumentFormat.named(format).orElseThrow());
    }

    @Test
    void thereIsOneForEachFormatOfAStreet() throws IOException {
        assertEquals(
                List.of("公示（普通）.txt", "函（信函）.txt", "纪要（纪要）.txt", "联合通知（文件）.txt", "通知（文件）.txt"),
                texts().stream().map(file -> file.getFileName().toString()).toList());
    }

    @ParameterizedTest
    @MethodSource("texts")
    void wordAndPdfSayTheWholeTextInItsOrder(Path file) throws IOException, OfficialTextException {
        Document document = document(file);
        byte[] pdf = Papers.written(new PdfWriter(FONTS), document);
        byte[] word = Papers.written(new WordWriter(FONTS), document);

        String words = PaperText.of(document);
        assertEquals(words, PaperText.ofWord(word));
        assertEquals(words, PaperText.ofPdf(pdf, document));
        try (PdfPages pages = new PdfPages(pdf)) {
            String body = Files.readString(file).replaceFirst("(?s).*?\\n　　", "").substring(0, 12);
            assertTrue(pages.text(0).replace("\n", "").contains(body), "the first page shows body text: " + pages.text(0));
        }
    }

    @Test
    void packetBecomesABook(@TempDir Path folder) throws IOException {
        StringWriter said = new StringWriter();
        CommandLine line = Cli.commandLine(Sample.clock()).setOut(new PrintWriter(said));

        int code = line.execute(
                "book", "samples/会议材料汇编", "--title", "会议材料|汇编", "--date", "2026年7月", "--out", folder.toString());

        assertEquals(Cli.DONE, code);
        Path pdf = folder.resolve("会议材料汇编.pdf");
        assertEquals(folder.resolve("会议材料汇编.docx") + "\n" + pdf, said.toString().strip().replace("\r", ""));
        try (PdfPages pages = new PdfPages(Files.readAllBytes(pdf))) {
            // cover and contents with their blank backs, then 1 + 2 + 1 + 1 pages
            assertEquals(9, pages.count());
            assertTrue(pages.text(2).replaceAll("\\s", "").contains("全体会议表决办法5"), pages.text(2));
            assertTrue(pages.text(8).contains("表决办法") && pages.text(8).contains("— 5 —"), pages.text(8));
        }
    }

    static List<Path> allTexts() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("samples"))) {
            return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("allTexts")
    void nothingInThemNamesARealStreet(Path file) throws IOException {
        String text = Files.readString(file);

        assertTrue(text.contains("青禾街道（示例）"), text);
        assertTrue(!text.matches("(?s).*\\d{3}-?\\d{8}.*") && !text.contains("【待补】"), text);
    }
}
