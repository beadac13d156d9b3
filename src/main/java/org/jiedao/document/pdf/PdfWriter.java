package org.jiedao.document.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.jiedao.document.Document;
import org.jiedao.document.DocumentFormat;
import org.jiedao.document.DocumentWriter;
import org.jiedao.document.Face;
import org.jiedao.document.OfficialLayout;
import org.jiedao.document.Setting;
import org.jiedao.document.Span;
import org.jiedao.document.UnprintableException;
import org.jiedao.document.font.FontCatalogue;

/// Writes PDF with every font embedded. Fonts are parsed once and serve all documents and threads.
public final class PdfWriter implements DocumentWriter {

    private final FontCatalogue catalogue;

    public PdfWriter(FontCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public String fileExtension() {
        return "pdf";
    }

    @Override
    public void write(Document document, OutputStream out) throws IOException {
        var missing = catalogue.uncovered(document);
        if (!missing.isEmpty()) {
            throw new UnprintableException(missing.getFirst().sentence());
        }
        PdfDrawing.draw(document, numbered(document), catalogue, out);
    }

    /// The finished pages, page numbers included.
    private List<Sheet> numbered(Document document) {
        List<Part> parts = new Galley(document, catalogue).parts();
        List<Sheet> sheets = new PageMaker(document.format().orientation()).pages(parts);
        if (document.format() == DocumentFormat.CERTIFICATE) {
            return sheets;
        }
        // the first page of a letter bears no number (10.1)
        int first = document.format() == DocumentFormat.LETTER ? 1 : 0;
        for (int i = first; i < sheets.size(); i++) {
            sheets.get(i).place(pageNumber(sheets.get(i), i + 1));
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
