package org.jiedao.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jiedao.document.font.FontCatalogue;
import org.jiedao.document.pdf.PdfWriter;
import org.jiedao.document.preview.PdfPages;
import org.jiedao.document.word.WordWriter;
import org.junit.jupiter.api.Test;

class BookTest {

    private static final FontCatalogue FONTS = FontCatalogue.bundled();
    /// Cover, its blank back, one page of contents, its blank back.
    private static final int FRONT_PAGES = 4;

    private static Book book() throws IOException, OfficialTextException {
        List<Document> parts = new ArrayList<>();
        for (String paper : List.of("文件", "横表", "信函", "纪要", "版记另面", "普通")) {
            parts.add(Papers.document(paper));
        }
        return new Book(List.of("会议材料", "汇编"), "青禾街道党工委", "2026年7月1日", parts);
    }

    private static byte[] written(BookWriter writer, Book book) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(book, out);
        return out.toByteArray();
    }

    @Test
    void contentsNameThePageOnWhichEachPartBegins() throws IOException, OfficialTextException {
        Book book = book();
        try (PDDocument pdf = Loader.loadPDF(written(new PdfWriter(FONTS), book));
                PdfPages pages = new PdfPages(written(new PdfWriter(FONTS), book))) {
            String contents = pages.text(2).replaceAll("\\s", "");
            List<String> titles = new ArrayList<>();
            for (PDOutlineItem item : pdf.getDocumentCatalog().getDocumentOutline().children()) {
                int sheet = pdf.getPages().indexOf(item.findDestinationPage(pdf));
                titles.add(item.getTitle());
                if (titles.size() > 1) {
                    assertTrue(contents.contains(item.getTitle() + (sheet - FRONT_PAGES + 1)), item.getTitle() + contents);
                    String page = pages.text(sheet).replaceAll("\\s", "");
                    assertTrue(page.contains(item.getTitle()), item.getTitle() + page);
                }
            }
            assertEquals("目　录", titles.removeFirst());
            assertEquals(book.parts().stream().map(Document::title).toList(), titles);
        }
    }

    @Test
    void pagesAreNumberedThroughTheWholeBook() throws IOException, OfficialTextException {
        byte[] pdf = written(new PdfWriter(FONTS), book());
        List<Integer> bare = new ArrayList<>();
        try (PdfPages pages = new PdfPages(pdf)) {
            for (int i = 0; i < pages.count(); i++) {
                int number = i - FRONT_PAGES + 1;
                PaperPlaces places = new PaperPlaces(pdf, i);
                if (places.has("— " + number + " —")) {
                    PaperPlaces.Place place = places.of("— " + number + " —");
                    double along = pages.width(i) > pages.height(i) ? place.baseline() : place.left();
                    assertEquals(number % 2 == 1, along > 100, "page " + number);
                } else {
                    assertTrue(!places.has("—"), "page " + number);
                    bare.add(number);
                }
            }
        }
        // the front, and the first page of the letter, which begins on page 11
        assertEquals(List.of(-3, -2, -1, 0, 11), bare);
    }

    @Test
    void wordSaysTheSameAndItsFieldsKnowTheirPlaces() throws IOException, OfficialTextException {
        Book book = book();
        byte[] docx = written(new WordWriter(FONTS), book);
        StringBuilder pdfText = new StringBuilder();
        try (PdfPages pages = new PdfPages(written(new PdfWriter(FONTS), book))) {
            for (int i = 0; i < 3; i++) {
                pdfText.append(pages.text(i).replaceAll("[\\s　]", ""));
            }
        }

        String word = PaperText.ofWord(docx);

        assertTrue(word.startsWith(pdfText.toString()), pdfText + " / " + word.substring(0, 200));
        for (Document part : book.parts()) {
            assertTrue(word.contains(PaperText.of(part)), part.title());
        }
        try (XWPFDocument file = new XWPFDocument(new ByteArrayInputStream(docx))) {
            String xml = file.getDocument().xmlText();
            for (int i = 1; i <= book.parts().size(); i++) {
                assertTrue(xml.contains(" PAGEREF part" + i + " \\h "), "part " + i);
                assertTrue(xml.contains("w:name=\"part" + i + "\""), "part " + i);
            }
            assertTrue(xml.contains("<w:pgNumType w:start=\"1\"/>"));
        }
    }

    @Test
    void sameBookGivesTheSameFiles() throws IOException, OfficialTextException {
        for (BookWriter writer : List.of(new PdfWriter(FONTS), new WordWriter(FONTS))) {
            assertArrayEquals(written(writer, book()), written(writer, book()));
        }
    }

    @Test
    void longContentsGoOnAndPageOneIsTheFrontOfALeaf() throws IOException, OfficialTextException {
        List<Document> parts = new ArrayList<>();
        for (int i = 0; i < 25; i++) {
            parts.add(OfficialText.parse("第" + (i + 1) + "份材料\n\n正文。", DocumentFormat.PLAIN));
        }
        Book book = new Book(List.of("汇编"), "", "", parts);

        try (PdfPages pages = new PdfPages(written(new PdfWriter(FONTS), book))) {
            assertEquals(2 + 2 + 25, pages.count());
            assertTrue(pages.text(3).contains("第25份材料"), pages.text(3));
            assertTrue(pages.text(4).contains("— 1 —"));
        }
    }

    @Test
    void certificatesAreNoPartsOfABook() throws IOException, OfficialTextException {
        List<Document> parts = List.of(Papers.document("证书"));

        assertThrows(IllegalArgumentException.class, () -> new Book(List.of("汇编"), "", "", parts));
    }
}
