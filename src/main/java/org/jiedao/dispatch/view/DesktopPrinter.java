package org.jiedao.dispatch.view;

import java.io.IOException;
import java.util.List;
import org.jiedao.document.preview.PdfPages;
import org.jiedao.document.preview.PdfPrinting;
import org.jiedao.document.preview.PrintOrder;
import org.jiedao.document.preview.PrintProgress;
import org.jiedao.document.preview.PrinterAbilities;

/// The printers of the desktop, at the paper's actual size.
public final class DesktopPrinter implements PaperPrinter {
    @Override
    public List<String> printers() {
        return PdfPrinting.printers();
    }

    @Override
    public String usual() {
        return PdfPrinting.usual();
    }

    @Override
    public PrinterAbilities abilities(String printer) {
        return PdfPrinting.abilities(printer);
    }

    @Override
    public void print(byte[] pdf, String name, PrintOrder order, PrintProgress progress) throws IOException {
        try (PdfPages pages = new PdfPages(pdf)) {
            PdfPrinting.print(pages, name, order, progress);
        }
    }
}
