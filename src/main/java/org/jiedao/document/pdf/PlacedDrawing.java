package org.jiedao.document.pdf;

import static org.jiedao.document.PlacedSheet.pt;

import com.itextpdf.kernel.colors.DeviceGray;
import com.itextpdf.kernel.geom.PageSize;
import com.itextpdf.kernel.pdf.PdfDate;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfString;
import com.itextpdf.kernel.pdf.PdfViewerPreferences;
import com.itextpdf.kernel.pdf.PdfViewerPreferences.PdfViewerPreferencesConstants;
import com.itextpdf.kernel.pdf.WriterProperties;
import com.itextpdf.kernel.pdf.canvas.PdfCanvas;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneId;
import java.util.GregorianCalendar;
import org.jiedao.document.PlacedPaper;
import org.jiedao.document.PlacedSheet;
import org.jiedao.document.PlacedSheet.Item;
import org.jiedao.document.PlacedSheet.Tone;
import org.jiedao.document.Placing;
import org.jiedao.document.font.FontCatalogue;

/// Draws placed sheets. The correction for the printer is one matrix before everything else on a page, so that the
/// letters are stretched with the distances between them.
final class PlacedDrawing {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final DocumentFonts fonts;
    private final PdfCanvas canvas;
    private final double height;

    private PlacedDrawing(DocumentFonts fonts, PdfCanvas canvas, double height) {
        this.fonts = fonts;
        this.canvas = canvas;
        this.height = height;
    }

    static void draw(PlacedPaper paper, FontCatalogue catalogue, OutputStream out) throws IOException {
        PdfString id = new PdfString(Integer.toHexString(paper.hashCode()));
        WriterProperties properties =
                new WriterProperties().setInitialDocumentId(id).setModifiedDocumentId(id);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        com.itextpdf.kernel.pdf.PdfWriter file = new com.itextpdf.kernel.pdf.PdfWriter(bytes, properties);
        try (PdfDocument pdf = new PdfDocument(file)) {
            describe(pdf, paper);
            DocumentFonts fonts = new DocumentFonts(catalogue, pdf);
            for (PlacedSheet sheet : paper.sheets()) {
                page(pdf, sheet, fonts);
            }
            fonts.finish();
        }
        bytes.writeTo(out);
    }

    /// Asks the viewer to print at actual size: a page shrunk to the margins would miss the blanks.
    private static void describe(PdfDocument pdf, PlacedPaper paper) {
        String day = new PdfDate(GregorianCalendar.from(paper.date().atStartOfDay(CHINA)))
                .getPdfObject()
                .getValue();
        pdf.getDocumentInfo().setTitle(paper.title());
        pdf.getDocumentInfo().setMoreInfo(PdfName.CreationDate.getValue(), day);
        pdf.getDocumentInfo().setMoreInfo(PdfName.ModDate.getValue(), day);
        pdf.getCatalog().setLang(new PdfString("zh-CN"));
        pdf.getCatalog()
                .setViewerPreferences(
                        new PdfViewerPreferences().setPrintScaling(PdfViewerPreferencesConstants.NONE));
    }

    private static void page(PdfDocument pdf, PlacedSheet sheet, DocumentFonts fonts) {
        double height = pt(sheet.height());
        PageSize size = new PageSize((float) pt(sheet.width()), (float) height);
        PdfCanvas canvas = fonts.canvas(pdf.addNewPage(size));
        Placing placing = sheet.placing();
        canvas.concatMatrix(
                placing.scaleX(),
                0,
                0,
                placing.scaleY(),
                pt(placing.shiftX()),
                height * (1 - placing.scaleY()) - pt(placing.shiftY()));
        PlacedDrawing drawing = new PlacedDrawing(fonts, canvas, height);
        for (Item item : sheet.items()) {
            drawing.draw(item);
        }
        canvas.release();
    }

    private void draw(Item item) {
        switch (item) {
            case Item.Words words -> words(words);
            case Item.Rule rule -> rule(rule);
        }
    }

    private void words(Item.Words words) {
        canvas.beginText().setFillColor(colour(words.tone()));
        canvas.setTextMatrix((float) pt(words.x()), (float) (height - pt(words.baseline())));
        fonts.show(canvas, words.span(), words.size());
        canvas.endText();
    }

    private void rule(Item.Rule rule) {
        canvas.setStrokeColor(colour(rule.tone())).setLineWidth((float) pt(rule.thickness()));
        canvas.moveTo(pt(rule.x()), height - pt(rule.y()))
                .lineTo(pt(rule.toX()), height - pt(rule.toY()))
                .stroke();
    }

    private static DeviceGray colour(Tone tone) {
        return new DeviceGray(
                switch (tone) {
                    case BLACK -> 0f;
                    case GREY -> 0.45f;
                    case LIGHT -> 0.8f;
                });
    }
}
