package org.jiedao.document.preview;

import java.awt.print.PrinterAbortException;
import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import javax.print.PrintService;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.standard.Copies;
import javax.print.attribute.standard.JobName;
import javax.print.attribute.standard.SheetCollate;
import javax.print.attribute.standard.Sides;

/// Prints pages at their actual size on the calling thread.
public final class PdfPrinting {

    public static final String NO_PRINTER = "这台计算机没有打印机，没有打印。文件没有变，可以打开 PDF，拷到别处打印。";

    private PdfPrinting() {}

    /// The printers by name, as the system knows them now; empty where there is none.
    public static List<String> printers() {
        return services().map(PrintService::getName).toList();
    }

    /// The printer that the system proposes; empty where it proposes none.
    public static String usual() {
        PrintService usual = javax.print.PrintServiceLookup.lookupDefaultPrintService();
        return usual == null ? "" : usual.getName();
    }

    public static PrinterAbilities abilities(String printer) {
        return services()
                .filter(s -> s.getName().equals(printer))
                .findFirst()
                .map(PdfPrinting::abilities)
                .orElse(PrinterAbilities.LEAST);
    }

    static PrinterAbilities abilities(PrintService service) {
        List<Duplex> duplexes = Arrays.stream(Duplex.values())
                .filter(d -> d == Duplex.ONE_SIDE || service.isAttributeValueSupported(d.sides(), null, null))
                .toList();
        return new PrinterAbilities(duplexes, service.isAttributeCategorySupported(SheetCollate.class));
    }

    private static Stream<PrintService> services() {
        return Stream.of(PrinterJob.lookupPrintServices());
    }

    /// One job for all pages. Where the printer is gone or fails, the message says what to do.
    public static void print(PdfPages pages, String jobName, PrintOrder order, PrintProgress progress)
            throws IOException {
        PrintService service = services()
                .filter(s -> s.getName().equals(order.printer()))
                .findFirst()
                .orElseThrow(() -> new IOException(
                        printers().isEmpty()
                                ? NO_PRINTER
                                : "找不到打印机“%s”，没有打印。请看它是否开着、连着，或另选一台。".formatted(order.printer())));
        print(pages, jobName, order, progress, service);
    }

    static void print(PdfPages pages, String jobName, PrintOrder order, PrintProgress progress, PrintService service)
            throws IOException {
        PrinterJob job = PrinterJob.getPrinterJob();
        PaperStack stack = new PaperStack(pages, order, progress, job);
        job.setJobName(jobName);
        job.setPageable(stack.book());
        try {
            job.setPrintService(service);
            job.print(attributes(service, jobName, order));
        } catch (PrinterAbortException e) {
            if (stack.cancelled()) {
                throw new CancellationException(jobName);
            }
            throw refused(order, "任务被取消了", e);
        } catch (PrinterException e) {
            throw refused(order, String.valueOf(e.getLocalizedMessage()), e);
        }
    }

    private static IOException refused(PrintOrder order, String reason, PrinterException cause) {
        return new IOException("打印机“%s”没有接受任务：%s。请看它是否开着、连着，或打开 PDF 打印。".formatted(order.printer(), reason), cause);
    }

    /// Only what the printer can do is asked of it: another wish would be refused as a whole by some.
    private static PrintRequestAttributeSet attributes(PrintService service, String jobName, PrintOrder order) {
        PrintRequestAttributeSet wishes = new HashPrintRequestAttributeSet();
        wishes.add(new JobName(jobName, null));
        wishes.add(new Copies(order.copies()));
        if (service.isAttributeCategorySupported(SheetCollate.class)) {
            wishes.add(order.collate() ? SheetCollate.COLLATED : SheetCollate.UNCOLLATED);
        }
        if (service.isAttributeCategorySupported(Sides.class)
                && abilities(service).can(order.duplex())) {
            wishes.add(order.duplex().sides());
        }
        return wishes;
    }
}
