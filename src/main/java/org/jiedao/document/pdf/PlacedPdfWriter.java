package org.jiedao.document.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.stream.Stream;
import org.jiedao.document.PlacedPaper;
import org.jiedao.document.PlacedSheet.Item;
import org.jiedao.document.PlacedWriter;
import org.jiedao.document.Span;
import org.jiedao.document.UnprintableException;
import org.jiedao.document.font.FontCatalogue;

/// Writes placed sheets as PDF pages of their own size with every font embedded.
public final class PlacedPdfWriter implements PlacedWriter {

    private final FontCatalogue catalogue;

    public PlacedPdfWriter(FontCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public void write(PlacedPaper paper, OutputStream out) throws IOException {
        var missing = texts(paper).flatMap(text -> catalogue.uncovered(text).stream()).findFirst();
        if (missing.isPresent()) {
            throw new UnprintableException(missing.get().sentence());
        }
        PlacedDrawing.draw(paper, catalogue, out);
    }

    private static Stream<String> texts(PlacedPaper paper) {
        return paper.sheets().stream()
                .flatMap(sheet -> sheet.items().stream())
                .flatMap(item -> item instanceof Item.Words words ? Stream.of(words.span()) : Stream.<Span>empty())
                .map(Span::text);
    }
}
