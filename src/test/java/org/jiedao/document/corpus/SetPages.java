package org.jiedao.document.corpus;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/// The lines of a finished PDF, page by page, as PDFBox finds them.
final class SetPages extends PDFTextStripper {

    private static final double SAME_LINE = 3;

    private final List<TextPosition> glyphs = new ArrayList<>();

    private SetPages() {}

    @Override
    protected void processTextPosition(TextPosition glyph) {
        glyphs.add(glyph);
    }

    static List<List<SetLine>> of(byte[] pdf) throws IOException {
        List<List<SetLine>> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                SetPages reader = new SetPages();
                reader.setStartPage(page);
                reader.setEndPage(page);
                reader.getText(document);
                pages.add(document.getPage(page - 1).getMediaBox().getWidth() > 600 ? List.of() : reader.lines());
            }
        }
        return pages;
    }

    private List<SetLine> lines() {
        List<TextPosition> sorted = glyphs.stream()
                .filter(glyph -> !glyph.getUnicode().isBlank())
                .sorted(Comparator.comparingDouble(TextPosition::getYDirAdj).thenComparingDouble(TextPosition::getXDirAdj))
                .toList();
        List<SetLine> lines = new ArrayList<>();
        List<TextPosition> line = new ArrayList<>();
        for (TextPosition glyph : sorted) {
            if (!line.isEmpty() && glyph.getYDirAdj() - line.getFirst().getYDirAdj() > SAME_LINE) {
                lines.add(line(line));
                line.clear();
            }
            line.add(glyph);
        }
        if (!line.isEmpty()) {
            lines.add(line(line));
        }
        return lines;
    }

    private static SetLine line(List<TextPosition> glyphs) {
        List<TextPosition> row = glyphs.stream()
                .sorted(Comparator.comparingDouble(TextPosition::getXDirAdj))
                .toList();
        TextPosition last = row.getLast();
        StringBuilder text = new StringBuilder();
        row.forEach(glyph -> text.append(glyph.getUnicode()));
        return new SetLine(
                row.getFirst().getXDirAdj(),
                last.getXDirAdj() + last.getWidthDirAdj(),
                row.getFirst().getYDirAdj(),
                row.getFirst().getFontSizeInPt(),
                text.toString());
    }
}
