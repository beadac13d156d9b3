package org.jiedao.document.preview;

import java.awt.Graphics;
import java.awt.print.Book;
import java.awt.print.PageFormat;
import java.awt.print.Paper;
import java.awt.print.Printable;
import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.apache.pdfbox.printing.PDFPrintable;
import org.apache.pdfbox.printing.Scaling;

/// The sheets of one print job, in order. The user may stop it while it is drawn; then nothing reaches the printer.
final class PaperStack {

    private final PdfPages pages;
    private final PrintOrder order;
    private final PrintProgress progress;
    private final PrinterJob job;
    private volatile boolean cancelled;

    PaperStack(PdfPages pages, PrintOrder order, PrintProgress progress, PrinterJob job) {
        this.pages = pages;
        this.order = order;
        this.progress = progress;
        this.job = job;
    }

    boolean cancelled() {
        return cancelled;
    }

    /// Every page on paper of its own size with nothing left out at the edges, so that nothing is scaled.
    Book book() {
        Book book = new Book();
        Printable pdf = new PDFPrintable(pages.pdf(), Scaling.ACTUAL_SIZE, false);
        List<Integer> numbers = numbers();
        for (int number : numbers) {
            book.append((graphics, format, at) -> drawn(pdf, number - 1, graphics, format, at), format(number - 1));
        }
        // else the next copy would begin on the back of this one's last page
        if (order.duplex() != Duplex.ONE_SIDE && order.copies() > 1 && numbers.size() % 2 == 1) {
            book.append((_, _, _) -> Printable.PAGE_EXISTS, format(numbers.getLast() - 1));
        }
        return book;
    }

    private List<Integer> numbers() {
        return order.pages().isEmpty()
                ? IntStream.rangeClosed(1, pages.count()).boxed().toList()
                : order.pages();
    }

    private int drawn(Printable pdf, int page, Graphics graphics, PageFormat format, int at) throws PrinterException {
        try {
            progress.at(at, numbers().size());
        } catch (CancellationException asked) {
            cancelled = true;
            job.cancel();
            return Printable.NO_SUCH_PAGE;
        }
        return pdf.print(graphics, format, page);
    }

    private PageFormat format(int page) {
        double across = Math.min(pages.width(page), pages.height(page));
        double down = Math.max(pages.width(page), pages.height(page));
        Paper paper = new Paper();
        paper.setSize(across, down);
        paper.setImageableArea(0, 0, across, down);
        PageFormat format = new PageFormat();
        format.setPaper(paper);
        format.setOrientation(pages.width(page) > pages.height(page) ? PageFormat.LANDSCAPE : PageFormat.PORTRAIT);
        return format;
    }
}
