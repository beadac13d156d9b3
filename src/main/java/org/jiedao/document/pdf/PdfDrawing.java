package org.jiedao.document.pdf;

import com.itextpdf.io.image.ImageDataFactory;
import com.itextpdf.kernel.colors.DeviceRgb;
import com.itextpdf.kernel.geom.PageSize;
import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.PdfDate;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfPage;
import com.itextpdf.kernel.pdf.PdfString;
import com.itextpdf.kernel.pdf.WriterProperties;
import com.itextpdf.kernel.pdf.canvas.PdfCanvas;
import com.itextpdf.kernel.pdf.navigation.PdfExplicitDestination;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneId;
import java.util.GregorianCalendar;
import java.util.List;
import org.jiedao.document.Document;
import org.jiedao.document.Span;
import org.jiedao.document.font.FontCatalogue;
import org.jiedao.document.page.Ink;
import org.jiedao.document.page.Mark;
import org.jiedao.document.page.Sheet;

/// Draws finished sheets.
final class PdfDrawing {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final DocumentFonts fonts;
    private final PdfCanvas canvas;
    private final double height;

    private PdfDrawing(DocumentFonts fonts, PdfCanvas canvas, double height) {
        this.fonts = fonts;
        this.canvas = canvas;
        this.height = height;
    }

    static void draw(Document document, List<Sheet> sheets, FontCatalogue catalogue, OutputStream out)
            throws IOException {
        PdfString id = new PdfString(
                Integer.toHexString(document.texts().toList().hashCode()) + Integer.toHexString(document.date().hashCode()));
        WriterProperties properties =
                new WriterProperties().setInitialDocumentId(id).setModifiedDocumentId(id);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        com.itextpdf.kernel.pdf.PdfWriter file = new com.itextpdf.kernel.pdf.PdfWriter(bytes, properties);
        try (PdfDocument pdf = new PdfDocument(file)) {
            describe(pdf, document);
            DocumentFonts fonts = new DocumentFonts(catalogue, pdf);
            for (Sheet sheet : sheets) {
                PageSize size = new PageSize((float) sheet.width(), (float) sheet.height());
                PdfPage page = pdf.addNewPage(size);
                outline(pdf, sheet, page);
                PdfCanvas canvas = fonts.canvas(page);
                PdfDrawing drawing = new PdfDrawing(fonts, canvas, sheet.height());
                for (Mark mark : sheet.marks()) {
                    drawing.draw(mark);
                }
                canvas.release();
            }
            fonts.finish();
        }
        bytes.writeTo(out);
    }

    /// A part of a book is an entry of the reader's navigation.
    private static void outline(PdfDocument pdf, Sheet sheet, PdfPage page) {
        if (!sheet.opens().isEmpty()) {
            pdf.getOutlines(false)
                    .addOutline(sheet.opens())
                    .addDestination(PdfExplicitDestination.createFit(page));
            pdf.getCatalog().setPageMode(PdfName.UseOutlines);
        }
    }

    private static void describe(PdfDocument pdf, Document document) {
        GregorianCalendar day = GregorianCalendar.from(document.date().atStartOfDay(CHINA));
        PdfString date = new PdfDate(day).getPdfObject();
        pdf.getDocumentInfo().setTitle(document.title()).setAuthor(document.organ());
        pdf.getDocumentInfo().setMoreInfo(PdfName.CreationDate.getValue(), date.getValue());
        pdf.getDocumentInfo().setMoreInfo(PdfName.ModDate.getValue(), date.getValue());
        pdf.getCatalog().setLang(new PdfString("zh-CN"));
    }

    private void draw(Mark mark) {
        switch (mark) {
            case Mark.Words w -> words(w);
            case Mark.SideWords w -> sideWords(w);
            case Mark.Image i -> image(i);
            case Mark.Rule r -> rule(r);
        }
    }

    private void words(Mark.Words w) {
        canvas.beginText().setFillColor(colour(w.ink())).setCharacterSpacing((float) w.spacing());
        canvas.setTextMatrix((float) w.x(), (float) (height - w.baseline()));
        show(w.spans(), w.size());
        canvas.endText();
    }

    private void show(List<Span> spans, double size) {
        for (Span span : spans) {
            fonts.show(canvas, span, size);
        }
    }

    /// Turned clockwise: the words run down the page.
    private void sideWords(Mark.SideWords w) {
        canvas.beginText().setFillColor(colour(Ink.BLACK)).setCharacterSpacing(0);
        canvas.setTextMatrix(0, -1, 1, 0, (float) w.x(), (float) (height - w.y()));
        show(w.spans(), w.size());
        canvas.endText();
    }

    private void image(Mark.Image i) {
        Rectangle place = new Rectangle(
                (float) i.x(),
                (float) (height - i.y() - i.picture().height()),
                (float) i.picture().width(),
                (float) i.picture().height());
        canvas.addImageFittedIntoRectangle(ImageDataFactory.create(i.picture().png()), place, false);
    }

    private void rule(Mark.Rule r) {
        canvas.setStrokeColor(colour(r.ink())).setLineWidth((float) r.thickness());
        canvas.moveTo(r.x(), height - r.y()).lineTo(r.toX(), height - r.toY()).stroke();
    }

    private static DeviceRgb colour(Ink ink) {
        float[] rgb = ink.rgb();
        return new DeviceRgb(rgb[0], rgb[1], rgb[2]);
    }
}
