package org.jiedao.document.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.print.PageFormat;
import java.io.IOException;
import java.util.Arrays;
import org.jiedao.document.OfficialTextException;
import org.jiedao.document.Papers;
import org.jiedao.document.font.FontCatalogue;
import org.jiedao.document.pdf.PdfWriter;
import org.junit.jupiter.api.Test;

class PdfPagesTest {

    private static PdfPages paper(String name) throws IOException, OfficialTextException {
        return new PdfPages(Papers.written(new PdfWriter(FontCatalogue.bundled()), Papers.document(name)));
    }

    @Test
    void pageBecomesPixelsWithInkOnThem() throws IOException, OfficialTextException {
        try (PdfPages pages = paper("普通")) {
            PageImage image = pages.image(0, 1);

            assertEquals(595, image.width());
            assertEquals(841, image.height());
            assertEquals(image.width() * image.height(), image.argb().length);
            assertTrue(Arrays.stream(image.argb()).anyMatch(p -> p != 0xFFFFFFFF));
        }
    }

    @Test
    void eachPageIsPrintedOnPaperOfItsSize() throws IOException, OfficialTextException {
        try (PdfPages pages = paper("证书")) {
            PageFormat format = PdfPrinting.book(pages).getPageFormat(1);

            assertEquals(PageFormat.LANDSCAPE, format.getOrientation());
            assertEquals(595.28, format.getPaper().getWidth(), 0.1);
            assertEquals(841.89, format.getPaper().getHeight(), 0.1);
            assertEquals(0, format.getImageableX(), 0.01);
        }
    }

    @Test
    void missingPrinterIsSaid() throws IOException, OfficialTextException {
        try (PdfPages pages = paper("普通")) {
            var refusal = assertThrows(IOException.class, () -> PdfPrinting.print(pages, "公示", "没有这台"));

            assertTrue(refusal.getMessage().contains("打印机"), refusal.getMessage());
        }
    }
}
