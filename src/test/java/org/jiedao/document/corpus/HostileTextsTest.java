package org.jiedao.document.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jiedao.document.Document;
import org.jiedao.document.DocumentFormat;
import org.jiedao.document.OfficialText;
import org.jiedao.document.OfficialTextException;
import org.jiedao.document.Papers;
import org.jiedao.document.font.FontCatalogue;
import org.jiedao.document.hint.Mending;
import org.jiedao.document.hint.WordingHints;
import org.jiedao.document.pdf.PdfWriter;
import org.jiedao.document.word.WordWriter;
import org.jiedao.rule.Clauses;
import org.jiedao.wording.Fields;
import org.jiedao.wording.WordingException;
import org.jiedao.wording.Wordings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/// Whatever stands in a text: a document or one clear sentence, within seconds. `-Djiedao.hostile=10000` for the long run.
class HostileTextsTest {

    private static final int TEXTS = Integer.getInteger("jiedao.hostile", 150);
    private static final FontCatalogue FONTS = FontCatalogue.bundled();

    private enum Became {
        DOCUMENT,
        SENTENCE,
        UNPRINTABLE
    }

    private final Mending mending = new Mending(Clauses.shipped());
    private final WordingHints hints = new WordingHints(Clauses.shipped());
    private final PdfWriter pdf = new PdfWriter(FONTS);
    private final WordWriter word = new WordWriter(FONTS);

    @TempDir
    Path folder;

    @Test
    void everyTextBecomesADocumentOrOneSentence() throws IOException {
        Map<Became, Integer> counts = new EnumMap<>(Became.class);
        for (int seed = 0; seed < TEXTS; seed++) {
            String text = HostileTexts.of(seed);
            DocumentFormat format = DocumentFormat.values()[seed % DocumentFormat.values().length];
            String place = "seed " + seed + " as " + format.label();
            Became became = assertTimeoutPreemptively(Duration.ofSeconds(30), () -> became(text, format, place), place);
            counts.merge(became, 1, Integer::sum);
        }
        assertTrue(counts.getOrDefault(Became.DOCUMENT, 0) > TEXTS / 20, counts::toString);
        assertTrue(counts.getOrDefault(Became.SENTENCE, 0) > TEXTS / 20, counts::toString);
    }

    private Became became(String text, DocumentFormat format, String place) throws IOException {
        String mended = mending.mend(text, format).text();
        assertEquals(mended, mending.mend(mended, format).text(), place + ": mending twice is mending once");
        hints.of(text, format).forEach(hint -> assertSentence(hint.sentence(), place));
        Document document;
        try {
            document = OfficialText.parse(mended, format);
        } catch (OfficialTextException refused) {
            assertSentence(refused.getMessage(), place);
            return Became.SENTENCE;
        }
        if (!FONTS.uncovered(document).isEmpty()) {
            assertSentence(FONTS.uncovered(document).getFirst().sentence(), place);
            return Became.UNPRINTABLE;
        }
        read(Papers.written(pdf, document), Papers.written(word, document));
        return Became.DOCUMENT;
    }

    /// Not torn: PDFBox opens the one, every part of the other is whole XML.
    private static void read(byte[] pdf, byte[] word) throws IOException {
        try (PDDocument pages = Loader.loadPDF(pdf)) {
            assertTrue(pages.getNumberOfPages() > 0);
        }
        int parts = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(word))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                SAXParserFactory.newInstance()
                        .newSAXParser()
                        .parse(new ByteArrayInputStream(zip.readAllBytes()), new DefaultHandler());
                parts++;
            }
        } catch (SAXException | ParserConfigurationException torn) {
            throw new IOException(torn);
        }
        assertTrue(parts > 5);
    }

    private static void assertSentence(String sentence, String place) {
        assertTrue(sentence.matches("(?s).*\\p{IsHan}.*") && !sentence.contains("Exception"), place + ": " + sentence);
        assertTrue(sentence.length() < 400, place + " is told at length: " + sentence);
    }

    @Test
    void everyTemplateIsFilledOrRefusedInOneSentence() throws IOException {
        Wordings wordings = Wordings.shipped();
        Fields fields = new Fields().put("机关", Optional.of("街道党工委")).list("成员", List.of(new Fields().put("姓名", "张堃")));
        List<String> refused = new ArrayList<>();
        for (int seed = 0; seed < TEXTS; seed++) {
            String text = HostileTexts.of(seed);
            String place = "seed " + seed;
            assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
                try {
                    wordings.fillText(text, "聘任通知", fields);
                } catch (WordingException wrong) {
                    assertSentence(String.valueOf(wrong.getMessage()), place);
                    refused.add(wrong.getMessage());
                }
            }, place);
        }
        assertTrue(refused.size() > TEXTS / 20, "refused " + refused.size());
    }

    /// A file holds no lone surrogates.
    private static byte[] bytes(String text) {
        return text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }

    @Test
    void aTextThatNoPageCanHoldIsRefusedAtOnce() {
        for (String text : List.of(
                "关于工作的通知\n\n" + "党".repeat(600_000),
                "关于工作的通知\n\n" + "(".repeat(1_000_000),
                "党".repeat(400_000),
                "\"党".repeat(200_000),
                "关于工作的通知\n\n| 甲 |\n" + "| 乙 |\n".repeat(20_000),
                "关于工作的通知\n\n" + "| 甲 ".repeat(5_000) + "|\n")) {
            for (DocumentFormat format : List.of(DocumentFormat.PLAIN, DocumentFormat.CERTIFICATE)) {
                String place = text.substring(0, 12);
                assertTimeoutPreemptively(
                        Duration.ofSeconds(30), () -> assertEquals(Became.SENTENCE, became(text, format, place)), place);
            }
        }
    }

    @Test
    void aVeryLongLineIsSet() throws IOException {
        String text = "关于工作的通知\n\n" + "经研究，党".repeat(TEXTS > 1_000 ? 70_000 : 7_000);

        assertEquals(Became.DOCUMENT, became(text, DocumentFormat.PLAIN, "a long line; a megabyte in the long run"));
    }
}
