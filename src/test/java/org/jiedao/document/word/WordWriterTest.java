package org.jiedao.document.word;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jiedao.document.Document;
import org.jiedao.document.DocumentFormat;
import org.jiedao.document.OfficialText;
import org.jiedao.document.OfficialTextException;
import org.jiedao.document.PaperText;
import org.jiedao.document.Papers;
import org.jiedao.document.font.FontCatalogue;
import org.jiedao.document.pdf.PdfWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class WordWriterTest {

    static final List<String> PAPERS = Papers.NAMES;
    private static final FontCatalogue FONTS = FontCatalogue.bundled();
    private static final WordWriter WRITER = new WordWriter(FONTS);

    private static Map<String, String> parts(byte[] docx) throws IOException {
        Map<String, String> parts = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    private static String body(String paper) throws IOException, OfficialTextException {
        return parts(Papers.written(WRITER, Papers.document(paper))).getOrDefault("word/document.xml", "");
    }

    @ParameterizedTest
    @FieldSource("PAPERS")
    void wordAndPdfSayTheSame(String name) throws IOException, OfficialTextException {
        Document document = Papers.document(name);

        String word = PaperText.ofWord(Papers.written(WRITER, document));

        assertEquals(PaperText.of(document), word);
        assertEquals(PaperText.ofPdf(Papers.written(new PdfWriter(FONTS), document), document), word);
    }

    @ParameterizedTest
    @FieldSource("PAPERS")
    void sameDocumentGivesTheSameFile(String name) throws IOException, OfficialTextException {
        Document document = Papers.document(name);

        assertArrayEquals(Papers.written(WRITER, document), Papers.written(WRITER, document));
    }

    @Test
    void entriesBearNoTimeOfWriting() throws IOException, OfficialTextException {
        byte[] docx = Papers.written(WRITER, Papers.document("普通"));

        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertEquals(LocalDateTime.of(1980, 1, 1, 0, 0), entry.getTimeLocal());
            }
        }
    }

    @Test
    void pageIsThatOfTheStandard() throws IOException, OfficialTextException {
        String body = body("普通");

        assertTrue(body.contains("w:w=\"11906\" w:h=\"16838\""));
        assertTrue(body.contains("w:top=\"2098\" w:left=\"1587\" w:right=\"1474\" w:bottom=\"1984\""));
        assertTrue(body.contains("<w:docGrid w:type=\"lines\" w:linePitch=\"579\"/>"));
        assertTrue(body.contains("w:firstLineChars=\"200\""));
    }

    @Test
    void pageNumbersAreFieldsInRunsOfTheirOwnRightAndLeft() throws IOException, OfficialTextException {
        Map<String, String> parts = parts(Papers.written(WRITER, Papers.document("普通")));
        List<String> footers = parts.entrySet().stream()
                .filter(e -> e.getKey().startsWith("word/footer"))
                .map(Map.Entry::getValue)
                .toList();

        assertEquals(2, footers.size());
        for (String footer : footers) {
            assertEquals(7, footer.split("<w:r>", -1).length - 1);
            assertTrue(footer.contains("\"begin\"") && footer.contains("\"separate\"") && footer.contains("\"end\""));
        }
        assertTrue(footers.get(0).contains("<w:jc w:val=\"right\"/>"));
        assertTrue(footers.get(1).contains("<w:jc w:val=\"left\"/>"));
        assertTrue(parts.getOrDefault("word/settings.xml", "").contains("evenAndOddHeaders"));
    }

    @Test
    void firstPageOfALetterBearsNoNumber() throws IOException, OfficialTextException {
        assertTrue(body("信函").contains("<w:titlePg"));
    }

    @Test
    void headerOfATableReturnsAndARowIsNotCut() throws IOException, OfficialTextException {
        try (XWPFDocument word =
                new XWPFDocument(new ByteArrayInputStream(Papers.written(WRITER, Papers.document("表格"))))) {
            var table = word.getTables().getFirst();
            assertTrue(table.getRow(0).isRepeatHeader());
            assertFalse(table.getRow(1).isRepeatHeader());
            assertTrue(table.getRow(1).isCantSplitRow());
        }
    }

    @Test
    void landscapeAttachmentIsASectionOfItsOwn() throws IOException, OfficialTextException {
        String body = body("文件");

        assertEquals(3, body.split("<w:sectPr>", -1).length - 1);
        assertEquals(1, body.split("w:orient=\"landscape\"", -1).length - 1);
    }

    @Test
    void rareNameHasItsOwnFontFamily() throws IOException, OfficialTextException {
        Document document = OfficialText.parse("题\n\n陈𬭎䶮堃。", DocumentFormat.PLAIN);
        String body = parts(Papers.written(WRITER, document)).getOrDefault("word/document.xml", "");

        assertTrue(body.contains("w:eastAsia=\"SimSun-ExtB\""));
        assertTrue(body.contains("w:eastAsia=\"宋体\""));
    }

    @Test
    void dateThatWordWouldCutIsKeptBySpreadingTheLine() throws IOException, OfficialTextException {
        Document document =
                OfficialText.parse("题\n\n" + "党".repeat(23) + "2026年7月1日召开会议。", DocumentFormat.PLAIN);
        String body = parts(Papers.written(WRITER, document)).getOrDefault("word/document.xml", "");

        assertTrue(body.contains("党</w:t></w:r><w:r><w:t>2026年7月1日召开会议。</w:t>"), body);
    }
}
