package org.jiedao.document.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jiedao.document.Document;
import org.jiedao.document.DocumentFormat;
import org.jiedao.document.OfficialText;
import org.jiedao.document.OfficialTextException;
import org.jiedao.document.PaperText;
import org.jiedao.document.Papers;
import org.jiedao.document.font.FontCatalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedFontTest {

    private static final PdfWriter BUNDLED = new PdfWriter(FontCatalogue.bundled());

    private static Document plain(String text) throws OfficialTextException {
        return OfficialText.parse("题\n\n" + text, DocumentFormat.PLAIN);
    }

    /// The fonts of the first page, by name without the tag.
    private static Map<String, PDType0Font> fonts(PDDocument pdf) throws IOException {
        Map<String, PDType0Font> fonts = new TreeMap<>();
        PDResources resources = pdf.getPage(0).getResources();
        for (COSName name : resources.getFontNames()) {
            PDType0Font font = (PDType0Font) resources.getFont(name);
            fonts.put(font.getDescendantFont().getBaseFont().replaceFirst("^[A-Z]{6}\\+", ""), font);
        }
        return fonts;
    }

    @Test
    void charactersThatLookTheSameCopyAsThemselves() throws IOException, OfficialTextException {
        Document document = plain("阿卜杜·甲，阿卜杜・乙，阿卜杜•丙。𬭎𫖯𬭎。");

        assertEquals(PaperText.of(document), PaperText.ofPdf(Papers.written(BUNDLED, document), document));
    }

    @Test
    void moreThanTwoHundredCharactersCopyAsThemselves() throws IOException, OfficialTextException {
        StringBuilder text = new StringBuilder();
        for (int c = 0x4E00; c < 0x4E00 + 600; c++) {
            text.appendCodePoint(c);
        }
        Document document = plain(text.toString());

        assertEquals(PaperText.of(document), PaperText.ofPdf(Papers.written(BUNDLED, document), document));
    }

    @Test
    void readersAreToldTheWidthsOfTheFont() throws IOException, OfficialTextException {
        try (PDDocument pdf = Loader.loadPDF(Papers.written(BUNDLED, plain("党2堃")))) {
            Map<String, PDType0Font> fonts = fonts(pdf);
            PDFont fang = Objects.requireNonNull(fonts.get("FandolFang-Regular"));

            assertEquals(List.of(1000f, 500f), List.of(fang.getWidth(1), fang.getWidth(2)));
            assertEquals(fang.getWidthFromFont(2), fang.getWidth(2), 0.01);
            assertTrue(fonts.containsKey("NotoSerifSCRare-Regular"), fonts.toString());
        }
    }

    @Test
    void paperCarriesOnlyTheCharactersItShows() throws IOException, OfficialTextException {
        assertTrue(Papers.written(BUNDLED, plain("党")).length < 10_000);
    }

    @Test
    void fontOfTheComputerIsEmbeddedAsTrueType(@TempDir Path folder) throws IOException, OfficialTextException {
        try (InputStream font =
                PDDocument.class.getResourceAsStream("/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
            Files.copy(Objects.requireNonNull(font), folder.resolve("simhei.ttf"));
        }
        Document document = plain("一、Éa é 第1条");

        byte[] file = Papers.written(new PdfWriter(FontCatalogue.preferring(List.of(folder))), document);

        assertEquals(PaperText.of(document), PaperText.ofPdf(file, document));
        assertArrayEquals(file, Papers.written(new PdfWriter(FontCatalogue.preferring(List.of(folder))), document));
        try (PDDocument pdf = Loader.loadPDF(file)) {
            PDType0Font hei = Objects.requireNonNull(fonts(pdf).get("LiberationSans"));
            assertEquals("CIDFontType2", hei.getDescendantFont().getCOSObject().getNameAsString(COSName.SUBTYPE));
            assertTrue(hei.isEmbedded());
            assertEquals(hei.getWidthFromFont(1), hei.getWidth(1), 0.5);
        }
    }
}
