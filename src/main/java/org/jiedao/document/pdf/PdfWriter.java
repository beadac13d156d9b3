package org.jiedao.document.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jiedao.document.Book;
import org.jiedao.document.BookWriter;
import org.jiedao.document.Document;
import org.jiedao.document.UnprintableException;
import org.jiedao.document.font.FontCatalogue;
import org.jiedao.document.page.Pagination;
import org.jiedao.document.page.Sheet;

/// Writes PDF with every font embedded. Fonts are parsed once and serve all documents and threads.
public final class PdfWriter implements BookWriter {

    private final FontCatalogue catalogue;
    private final Pagination pagination;

    public PdfWriter(FontCatalogue catalogue) {
        this.catalogue = catalogue;
        this.pagination = new Pagination(catalogue);
    }

    @Override
    public String fileExtension() {
        return "pdf";
    }

    @Override
    public void write(Document document, OutputStream out) throws IOException {
        draw(document, pagination.numbered(document, 0), out);
    }

    @Override
    public void write(Book book, OutputStream out) throws IOException {
        Pagination.BookPlan plan = pagination.plan(book);
        draw(book.whole(plan.firstPages()), pagination.bound(book, plan), out);
    }

    private void draw(Document document, List<Sheet> sheets, OutputStream out) throws IOException {
        var missing = catalogue.uncovered(document);
        if (!missing.isEmpty()) {
            throw new UnprintableException(missing.getFirst().sentence());
        }
        PdfDrawing.draw(document, sheets, catalogue, out);
    }
}
