package org.jiedao.document.preview;

import java.awt.print.Book;
import java.awt.print.PageFormat;
import java.awt.print.Paper;
import java.awt.print.Printable;
import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import javax.print.PrintService;
import org.apache.pdfbox.printing.PDFPrintable;
import org.apache.pdfbox.printing.Scaling;

/// Prints pages at their actual size on the calling thread.
public final class PdfPrinting {

    static final String NO_PRINTER = "这台计算机没有打印机。文件已存好，可以打开PDF后在别处打印。";

    private PdfPrinting() {}

    /// The printers by name; empty where there is none.
    public static List<String> printers() {
        return Stream.of(PrinterJob.lookupPrintServices())
                .map(PrintService::getName)
                .toList();
    }

    /// One job for all pages. Where the printer is gone or fails, the message says what to do.
    public static void print(PdfPages pages, String jobName, String printer) throws IOException {
        PrintService service = Stream.of(PrinterJob.lookupPrintServices())
                .filter(s -> s.getName().equals(printer))
                .findFirst()
                .orElseThrow(() -> new IOException(
                        printers().isEmpty() ? NO_PRINTER : "找不到打印机“%s”。".formatted(printer)));
        PrinterJob job = PrinterJob.getPrinterJob();
        job.setJobName(jobName);
        job.setPageable(book(pages));
        try {
            job.setPrintService(service);
            job.print();
        } catch (PrinterException e) {
            throw new IOException("打印机“%s”没有接受任务：%s。".formatted(printer, e.getLocalizedMessage()), e);
        }
    }

    /// Every page on paper of its own size with nothing left out at the edges, so that nothing is scaled.
    static Book book(PdfPages pages) {
        Book book = new Book();
        Printable printable = new PDFPrintable(pages.pdf(), Scaling.ACTUAL_SIZE, false);
        for (int i = 0; i < pages.count(); i++) {
            double across = Math.min(pages.width(i), pages.height(i));
            double down = Math.max(pages.width(i), pages.height(i));
            Paper paper = new Paper();
            paper.setSize(across, down);
            paper.setImageableArea(0, 0, across, down);
            PageFormat format = new PageFormat();
            format.setPaper(paper);
            format.setOrientation(pages.width(i) > pages.height(i) ? PageFormat.LANDSCAPE : PageFormat.PORTRAIT);
            book.append(printable, format);
        }
        return book;
    }
}
