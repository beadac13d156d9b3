package org.jiedao.document.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import javax.print.DocFlavor;
import javax.print.StreamPrintService;
import javax.print.StreamPrintServiceFactory;
import org.jiedao.document.Block;
import org.jiedao.document.Document;
import org.jiedao.document.DocumentFormat;
import org.jiedao.document.OfficialTextException;
import org.jiedao.document.Papers;
import org.jiedao.document.font.FontCatalogue;
import org.jiedao.document.pdf.PdfWriter;
import org.junit.jupiter.api.Test;

/// Prints for real, to PostScript: Java's own printer that needs no device.
class PdfPrintingTest {

    private static final Pattern PAGE = Pattern.compile("(?m)^%%Page: ");

    private final ByteArrayOutputStream paper = new ByteArrayOutputStream();
    private final StreamPrintService printer = StreamPrintServiceFactory.lookupStreamPrintServiceFactories(
            DocFlavor.SERVICE_FORMATTED.PAGEABLE, "application/postscript")[0]
            .getPrintService(paper);
    private final List<Long> told = new ArrayList<>();

    @Test
    void nineCertificatesAreOneJobOfNineLandscapePages() throws IOException {
        String postscript = printed(certificates(9), order(List.of(), 1, Duplex.ONE_SIDE));

        assertEquals(9, pages(postscript));
        assertEquals(1, count(postscript, "%!PS-Adobe"));
        assertEquals(1, count(postscript, "%%EOF"));
        assertEquals(1, count(postscript, "/PageSize"), "all on sheets of one size");
        assertEquals(1, count(postscript, "/PageSize [595.28"));
        // turned by a quarter and not scaled: 300 dots for 72 points
        for (String page : PAGE.split(postscript)) {
            assertTrue(page.startsWith("%!PS") || page.contains("[0.0 -4.1666665 4.1666665 0.0 0.0 3507.875] concat"));
        }
        assertEquals(LongStream.range(0, 9).boxed().toList(), told.stream().distinct().toList());
    }

    @Test
    void uprightPaperIsPrintedUprightAndAtItsSize() throws IOException, OfficialTextException {
        String postscript = printed(paper("普通"), order(List.of(), 1, Duplex.ONE_SIDE));

        assertTrue(postscript.contains("/PageSize [595.28"), postscript.substring(0, 2000));
        assertTrue(postscript.contains("[4.1666665 0.0 0.0 -4.1666665 0.0 3507.875] concat"));
        assertFalse(postscript.contains("[0.0 -4.1666665"));
    }

    @Test
    void onlyTheChosenPagesArePrintedInTheirOrder() throws IOException {
        String some = printed(certificates(9), order(List.of(9, 1, 2), 1, Duplex.ONE_SIDE));
        paper.reset();
        String last = printed(certificates(9), order(List.of(9), 1, Duplex.ONE_SIDE));

        assertEquals(3, pages(some));
        assertEquals(strokes(PAGE.split(last)[1]), strokes(PAGE.split(some)[1]), "the ninth comes first");
    }

    @Test
    void copiesAndSidesReachThePrinter() throws IOException {
        assertTrue(PdfPrinting.abilities(printer).can(Duplex.LONG_EDGE));

        String postscript = printed(certificates(2), order(List.of(), 3, Duplex.LONG_EDGE));

        assertTrue(postscript.contains("/NumCopies 3"), postscript.substring(0, 3000));
        assertTrue(postscript.contains("/Duplex true"), "over the long edge");
        assertFalse(postscript.contains("/Tumble true"));
    }

    @Test
    void secondCopyOfAnOddDocumentBeginsOnAFreshSheet() throws IOException {
        assertEquals(4, pages(printed(certificates(3), order(List.of(), 2, Duplex.LONG_EDGE))));
        paper.reset();
        assertEquals(3, pages(printed(certificates(3), order(List.of(), 1, Duplex.LONG_EDGE))));
    }

    @Test
    void userMayStopBeforeTheJobIsSpooled() throws IOException {
        try (PdfPages pages = new PdfPages(certificates(9))) {
            PrintProgress stop = (done, _) -> {
                if (done == 4) {
                    throw new CancellationException();
                }
            };
            assertThrows(
                    CancellationException.class,
                    () -> PdfPrinting.print(pages, "聘书", order(List.of(), 1, Duplex.ONE_SIDE), stop, printer));
        }
        assertTrue(pages(paper.toString(StandardCharsets.ISO_8859_1)) < 9);
    }

    @Test
    void printerThatVanishedIsSaid() throws IOException, OfficialTextException {
        try (PdfPages pages = new PdfPages(paper("普通"))) {
            PrintOrder order = PrintOrder.once("没有这台");
            var refusal =
                    assertThrows(IOException.class, () -> PdfPrinting.print(pages, "公示", order, PrintProgress.NONE));

            String sentence = PdfPrinting.printers().isEmpty()
                    ? PdfPrinting.NO_PRINTER
                    : "找不到打印机“没有这台”，没有打印。请看它是否开着、连着，或另选一台。";
            assertEquals(sentence, refusal.getMessage());
        }
    }

    @Test
    void printerThatRefusesIsSaidWithItsName() throws IOException, OfficialTextException {
        printer.dispose();
        try (PdfPages pages = new PdfPages(paper("普通"))) {
            PrintOrder order = order(List.of(), 1, Duplex.ONE_SIDE);
            var refusal = assertThrows(
                    IOException.class, () -> PdfPrinting.print(pages, "公示", order, PrintProgress.NONE, printer));

            assertTrue(refusal.getMessage().startsWith("打印机“" + printer.getName() + "”没有接受任务："), refusal.getMessage());
        }
    }

    /// What is drawn, without the page's own number.
    private static List<String> strokes(String page) {
        return page.lines().filter(line -> line.endsWith(" L") || line.endsWith(" C")).toList();
    }

    private static byte[] paper(String name) throws IOException, OfficialTextException {
        return Papers.written(new PdfWriter(FontCatalogue.bundled()), Papers.document(name));
    }

    private String printed(byte[] pdf, PrintOrder order) throws IOException {
        try (PdfPages pages = new PdfPages(pdf)) {
            PdfPrinting.print(pages, "聘书", order, (done, _) -> told.add(done), printer);
        }
        return paper.toString(StandardCharsets.ISO_8859_1);
    }

    private PrintOrder order(List<Integer> pages, int copies, Duplex duplex) {
        return new PrintOrder(printer.getName(), pages, copies, duplex, true);
    }

    private static long pages(String postscript) {
        return PAGE.matcher(postscript).results().count();
    }

    private static long count(String text, String part) {
        return Pattern.compile(Pattern.quote(part)).matcher(text).results().count();
    }

    private static byte[] certificates(int count) throws IOException {
        List<Block> sheets = IntStream.rangeClosed(1, count)
                .<Block>mapToObj(i -> new Block.Certificate(
                        "聘书",
                        "青街聘〔2026〕3-" + i + "号",
                        List.of("张堃同志：", "兹聘请您为青禾街道“大工委”兼职委员。", "此聘。"),
                        new Block.SignOff("中共青禾街道工作委员会", "二〇二六年七月一日", true)))
                .toList();
        Document document =
                new Document(DocumentFormat.CERTIFICATE, "聘书", LocalDate.of(2026, 7, 1), sheets);
        return Papers.written(new PdfWriter(FontCatalogue.bundled()), document);
    }
}
