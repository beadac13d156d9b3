package org.jiedao.dispatch.view;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jiedao.document.preview.PdfPages;
import org.jiedao.document.preview.PdfPrinting;

/// The printers of the desktop, at the paper's actual size.
public final class DesktopPrinter implements PaperPrinter {
    @Override
    public List<String> printers() {
        return PdfPrinting.printers();
    }

    @Override
    public void print(Path pdf, String printer) throws IOException {
        try (PdfPages pages = new PdfPages(Files.readAllBytes(pdf))) {
            PdfPrinting.print(pages, pdf.getFileName().toString(), printer);
        }
    }
}
