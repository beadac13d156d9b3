package org.jiedao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

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
                List.of("公示（普通）.txt", "函（信函）.txt", "纪要（纪要）.txt", "通知（文件）.txt"),
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

    @ParameterizedTest
    @MethodSource("texts")
    void nothingInThemNamesARealStreet(Path file) throws IOException {
        String text = Files.readString(file);

        assertTrue(text.contains("青禾街道（示例）"), text);
        assertTrue(!text.matches("(?s).*\\d{3}-?\\d{8}.*") && !text.contains("【待补】"), text);
    }
}
