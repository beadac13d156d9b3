package org.jiedao.document.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.jiedao.document.Document;
import org.jiedao.document.DocumentFormat;
import org.jiedao.document.OfficialText;
import org.jiedao.document.OfficialTextException;
import org.jiedao.document.PaperText;
import org.jiedao.document.Papers;
import org.jiedao.document.UnprintableException;
import org.jiedao.document.font.FontCatalogue;
import org.jiedao.document.preview.PdfPages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class PdfWriterTest {

    static final List<String> PAPERS = Papers.NAMES;
    private static final PdfWriter WRITER = new PdfWriter(FontCatalogue.bundled());

    private static byte[] plain(String text) throws IOException, OfficialTextException {
        return Papers.written(WRITER, OfficialText.parse(text, DocumentFormat.PLAIN));
    }

    @ParameterizedTest
    @FieldSource("PAPERS")
    void everyWordIsOnPaperInReadingOrder(String name) throws IOException, OfficialTextException {
        Document document = Papers.document(name);

        assertEquals(PaperText.of(document), PaperText.ofPdf(Papers.written(WRITER, document), document));
    }

    @ParameterizedTest
    @FieldSource("PAPERS")
    void everyFontIsEmbedded(String name) throws IOException, OfficialTextException {
        try (PDDocument pdf = Loader.loadPDF(Papers.written(WRITER, Papers.document(name)))) {
            for (PDPage page : pdf.getPages()) {
                for (COSName font : page.getResources().getFontNames()) {
                    PDFont used = page.getResources().getFont(font);
                    assertTrue(used.isEmbedded(), used.getName());
                }
            }
            assertEquals("zh-CN", pdf.getDocumentCatalog().getLanguage());
            assertEquals(Papers.document(name).title(), pdf.getDocumentInformation().getTitle());
        }
    }

    @Test
    void fullPageHasTwentyTwoLinesOfTwentyEightCharacters() throws IOException, OfficialTextException {
        try (PdfPages pages = new PdfPages(plain("题\n\n" + "党".repeat(28 * 22 * 3)))) {
            List<String> lines = pages.text(1).lines().toList();

            assertEquals(23, lines.size());
            assertEquals(List.of(28), lines.subList(0, 22).stream().map(String::length).distinct().toList());
            assertEquals("— 2 —", lines.getLast());
        }
    }

    @Test
    void aListFillsItsPageAndAHeadingLeavesItWithWhatItLeadsTo() throws IOException, OfficialTextException {
        String items = IntStream.rangeClosed(1, 40)
                .mapToObj(i -> i + ". 提高认识，抓好落实。")
                .collect(Collectors.joining("\n"));
        try (PdfPages pages = new PdfPages(plain("题\n\n" + items))) {
            assertEquals(22, pages.text(0).lines().count(), "the title, twenty items below an empty line, the number");
        }
        for (int lines = 15; lines < 22; lines++) {
            String body = "党".repeat(26 + 28 * (lines - 1));
            try (PdfPages pages = new PdfPages(plain("题\n\n" + body + "\n一、总体要求\n（一）指导思想\n" + body))) {
                List<String> first = pages.text(0).lines().toList();
                assertFalse(first.get(first.size() - 2).contains("思想"), "at the foot after " + lines + " lines");
            }
        }
    }

    @Test
    void signOffNeverStandsAloneOnAPage() throws IOException, OfficialTextException {
        for (int lines = 14; lines < 24; lines++) {
            String body = "党".repeat(26 + 28 * (lines - 1));
            try (PdfPages pages = new PdfPages(plain("印章：有\n\n题\n\n" + body + "\n街道党工委\n2026年7月1日"))) {
                String last = pages.text(pages.count() - 1);
                assertTrue(last.startsWith("党") || last.startsWith("题"), lines + ": " + last);
                assertTrue(last.contains("街道党工委") && last.contains("2026年7月1日"), last);
            }
        }
    }

    @Test
    void aHeadingNeverEndsAPageAndANoteNeverStandsAlone() throws IOException, OfficialTextException {
        for (int lines = 10; lines < 24; lines++) {
            String body = "党".repeat(26 + 28 * (lines - 1));
            String rest = "一、标题\n（一）小标题\n正文。\n街道党工委\n2026年7月1日\n（联系人：甲）";
            try (PdfPages pages = new PdfPages(plain("题\n\n" + body + "\n" + rest))) {
                for (int page = 0; page < pages.count(); page++) {
                    String text = pages.text(page);
                    assertTrue(!text.contains("一、标题") || text.contains("一、标题\n（一）小标题\n正文"), lines + text);
                    assertTrue(!text.contains("联系人") || text.contains("街道党工委"), lines + text);
                }
            }
        }
    }

    @Test
    void theHeaderOfATableNeverEndsAPage() throws IOException, OfficialTextException {
        for (int lines = 14; lines < 24; lines++) {
            String body = "党".repeat(26 + 28 * (lines - 1));
            String table = "| 姓名 |\n| 甲一 |\n| 甲二 |\n| 甲三 |\n| 甲四 |\n";
            try (PdfPages pages = new PdfPages(plain("题\n\n" + body + "\n\n" + table + "正文。"))) {
                for (int page = 0; page < pages.count(); page++) {
                    String text = pages.text(page);
                    assertTrue(!text.contains("姓名") || text.contains("姓名\n甲"), lines + ": " + text);
                    assertTrue(!text.contains("甲一") || text.contains("甲一\n甲二"), lines + ": " + text);
                }
            }
        }
    }

    @Test
    void firstPageOfALetterBearsNoNumber() throws IOException, OfficialTextException {
        try (PdfPages pages = new PdfPages(Papers.written(WRITER, Papers.document("信函")))) {
            assertFalse(pages.text(0).contains("— 1 —"));
        }
    }

    @Test
    void eachCertificateIsOneLandscapePage() throws IOException, OfficialTextException {
        try (PdfPages pages = new PdfPages(Papers.written(WRITER, Papers.document("证书")))) {
            assertEquals(2, pages.count());
            assertTrue(pages.width(0) > pages.height(0));
            assertTrue(pages.text(1).contains("䶮𬭎𫖯同志"));
        }
    }

    @Test
    void headerOfALongTableReturnsOnEachPage() throws IOException, OfficialTextException {
        try (PdfPages pages = new PdfPages(Papers.written(WRITER, Papers.document("表格")))) {
            for (int i = 0; i < pages.count(); i++) {
                assertTrue(pages.text(i).contains("单位名称"), "page " + i);
            }
        }
    }

    @Test
    void characterThatNobodyHasRefusesThePaper() {
        var refusal = assertThrows(UnprintableException.class, () -> plain("名单\n\n张\uD869\uDED5同志。"));

        assertTrue(refusal.getMessage().contains("张\uD869\uDED5同志"), refusal.getMessage());
    }

    @Test
    void sameDocumentGivesTheSameFile() throws IOException, OfficialTextException {
        byte[] first = Papers.written(WRITER, Papers.document("文件"));

        for (int again = 0; again < 8; again++) {
            assertArrayEquals(first, Papers.written(new PdfWriter(FontCatalogue.bundled()), Papers.document("文件")));
        }
    }

    @Test
    void oneWriterServesThreadsAtOnce() throws IOException, OfficialTextException, InterruptedException {
        Document document = Papers.document("上行文");
        List<Callable<String>> tasks = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            tasks.add(() -> PaperText.ofPdf(Papers.written(WRITER, document), document));
        }
        try (var threads = Executors.newFixedThreadPool(4)) {
            for (var text : threads.invokeAll(tasks)) {
                assertEquals(PaperText.of(document), text.get());
            }
        } catch (ExecutionException e) {
            throw new IOException(e);
        }
    }
}
