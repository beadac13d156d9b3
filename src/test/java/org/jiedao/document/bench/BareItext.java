package org.jiedao.document.bench;

import com.itextpdf.io.font.FontProgram;
import com.itextpdf.io.font.FontProgramFactory;
import com.itextpdf.io.font.PdfEncodings;
import com.itextpdf.kernel.font.PdfFont;
import com.itextpdf.kernel.font.PdfFontFactory;
import com.itextpdf.kernel.font.PdfFontFactory.EmbeddingStrategy;
import com.itextpdf.kernel.geom.PageSize;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfWriter;
import com.itextpdf.layout.Document;
import com.itextpdf.layout.element.Paragraph;
import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jiedao.document.Face;
import org.jiedao.document.font.FontCatalogue;

/// The same text as a programmer would write it with iText alone: the same faces and sizes, fonts parsed once, embedded
/// and cut down in each letter; no Chinese line rules, no fallback, no red line, no page numbers.
final class BareItext {

    private final Map<Face, FontProgram> programs = new EnumMap<>(Face.class);

    BareItext(FontCatalogue fonts) {
        for (Face face : List.of(Face.FANG, Face.KAI, Face.HEI, Face.TITLE)) {
            try {
                programs.put(
                        face, FontProgramFactory.createFont(fonts.file(face).bytes(), false));
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
    }

    private static Face face(String line) {
        if (line.startsWith("发文机关标志") || line.startsWith("关于")) {
            return Face.TITLE;
        }
        return line.startsWith("一、") || line.startsWith("二、") ? Face.HEI : line.startsWith("（") ? Face.KAI : Face.FANG;
    }

    private static int size(String line) {
        return line.startsWith("发文机关标志") ? 34 : line.startsWith("关于") ? 22 : 16;
    }

    void write(String text, OutputStream out) throws IOException {
        Map<Face, PdfFont> fonts = new EnumMap<>(Face.class);
        PdfWriter writer = new PdfWriter(out);
        writer.setCloseStream(false);
        try (Document pdf = new Document(new PdfDocument(writer), PageSize.A4)) {
            pdf.setMargins(105, 74, 99, 79);
            for (String line : text.lines().toList()) {
                Face face = face(line);
                PdfFont font = fonts.get(face);
                if (font == null) {
                    font = PdfFontFactory.createFont(
                            programs.get(face), PdfEncodings.IDENTITY_H, EmbeddingStrategy.FORCE_EMBEDDED);
                    fonts.put(face, font);
                }
                pdf.add(new Paragraph(line)
                        .setFont(font)
                        .setFontSize(size(line))
                        .setFirstLineIndent(32)
                        .setCharacterSpacing(-0.25f)
                        .setFixedLeading(28.95f)
                        .setMargin(0));
            }
        }
    }
}
