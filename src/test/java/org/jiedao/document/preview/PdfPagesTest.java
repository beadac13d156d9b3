package org.jiedao.document.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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

}
