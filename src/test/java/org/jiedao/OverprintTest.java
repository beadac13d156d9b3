package org.jiedao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jiedao.dispatch.DispatchEntry;
import org.jiedao.dispatch.Paper;
import org.jiedao.dispatch.view.PaperPrinter;
import org.jiedao.document.Face;
import org.jiedao.document.preview.PdfPages;
import org.jiedao.document.preview.PrintOrder;
import org.jiedao.document.preview.PrintProgress;
import org.jiedao.document.preview.PrinterAbilities;
import org.jiedao.overprint.Alignment;
import org.jiedao.overprint.Area;
import org.jiedao.overprint.Backgrounds;
import org.jiedao.overprint.Box;
import org.jiedao.overprint.ComposeSheets.Run;
import org.jiedao.overprint.PrintSheets;
import org.jiedao.overprint.Profile;
import org.jiedao.overprint.Purpose;
import org.jiedao.overprint.SampleLayout;
import org.jiedao.overprint.SheetBatch;
import org.jiedao.overprint.SheetFields;
import org.jiedao.overprint.SheetSource;
import org.jiedao.overprint.view.OverprintViewModel;
import org.jiedao.ui.DirectBackgroundTasks;
import org.jiedao.ui.Headless;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The certificates of the sample year on preprinted sheets.
class OverprintTest {
    private static final List<Integer> ALL = IntStream.rangeClosed(1, 99).boxed().toList();

    @TempDir
    static Path folder;

    private static Wiring wiring;

    @BeforeAll
    static void open() throws IOException {
        wiring = SampleFolder.year(folder);
    }

    @AfterAll
    static void shut() throws IOException {
        wiring.close();
    }

    private static SheetBatch nine() {
        return wiring.paperwork().printSheets().source().batches(Purpose.CERTIFICATE).stream()
                .filter(batch -> batch.number().equals("青禾聘〔2026〕1号"))
                .findFirst()
                .orElseThrow();
    }

    private static PrintSheets.Outcome.Made made(Profile profile, Run run) throws IOException {
        return assertInstanceOf(
                PrintSheets.Outcome.Made.class, wiring.paperwork().printSheets().make(profile, nine(), ALL, run));
    }

    @Test
    void nineCertificatesAreOnePdfOfNineSheetsWithTheirOwnFacts() throws IOException {
        Profile profile = SampleLayout.on("");
        try (PDDocument pdf = Loader.loadPDF(made(profile, Run.REAL).pdf().toFile())) {
            assertEquals(9, pdf.getNumberOfPages());
            assertTrue(pdf.getPage(0).getMediaBox().getWidth() > pdf.getPage(0).getMediaBox().getHeight());
            PDFTextStripper text = new PDFTextStripper();
            text.setEndPage(1);
            String first = text.getText(pdf);
            assertTrue(first.contains("周䶮"), first);
            assertTrue(first.contains("青禾聘〔2026〕1号-01"), first);
            assertTrue(first.contains("2026年3月20日"), first);
            assertTrue(first.contains("二〇二六年三月二十日"), first);
            text.setStartPage(9);
            text.setEndPage(9);
            assertTrue(text.getText(pdf).contains("阿依努尔·买买提"));
        }
    }

    @Test
    void theBackgroundIsNeverPrintedNorTheBoxesOnRealSheets() throws IOException {
        Path picture = Files.write(folder.resolve("blank.png"), png());
        var kept = assertInstanceOf(
                Backgrounds.Outcome.Kept.class,
                new Backgrounds(wiring.database().folder().overprint().resolve("backgrounds")).keep(picture));
        Profile profile = SampleLayout.on("").showing(kept.name());
        for (Run run : Run.values()) {
            try (PDDocument pdf = Loader.loadPDF(made(profile, run).pdf().toFile())) {
                for (PDPage page : pdf.getPages()) {
                    assertFalse(page.getResources().getXObjectNames().iterator().hasNext(), "no image");
                    String content = new String(page.getContents().readAllBytes(), java.nio.charset.StandardCharsets.ISO_8859_1);
                    assertFalse(content.contains("BI\n") || content.contains(" Do"), "no image");
                    assertEquals(run == Run.TRIAL, content.contains(" l"), "boxes on a trial only");
                }
            }
        }
    }

    private static byte[] png() throws IOException {
        var out = new java.io.ByteArrayOutputStream();
        javax.imageio.ImageIO.write(
                new java.awt.image.BufferedImage(297, 210, java.awt.image.BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }

    @Test
    void aLongNameIsNamedWithItsBoxAndOneThatCannotBeSetIsRefused() throws IOException {
        Profile narrow = withNameBox(36);
        List<String> warnings = made(narrow, Run.REAL).warnings();
        assertTrue(
                warnings.stream().anyMatch(one -> one.startsWith("阿依努尔·买买提：文字框“姓名”字号由28.0磅缩为")), warnings.toString());

        var refused = assertInstanceOf(
                PrintSheets.Outcome.Refused.class,
                wiring.paperwork().printSheets().make(withNameBox(16), nine(), ALL, Run.REAL));
        assertTrue(refused.sentence().startsWith("没有打印：阿依努尔·买买提：“阿依努尔·买买提”在文字框“姓名”里排不下"), refused.sentence());
    }

    private static Profile withNameBox(double width) {
        Profile sample = SampleLayout.on("");
        Box name = sample.boxes().get(1);
        return sample.with(List.of(new Box(0, "姓名", "{{姓名}}", new Area(40, 66, width, 12), name.setting())));
    }

    @Test
    void everyFieldThatIsOfferedHasAFact() {
        for (Purpose purpose : Purpose.values()) {
            SheetBatch batch = wiring.paperwork().printSheets().source().batches(purpose).getFirst();
            var known = assertInstanceOf(
                    SheetSource.Facts.Known.class, wiring.paperwork().printSheets().source().facts(batch));
            for (String field : SheetFields.of(purpose)) {
                assertTrue(
                        known.sheets().getFirst().values().containsKey(field)
                                || field.equals("签发人"),
                        purpose + " " + field);
            }
        }
    }

    @Test
    void aFactThatIsMissingMayBeTriedButNotPrinted() throws IOException {
        Profile profile = SampleLayout.on("").with(List.of(new Box(
                0,
                "职务",
                "{{单位职务}}【待补】",
                new Area(40, 66, 200, 20),
                new Box.Setting(Face.FANG, 14, 20, Alignment.LEFT, 2))));
        assertFalse(made(profile, Run.TRIAL).warnings().isEmpty());
        assertInstanceOf(
                PrintSheets.Outcome.Refused.class, wiring.paperwork().printSheets().make(profile, nine(), ALL, Run.REAL));
    }

    @Test
    void anEntryThatWasVoidedSinceIsRefused() throws IOException {
        PrintSheets printing = wiring.paperwork().printSheets();
        SheetBatch four = printing.source().batches(Purpose.CERTIFICATE).stream()
                .filter(batch -> batch.number().startsWith("桥头社区聘"))
                .findFirst()
                .orElseThrow();
        DispatchEntry entry = wiring.database().dispatchRegister().entry(four.entry().orElseThrow()).orElseThrow();
        assertEquals(Paper.CERTIFICATE, entry.matter().paper());
        wiring.paperwork().voidEntry().markVoid(entry, "测试作废");

        var refused = assertInstanceOf(
                PrintSheets.Outcome.Refused.class, printing.make(SampleLayout.on(""), four, ALL, Run.REAL));
        assertTrue(refused.sentence().contains("已经作废"));
        SheetBatch unissued = printing.source().batches(Purpose.CERTIFICATE).stream()
                .filter(batch -> !batch.issued())
                .findFirst()
                .orElseThrow();
        assertInstanceOf(
                PrintSheets.Outcome.Made.class, printing.make(SampleLayout.on(""), unissued, ALL, Run.TRIAL));
        assertInstanceOf(
                PrintSheets.Outcome.Refused.class, printing.make(SampleLayout.on(""), unissued, ALL, Run.REAL));
    }

    @Test
    void aBatchIsOneJobOnTheProfilesPrinterAndAChangedLayoutAsksForAnotherTrial() {
        List<String> jobs = new ArrayList<>();
        OverprintViewModel model = model(jobs);
        model.addSample();
        assertEquals("示例打印机", model.profile().printer().get());
        model.run().batch().set(nine());
        assertFalse(model.run().ready().get());
        model.run().print(Run.REAL, _ -> {});
        assertEquals(1, jobs.size(), "the button is what asks for a trial; the use case prints what is issued");

        model.run().print(Run.TRIAL, _ -> jobs.add("opened"));
        assertEquals(List.of("示例打印机 套打试打 青禾聘〔2026〕1号"), jobs.subList(1, 2).stream()
                .map(job -> job.substring(0, 22))
                .toList());
        assertTrue(model.run().ready().get());
        model.boxes().select(1);
        model.boxes().moveBy(0.1, 0);
        assertTrue(model.run().ready().get(), "not yet recorded");
        model.boxes().settle();
        assertFalse(model.run().ready().get());
        model.run().tried().set(true);
        assertTrue(model.run().ready().get());
        model.delete();
    }

    @Test
    void whatIsTypedIsNotLostByGoingToAnotherBoxOrProfile() {
        OverprintViewModel model = model(new ArrayList<>());
        model.addSample();
        model.addSample();
        assertEquals("示例：横向A4聘书内页2", model.profile().name().get());
        model.boxes().select(0);
        model.boxes().form().name().set("证书编号");
        model.boxes().select(1);
        assertEquals(0, model.boxes().selected().get());
        assertFalse(model.choose(model.profiles().getFirst()));
        model.save();
        assertEquals("证书编号", model.boxes().boxes().getFirst().name());
        assertTrue(model.choose(model.profiles().getFirst()));
        model.delete();
        wiring.database().changeLog().undo();
        model.load();
        assertEquals(2, model.profiles().size());
        model.delete();
        model.delete();
        assertEquals(0, model.profiles().size());
    }

    private static OverprintViewModel model(List<String> jobs) {
        PaperPrinter printer = new PaperPrinter() {
            @Override
            public List<String> printers() {
                return List.of("示例打印机");
            }

            @Override
            public String usual() {
                return "";
            }

            @Override
            public PrinterAbilities abilities(String printer) {
                return PrinterAbilities.LEAST;
            }

            @Override
            public void print(byte[] pdf, String name, PrintOrder order, PrintProgress progress) throws IOException {
                try (PdfPages pages = new PdfPages(pdf)) {
                    assertEquals(9, pages.count(), "one job for the whole batch");
                    jobs.add(order.printer() + " " + name);
                }
            }
        };
        OverprintViewModel model = new WindowWiring(
                        wiring, new DirectBackgroundTasks(), new Headless().at(Sample.clock()), printer)
                .models()
                .dispatch()
                .overprint();
        model.load();
        return model;
    }
}
