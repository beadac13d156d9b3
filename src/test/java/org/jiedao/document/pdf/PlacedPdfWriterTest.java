package org.jiedao.document.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jiedao.document.Document;
import org.jiedao.document.Face;
import org.jiedao.document.PlacedPaper;
import org.jiedao.document.PlacedSheet;
import org.jiedao.document.PlacedSheet.Item;
import org.jiedao.document.PlacedSheet.Tone;
import org.jiedao.document.Placing;
import org.jiedao.document.Span;
import org.jiedao.document.UnprintableException;
import org.jiedao.document.font.FontCatalogue;
import org.junit.jupiter.api.Test;

/// What is placed in millimetres stands there in the PDF, read back by another library.
class PlacedPdfWriterTest {
    private static final double TENTH = 0.1;

    private final PlacedPdfWriter writer = new PlacedPdfWriter(FontCatalogue.bundled());

    @Test
    void textStandsWhereItWasPutOnSheetsOfAnySize() throws IOException {
        for (double[] size : new double[][] {{297, 210}, {370, 260}, {420, 297}, {260, 370}}) {
            PlacedSheet sheet = sheet(size[0], size[1], Placing.AS_IS, words(123.4, 77.7, "周䶮"));
            try (PDDocument pdf = Loader.loadPDF(bytes(sheet))) {
                assertEquals(size[0], PlacedSheet.mm(pdf.getPage(0).getMediaBox().getWidth()), TENTH);
                assertEquals(size[1], PlacedSheet.mm(pdf.getPage(0).getMediaBox().getHeight()), TENTH);
                TextPosition first = positions(pdf).getFirst();
                assertEquals(123.4, PlacedSheet.mm(first.getXDirAdj()), TENTH);
                assertEquals(77.7, PlacedSheet.mm(first.getYDirAdj()), TENTH);
            }
        }
    }

    @Test
    void aCorrectionMovesAndStretchesTheLettersToo() throws IOException {
        Placing placing = new Placing(1.02, 0.98, -1.5, 2.5);
        PlacedSheet sheet = sheet(297, 210, placing, words(200, 150, "中共示例区"));
        try (PDDocument pdf = Loader.loadPDF(bytes(sheet))) {
            List<TextPosition> found = positions(pdf);
            double em = PlacedSheet.mm(20);
            assertEquals(placing.x(200), PlacedSheet.mm(found.getFirst().getXDirAdj()), TENTH);
            assertEquals(placing.y(150), PlacedSheet.mm(found.getFirst().getYDirAdj()), TENTH);
            assertEquals(
                    placing.x(200 + 4 * em), PlacedSheet.mm(found.getLast().getXDirAdj()), TENTH);
        }
    }

    @Test
    void everyFontIsEmbeddedAndTheSameSheetsGiveTheSameBytes() throws IOException {
        PlacedSheet sheet = sheet(297, 210, Placing.AS_IS, words(20, 20, "沈喆龑𬭎"));
        byte[] bytes = bytes(sheet);
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            for (PDPage page : pdf.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertTrue(font.isEmbedded(), font.getName());
                }
                assertFalse(page.getResources().getXObjectNames().iterator().hasNext());
            }
            assertEquals("沈喆龑𬭎", new PDFTextStripper().getText(pdf).strip());
            assertEquals(
                    "None",
                    pdf.getDocumentCatalog().getViewerPreferences().getPrintScaling());
        }
        org.junit.jupiter.api.Assertions.assertArrayEquals(bytes, bytes(sheet));
    }

    @Test
    void aCharacterWithoutAGlyphIsRefused() {
        PlacedSheet sheet = sheet(297, 210, Placing.AS_IS, words(20, 20, "周\uE123"));
        assertThrows(UnprintableException.class, () -> bytes(sheet));
    }

    private static PlacedSheet sheet(double width, double height, Placing placing, Item item) {
        return new PlacedSheet(width, height, placing, List.of(item));
    }

    private static Item words(double x, double baseline, String text) {
        return new Item.Words(x, baseline, new Span(text, Face.KAI), 20, Tone.BLACK);
    }

    private byte[] bytes(PlacedSheet sheet) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(new PlacedPaper("试验", Document.UNDATED, List.of(sheet)), out);
        return out.toByteArray();
    }

    private static List<TextPosition> positions(PDDocument pdf) throws IOException {
        List<TextPosition> all = new ArrayList<>();
        new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition text) {
                all.add(text);
            }
        }.getText(pdf);
        return all;
    }
}
