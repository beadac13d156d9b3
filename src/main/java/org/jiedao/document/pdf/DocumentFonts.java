package org.jiedao.document.pdf;

import com.itextpdf.io.font.PdfEncodings;
import com.itextpdf.kernel.font.PdfFont;
import com.itextpdf.kernel.font.PdfFontFactory;
import com.itextpdf.kernel.font.PdfFontFactory.EmbeddingStrategy;
import java.io.IOException;
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
    private final FontPrograms programs;
    private final Map<FontFile, PdfFont> fonts = new LinkedHashMap<>();

    DocumentFonts(FontCatalogue catalogue, FontPrograms programs) {
        this.catalogue = catalogue;
        this.programs = programs;
    }

    /// Text that one font shows.
    record Piece(String text, PdfFont font) {}

    /// Cuts a span where the font changes.
    List<Piece> pieces(Span span) throws IOException {
        List<Piece> pieces = new ArrayList<>();
        int[] points = span.text().codePoints().toArray();
        int from = 0;
        for (int i = 1; i <= points.length; i++) {
            FontFile file = catalogue.file(span.face(), points[from]);
            if (i == points.length || catalogue.file(span.face(), points[i]) != file) {
                pieces.add(new Piece(new String(points, from, i - from), font(file)));
                from = i;
            }
        }
        return pieces;
    }

    private PdfFont font(FontFile file) throws IOException {
        PdfFont known = fonts.get(file);
        if (known == null) {
            known = PdfFontFactory.createFont(
                    programs.of(file), PdfEncodings.IDENTITY_H, EmbeddingStrategy.FORCE_EMBEDDED);
            known.setSubset(true);
            fonts.put(file, known);
        }
        return known;
    }

    /// Writes the fonts in the order of their first use. Left to itself the library takes the order of a hash that counts
    /// the documents made so far, and the same paper would not give the same bytes.
    void flush() {
        fonts.values().forEach(PdfFont::flush);
    }

    /// The PostScript names of the fonts in use.
    List<String> names() {
        return fonts.values().stream()
                .map(f -> f.getFontProgram().getFontNames().getFontName())
                .sorted()
                .toList();
    }
}
