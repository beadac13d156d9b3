package org.jiedao.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFPicture;
import org.jiedao.document.font.FontCatalogue;
import org.jiedao.document.pdf.PdfWriter;
import org.jiedao.document.preview.PageImage;
import org.jiedao.document.preview.PdfPages;
import org.jiedao.document.word.WordWriter;
import org.junit.jupiter.api.Test;

/// A picture in a paper, read back from Word and PDF.
class FigureTest {
    private static final FontCatalogue FONTS = FontCatalogue.bundled();
    private static final String TEXT = "组织架构图\n\n　　截至2026年7月1日。\n图：组织架构图\n　　以上。\n";
    private static final int RED = 0xFFCC0000;

    private static byte[] png(int width, int height) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setColor(new Color(RED));
        graphics.fillRect(0, 0, width, height);
        graphics.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }

    private static Document paper(Map<String, Picture> pictures) throws OfficialTextException {
        return OfficialText.parse(TEXT, DocumentFormat.PLAIN).with(pictures);
    }

    private static double red(PdfPages pages, int page) throws IOException {
        PageImage image = pages.image(page, 1);
        int found = 0;
        for (int pixel : image.argb()) {
            found += pixel == RED ? 1 : 0;
        }
        return found;
    }

    @Test
    void thePictureStandsInWordAndPdfAsLargeAsItIsWithItsNameBelow() throws IOException, OfficialTextException {
        byte[] png = png(400, 200);
        Document document = paper(Map.of("组织架构图", Picture.of(png, 144)));
        assertEquals(List.of("组织架构图", "截至2026年7月1日。", "组织架构图", "以上。"), document.texts().toList());
        try (PdfPages pages = new PdfPages(Papers.written(new PdfWriter(FONTS), document))) {
            assertEquals(1, pages.count());
            assertEquals(200 * 100, red(pages, 0), 700, "400 × 200 pixels of 144 to the inch are 200 × 100 points");
            assertTrue(pages.text(0).indexOf("组织架构图", pages.text(0).indexOf("截至")) > 0, pages.text(0));
        }
        try (XWPFDocument word = new XWPFDocument(
                new ByteArrayInputStream(Papers.written(new WordWriter(FONTS), document)))) {
            XWPFPicture picture = word.getParagraphs().stream()
                    .flatMap(paragraph -> paragraph.getRuns().stream())
                    .flatMap(run -> run.getEmbeddedPictures().stream())
                    .findFirst()
                    .orElseThrow();
            assertArrayEquals(png, picture.getPictureData().getData());
            assertEquals(Units.toEMU(200), picture.getCTPicture().getSpPr().getXfrm().getExt().getCx());
            assertEquals("组织架构图", picture.getDescription());
        }
    }

    @Test
    void aPictureThatIsTooLargeIsMadeToFitBelowTheTitle() throws IOException, OfficialTextException {
        Document document = OfficialText.parse("组织架构图\n\n图：全图\n", DocumentFormat.LANDSCAPE_TABLE)
                .with(Map.of("全图", Picture.of(png(4000, 3000), 96)));
        try (PdfPages pages = new PdfPages(Papers.written(new PdfWriter(FONTS), document))) {
            assertEquals(1, pages.count());
            assertTrue(red(pages, 0) > 100_000, "as large as the page allows");
        }
    }

    @Test
    void aPictureThatIsNotAtHandIsSaidToBeMissing() throws IOException, OfficialTextException {
        Document document = paper(Map.of("别的图", Picture.of(png(10, 10), 96)));
        assertTrue(document.texts().toList().contains("【待补】"));
        try (PdfPages pages = new PdfPages(Papers.written(new PdfWriter(FONTS), document))) {
            assertTrue(pages.text(0).contains("【待补】"), pages.text(0));
        }
    }

    @Test
    void whatIsNoPngIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> Picture.of(new byte[40], 96));
    }
}
