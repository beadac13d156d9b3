package org.jiedao.document.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.jiedao.document.Book;
import org.jiedao.document.BookLayout;
import org.jiedao.document.BookWriter;
import org.jiedao.document.Document;
import org.jiedao.document.Face;
import org.jiedao.document.OfficialLayout;
import org.jiedao.document.Orientation;
import org.jiedao.document.Setting;
import org.jiedao.document.Span;
import org.jiedao.document.UnprintableException;
import org.jiedao.document.font.FontCatalogue;

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
        draw(document, numbered(document, 0), out);
    }

    @Override
    public void write(Book book, OutputStream out) throws IOException {
        Pagination.BookPlan plan = pagination.plan(book);
        List<Sheet> sheets = new ArrayList<>(pagination.sheets(book.front(plan.firstPages()), 0));
        sheets.forEach(Sheet::bare);
        sheets.get(2).opens(BookLayout.CONTENTS);
        if (sheets.size() % 2 == 1) {
            // page 1 is the front of a leaf
            sheets.add(new Sheet(Orientation.PORTRAIT).bare());
        }
        for (int i = 0; i < book.parts().size(); i++) {
            List<Sheet> part = numbered(book.parts().get(i), plan.firstPages().get(i) - 1);
            part.getFirst().opens(book.parts().get(i).title());
            sheets.addAll(part);
        }
        draw(book.whole(plan.firstPages()), sheets, out);
    }

    private void draw(Document document, List<Sheet> sheets, OutputStream out) throws IOException {
        var missing = catalogue.uncovered(document);
        if (!missing.isEmpty()) {
            throw new UnprintableException(missing.getFirst().sentence());
        }
        PdfDrawing.draw(document, sheets, catalogue, out);
    }

    /// The finished pages, page numbers included; `before` stand before them in the same book.
    private List<Sheet> numbered(Document document, int before) {
        List<Sheet> sheets = pagination.sheets(document, before);
        for (int i = 0; i < sheets.size(); i++) {
            if (sheets.get(i).numbered()) {
                sheets.get(i).place(pageNumber(sheets.get(i), before + i + 1));
            }
        }
        return sheets;
    }

    /// Odd pages right, even pages left (7.5). On a sheet that lies on its side the number stays where it is on an upright
    /// one (8): the sheet's left edge is the foot.
    private Mark pageNumber(Sheet sheet, int number) {
        Setting setting = Setting.plain(OfficialLayout.PAGE_NUMBER_SIZE, catalogue);
        Span span = new Span("— " + number + " —", Face.SONG);
        double indent = OfficialLayout.PAGE_NUMBER_INDENT.pt();
        double along = number % 2 == 1
                ? OfficialLayout.AREA_WIDTH.pt() - indent - setting.width(span)
                : indent;
        // the dash is drawn some 0.38 of the size above the baseline
        double below = OfficialLayout.PAGE_NUMBER_BELOW_AREA.pt() + 0.38 * setting.size();
        if (sheet.portrait()) {
            double baseline = sheet.areaTop() + sheet.areaHeight() + below;
            return new Mark.Words(sheet.areaLeft() + along, baseline, List.of(span), setting.size(), 0, Ink.BLACK);
        }
        return new Mark.SideWords(
                sheet.areaLeft() - below, sheet.areaTop() + along, new ArrayList<>(List.of(span)), setting.size());
    }
}
