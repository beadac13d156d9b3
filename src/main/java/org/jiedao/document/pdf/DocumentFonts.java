package org.jiedao.document.pdf;

import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfPage;
import com.itextpdf.kernel.pdf.canvas.PdfCanvas;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jiedao.document.Span;
import org.jiedao.document.font.FontCatalogue;
import org.jiedao.document.font.FontFile;

/// The fonts of one PDF: an embedded font belongs to its document.
final class DocumentFonts {

    private final FontCatalogue catalogue;
    private final PdfDocument pdf;
    /// The names of all fonts, which the pages share.
    private final PdfDictionary resources = new PdfDictionary();
    private final Map<FontFile, EmbeddedFont> fonts = new LinkedHashMap<>();

    DocumentFonts(FontCatalogue catalogue, PdfDocument pdf) {
        this.catalogue = catalogue;
        this.pdf = pdf;
        resources.makeIndirect(pdf);
    }

    /// A page that can show text in these fonts.
    PdfCanvas canvas(PdfPage page) {
        page.getResources().getPdfObject().put(PdfName.Font, resources);
        return new PdfCanvas(page);
    }

    /// Shows a span where the canvas stands within a text.
    void show(PdfCanvas canvas, Span span, double size) {
        for (Piece piece : pieces(span)) {
            canvas.writeLiteral("/" + piece.font().resource() + " ").writeLiteral((float) size);
            canvas.writeLiteral(" Tf\n<" + piece.font().shown(piece.text()) + "> Tj\n");
        }
    }

    /// Text that one font shows.
    private record Piece(String text, EmbeddedFont font) {}

    /// Cuts a span where the font changes.
    private List<Piece> pieces(Span span) {
        List<Piece> pieces = new ArrayList<>();
        int[] points = span.text().codePoints().toArray();
        int from = 0;
        FontFile file = points.length == 0 ? null : catalogue.file(span.face(), points[0]);
        for (int i = 1; i <= points.length; i++) {
            FontFile next = i == points.length ? null : catalogue.file(span.face(), points[i]);
            if (next != file) {
                pieces.add(new Piece(new String(points, from, i - from), font(file)));
                from = i;
                file = next;
            }
        }
        return pieces;
    }

    private EmbeddedFont font(FontFile file) {
        EmbeddedFont known = fonts.get(file);
        if (known == null) {
            known = new EmbeddedFont(file, "F" + (fonts.size() + 1), pdf);
            fonts.put(file, known);
            resources.put(new PdfName(known.resource()), known.dictionary());
        }
        return known;
    }

    /// Puts the fonts into the file in the order of their first use, so that the same paper gives the same bytes.
    void finish() {
        fonts.values().forEach(f -> f.finish(pdf));
    }
}
