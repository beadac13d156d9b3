package org.jiedao.dispatch.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jiedao.document.DocumentFormat;
import org.jiedao.document.OfficialText;
import org.jiedao.document.OfficialTextException;
import org.jiedao.document.Papers;
import org.jiedao.document.font.FontCatalogue;
import org.jiedao.document.pdf.PdfWriter;
import org.jiedao.document.preview.Duplex;
import org.jiedao.document.preview.PrintOrder;
import org.jiedao.document.preview.PrintProgress;
import org.jiedao.document.preview.PrinterAbilities;
import org.jiedao.settings.SettingsFile;
import org.jiedao.ui.Desk;
import org.jiedao.ui.DirectBackgroundTasks;
import org.jiedao.ui.Headless;
import org.jiedao.ui.NavigationViewModel;
import org.jiedao.ui.Notices;
import org.jiedao.ui.SettingsViewModel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrintViewModelTest {
    private static final PrinterAbilities BOTH_SIDES = new PrinterAbilities(List.of(Duplex.values()), true);

    @TempDir
    Path folder;

    private final Shelf shelf = new Shelf();
    private Desk desk;
    private PreviewViewModel preview;
    private PrintViewModel model;

    /// Two printers on a desk; what is printed is kept.
    private static final class Shelf implements PaperPrinter {
        private final List<String> there = new ArrayList<>(List.of("一楼", "二楼"));
        private final List<PrintOrder> printed = new ArrayList<>();
        private boolean on = true;

        @Override
        public List<String> printers() {
            return List.copyOf(there);
        }

        @Override
        public String usual() {
            return "一楼";
        }

        @Override
        public PrinterAbilities abilities(String printer) {
            return printer.equals("二楼") ? BOTH_SIDES : PrinterAbilities.LEAST;
        }

        @Override
        public void print(byte[] pdf, String name, PrintOrder order, PrintProgress progress) throws IOException {
            if (!on) {
                throw new IOException("找不到打印机“" + order.printer() + "”。");
            }
            printed.add(order);
        }
    }

    @BeforeEach
    void aPaperOfTwoPagesIsShown() throws IOException, OfficialTextException {
        Notices notices = new Notices();
        SettingsViewModel settings = new SettingsViewModel(new SettingsFile(folder.resolve("settings")), notices);
        desk = new Desk(
                new NavigationViewModel(),
                new DirectBackgroundTasks(),
                notices,
                new Headless().at(Clock.systemUTC()),
                settings,
                (_, _, _) -> {});
        preview = new PreviewViewModel(desk.tasks(), notices);
        model = new PrintViewModel(shelf, desk, preview, use -> use.accept(new byte[] {1}));
        var document = OfficialText.parse("关于一件事的通知\n\n　　" + "办。".repeat(500), DocumentFormat.PLAIN);
        byte[] pdf = Papers.written(new PdfWriter(FontCatalogue.bundled()), document);
        preview.show("通知", _ -> pdf);
    }

    @Test
    void theLastPrinterIsProposedAgain() {
        model.start(PrintPurpose.OFFICIAL);
        assertEquals("一楼", model.printer().get());

        model.printer().set("二楼");
        model.print();
        model.start(PrintPurpose.OFFICIAL);

        assertEquals("二楼", model.printer().get());
        assertEquals(
                "二楼",
                new SettingsFile(folder.resolve("settings")).read().choice("printer").orElse(""));
    }

    @Test
    void bothSidesAreOfferedWhereThePrinterCanAndTakenForOfficialPapersOnly() {
        model.start(PrintPurpose.OFFICIAL);
        assertEquals(List.of(Duplex.ONE_SIDE), model.form().duplexes());
        assertTrue(model.hint().get().contains("先打单数页"), model.hint().get());

        model.printer().set("二楼");
        assertEquals(Duplex.LONG_EDGE, model.form().duplex().get());
        assertFalse(model.hint().get().contains("先打单数页"));

        model.print();
        model.start(PrintPurpose.CERTIFICATE);
        assertEquals(Duplex.ONE_SIDE, model.form().duplex().get());
    }

    @Test
    void theOrderSaysPagesAndCopies() {
        model.start(PrintPurpose.OFFICIAL);
        preview.next();
        model.form().extent().set(PrintForm.Extent.THIS);
        model.form().copies().set("20");
        model.print();

        assertEquals(List.of(new PrintOrder("一楼", List.of(2), 20, Duplex.ONE_SIDE, true)), shelf.printed);
        assertFalse(model.open().get());
    }

    @Test
    void aWrongPageOrNumberOfCopiesIsSaidAndNothingPrinted() {
        model.start(PrintPurpose.OFFICIAL);
        model.form().extent().set(PrintForm.Extent.SOME);
        model.form().pages().set("1-7");
        model.print();
        assertEquals("“1-7”不在第1页到第2页之间，没有打印。请改成如 1-3,5。", model.trouble().get());

        model.form().pages().set("1");
        model.form().copies().set("半");
        model.print();
        assertEquals("份数“半”不是1到999之间的数，没有打印。", model.trouble().get());
        assertEquals(List.of(), shelf.printed);
    }

    @Test
    void thePrintersAreAskedForEachTimeAndNoneIsSaid() {
        shelf.there.clear();
        model.start(PrintPurpose.OFFICIAL);

        assertEquals("这台计算机没有打印机，没有打印。文件没有变，可以打开 PDF，拷到别处打印。", model.trouble().get());
        model.print();
        assertEquals(List.of(), shelf.printed);

        shelf.there.add("新买的");
        model.start(PrintPurpose.OFFICIAL);
        assertEquals("", model.trouble().get());
        assertEquals("新买的", model.printer().get());
    }

    @Test
    void aPrinterThatVanishedLeavesTheChoicesOpenForAnother() {
        model.start(PrintPurpose.OFFICIAL);
        shelf.on = false;
        model.print();

        assertTrue(model.open().get());
        assertEquals("找不到打印机“一楼”。", model.trouble().get());
        assertTrue(Objects.requireNonNull(desk.notices().shown().get()).text().startsWith("没有打印。"));

        shelf.on = true;
        model.printer().set("二楼");
        model.print();
        assertEquals(1, shelf.printed.size());
    }
}
