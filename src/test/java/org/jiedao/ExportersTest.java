package org.jiedao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiedao.archive.Backups;
import org.jiedao.archive.Disclosure;
import org.jiedao.archive.Disclosures;
import org.jiedao.archive.ExportOperations;
import org.jiedao.archive.ExportWhole;
import org.jiedao.archive.Operations.Sought;
import org.jiedao.committee.DrawChart;
import org.jiedao.compliance.ExportSummary;
import org.jiedao.compliance.ReportSubject;
import org.jiedao.dispatch.BindPapers;
import org.jiedao.dispatch.DispatchEntry;
import org.jiedao.dispatch.Paper;
import org.jiedao.dispatch.RenderedFiles;
import org.jiedao.dispatch.view.DesktopPrinter;
import org.jiedao.dispatch.view.ProofSheets;
import org.jiedao.dispatch.view.WorkingSheetViewModel;
import org.jiedao.document.DocumentFormat;
import org.jiedao.drafting.BindDrafts;
import org.jiedao.drafting.Subject;
import org.jiedao.file.Departures;
import org.jiedao.file.FreshFile;
import org.jiedao.file.StagedFile;
import org.jiedao.file.StagedFolder;
import org.jiedao.file.WholeFile;
import org.jiedao.handover.Handover;
import org.jiedao.handover.PackHandover;
import org.jiedao.handover.RecordHandover;
import org.jiedao.organization.StreetProfile;
import org.jiedao.overprint.SampleLayout;
import org.jiedao.overprint.view.SpoiledViewModel;
import org.jiedao.people.ExportRoster;
import org.jiedao.people.NameProof;
import org.jiedao.people.Person;
import org.jiedao.privacy.TellHeld;
import org.jiedao.sample.SampleStreet;
import org.jiedao.settings.SettingsFile;
import org.jiedao.ui.Desk;
import org.jiedao.ui.DirectBackgroundTasks;
import org.jiedao.ui.Headless;
import org.jiedao.ui.NavigationViewModel;
import org.jiedao.ui.Notices;
import org.jiedao.ui.SettingsViewModel;
import org.jiedao.upward.ExportReport;
import org.jiedao.upward.Period;
import org.jiedao.upward.RegisterSubmission;
import org.jiedao.upward.form.FillForm;
import org.jiedao.upward.form.MappingText;
import org.jiedao.upward.rollup.ExportRollUp;
import org.jiedao.upward.rollup.PutTogether;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/// Whoever writes a file either writes a line of the export log too, found here, or writes nobody's data out of the data
/// folder, for a reason given here. A class that begins to write breaks the first test.
class ExportersTest {
    /// Each with what its line says.
    private static final Map<Class<?>, String> EXPORTERS = Map.ofEntries(
            Map.entry(ExportRoster.class, "花名册"),
            Map.entry(ExportOperations.class, "操作记录"),
            Map.entry(TellHeld.class, "留存信息 "),
            Map.entry(RegisterSubmission.class, "上报 "),
            Map.entry(ExportReport.class, "上报 "),
            Map.entry(ExportRollUp.class, "汇总 "),
            Map.entry(ExportSummary.class, "条款体检汇总"),
            Map.entry(BindPapers.class, "汇编 示例材料"),
            Map.entry(BindDrafts.class, "汇编 示例责任表"),
            Map.entry(DrawChart.class, "架构图"),
            Map.entry(ExportWhole.class, "完整备份"),
            Map.entry(PackHandover.class, "交接包"),
            Map.entry(SpoiledViewModel.class, "套打废页登记表"),
            Map.entry(WorkingSheetViewModel.class, "姓名校对页"),
            Map.entry(PapersCommand.class, "取出已签发的文书"),
            Map.entry(PacketsCommand.class, "2025年述职材料"),
            Map.entry(OverprintCommand.class, "套打 "));

    private static final Map<String, String> NOTHING_LEAVES = Map.ofEntries(
            Map.entry("org.jiedao.secret.KeyFile", "the wrapped key, in the data folder"),
            Map.entry("org.jiedao.SampleCommand", "the mark of the sample's folder"),
            Map.entry("org.jiedao.RenderCommand", "a text that the user gave; no register is open"),
            Map.entry("org.jiedao.BookCommand", "texts that the user gave; no register is open"),
            Map.entry("org.jiedao.CalibrationCommand", "a sheet to measure; nobody is on it"),
            Map.entry("org.jiedao.drafting.WordingFile", "a wording with its fields, not what is filled in"),
            Map.entry("org.jiedao.drafting.TakeOverWordings", "wordings, within the data folder"),
            Map.entry("org.jiedao.overprint.PrintSheets", "within the data folder; printed from there"),
            Map.entry("org.jiedao.overprint.Backgrounds", "a picture of an empty sheet, within the data folder"),
            Map.entry("org.jiedao.settings.PropertiesFile", "settings and drafts, within the data folder"),
            Map.entry("org.jiedao.duty.PacketFolder", "within the data folder"),
            Map.entry("org.jiedao.dispatch.OutputFolder", "issued papers, within the data folder; issuing is logged"),
            Map.entry("org.jiedao.evidence.EvidenceFolder", "within the data folder"),
            Map.entry("org.jiedao.rule.RulesetFolder", "rulesets, within the data folder"),
            Map.entry("org.jiedao.calendar.HolidayFile", "holidays, within the data folder"),
            Map.entry("org.jiedao.archive.backup.BackupPlan", "when to back up, within the data folder"),
            Map.entry("org.jiedao.archive.backup.BackupNames", "names that backups have no more, beside them"),
            Map.entry("org.jiedao.archive.backup.FileStore", "backups; their second place is logged when it is chosen"),
            Map.entry("org.jiedao.archive.backup.CopiedFile", "backups; their second place is logged when it is chosen"),
            Map.entry("org.jiedao.archive.backup.RawCopies", "the data file as it was, beside the backups"),
            Map.entry("org.jiedao.archive.backup.KeepBackups", "backups; a whole one is logged by ExportWhole or PackHandover"),
            Map.entry("org.jiedao.archive.backup.RestoreFiles", "into a data folder"));

    private static final Path FORMS = Path.of("samples", "上报");
    private static final Period YEAR = new Period(2025, Period.Part.YEAR);
    private static final String ROLL = "委员花名册";
    private static final int LINES = 1000;

    @TempDir
    static Path folder;

    private static Path data;
    private static Path out;
    private static Person called;
    private static List<Disclosure> log;

    @BeforeAll
    static void exportEverything() throws IOException {
        data = folder.resolve("data");
        out = Files.createDirectories(folder.resolve("out"));
        try (Wiring wiring = SampleFolder.year(data)) {
            called = wiring.database().people().add(new Person(0, Person.draft("龑某示例").name(), null, "主任", null, "138 0000 1234"));
            byHand(wiring);
            wiring.database().sheetProfiles().put("方案", SampleLayout.on(""));
            commands(wiring);
            log = wiring.database().disclosures().find("", LINES);
            assertEquals(List.of(), wiring.check().problems());
        }
    }

    /// Each on the register that is open: to open it anew for each takes long.
    private static void commands(Wiring wiring) throws IOException {
        PapersCommand papers = new PapersCommand();
        given(papers, "--data", data, "--out", out.resolve("文书"));
        assertEquals(Cli.DONE, papers.handOut(wiring));
        PacketsCommand packets = new PacketsCommand();
        given(packets, "--data", data, "--year", 2025, "--out", out.resolve("述职"), "--member", "周䶮");
        assertEquals(Cli.DONE, packets.make(wiring));
        OverprintCommand sheets = new OverprintCommand();
        given(sheets, "--data", data, "--profile", SampleLayout.on("").name(), "--entry", "青禾聘〔2026〕1号", "--out", out.resolve("套打.pdf"));
        assertEquals(Cli.DONE, sheets.print(wiring));
    }

    private static void given(ChineseCommand command, Object... words) {
        var line = new CommandLine(command);
        line.setOut(new PrintWriter(new StringWriter(), true));
        line.parseArgs(Arrays.stream(words).map(Object::toString).toArray(String[]::new));
    }

    @AfterAll
    static void stop() {
        LogFile.stop();
    }

    private static void run(Object... words) {
        var line = Cli.commandLine(Sample.clock());
        StringWriter said = new StringWriter();
        line.setOut(new PrintWriter(said, true));
        line.setErr(new PrintWriter(said, true));
        assertEquals(Cli.DONE, line.execute(Arrays.stream(words).map(Object::toString).toArray(String[]::new)), said.toString());
    }

    private static void byHand(Wiring wiring) throws IOException {
        var database = wiring.database();
        Disclosures disclosures = database.disclosures();
        new ExportRoster(disclosures, wiring.clock()).write(List.of(new ExportRoster.Line(called, "")), out.resolve("花名册.xlsx"), "");
        new ExportOperations(database.operations(), disclosures, wiring.clock()).write(Sought.EVERYTHING, out.resolve("操作记录.xlsx"), (_, _) -> {});
        TellHeld telling = new TellHeld(database.personalData(), database.people(), disclosures, Wiring.writers(wiring.fonts()), wiring.clock());
        telling.write(telling.of(called.id()).orElseThrow(), out);
        wiring.examination().exportSummary(wiring.clock()).write(ReportSubject.all(SampleStreet.TODAY), out.resolve("体检.xlsx"), (_, _) -> {});
        DrawChart charts = new OrganizationWiring(wiring).drawChart();
        charts.export(charts.on(SampleStreet.TODAY), out.resolve("架构图.png"));
        upward(wiring);
        bound(wiring);
        carriedAway(wiring);
        shown(wiring);
    }

    private static void upward(Wiring wiring) throws IOException {
        var reporting = wiring.reporting();
        for (String name : List.of("会议活动统计", ROLL)) {
            var table = reporting.reports().named(name).orElseThrow().of(YEAR);
            assertInstanceOf(
                    ExportReport.Outcome.Exported.class,
                    reporting.exporting().export(table, out.resolve(name + ".xlsx"), (_, _) -> {}));
        }
        var profile = wiring.database().organizations().profile();
        var mapping = assertInstanceOf(MappingText.Reading.Read.class, MappingText.read("统计!B2 | 填报单位\n统计!D2 | 联系电话")).mapping();
        var facts = new EnumMap<>(profile.facts());
        facts.put(StreetProfile.Fact.PHONE, "13800001234");
        wiring.database().organizations().edit(new StreetProfile(facts));
        assertInstanceOf(
                FillForm.Outcome.Filled.class,
                reporting.filling().fill(
                        new FillForm.Order(FORMS.resolve("区委组织部年度统计表（示例）.xlsx"), "年度统计表", mapping, YEAR, true),
                        out.resolve("填好.xlsx"),
                        (_, _) -> {}));
        var rollUp = PutTogether.of(List.of(out.resolve("会议活动统计.xlsx")), List.of(), (_, _) -> {});
        assertInstanceOf(
                ExportRollUp.Outcome.Exported.class,
                new ExportRollUp(wiring.database().disclosures(), wiring.clock()).export(rollUp, out.resolve("汇总.xlsx"), (_, _) -> {}));
    }

    private static void bound(Wiring wiring) throws IOException {
        List<DispatchEntry> papers = wiring.database().dispatchRegister().entries().stream()
                .filter(entry -> !entry.isVoid() && entry.matter().paper().format() != DocumentFormat.CERTIFICATE)
                .limit(3)
                .toList();
        assertInstanceOf(BindPapers.Outcome.Bound.class, wiring.paperwork().bindPapers().bind(papers, "示例材料", out));
        var committee = wiring.database().committees().committees(SampleStreet.TODAY).getFirst();
        assertInstanceOf(
                BindPapers.Outcome.Bound.class,
                wiring.paperwork().bindDrafts().bind(Paper.ANNUAL_DUTIES, List.of(new Subject(committee.id(), committee.name())), "示例责任表", out));
    }

    private static void carriedAway(Wiring wiring) throws IOException {
        wiring.backing().exporting().write(out.resolve("完整备份.jdbak"), Backups.Progress.UNSEEN);
        wiring.backing().exporting().copiedTo(out);
        HandoverWiring handing = new HandoverWiring(wiring);
        var kept = handing.recording().keep(
                new Handover(0, new Handover.Parties("沈青禾", "程知夏", ""), SampleStreet.TODAY, "", Optional.empty()));
        long id = assertInstanceOf(RecordHandover.Outcome.Kept.class, kept).handover().id();
        assertInstanceOf(
                PackHandover.Outcome.Packed.class, handing.packing().pack(id, out.resolve("交接包.jdbak"), Backups.Progress.UNSEEN));
    }

    private static void shown(Wiring wiring) {
        Headless desktop = new Headless();
        desktop.willSaveIn(out);
        Notices notices = new Notices();
        Desk desk = new Desk(
                new NavigationViewModel(),
                new DirectBackgroundTasks(),
                notices,
                desktop.at(wiring.clock()),
                new SettingsViewModel(new SettingsFile(folder.resolve("settings")), notices),
                wiring.database().disclosures());
        DesktopPrinter printer = new DesktopPrinter();
        new DispatchWiring(wiring, desk, printer).overprint().spoiled().export(out.resolve("废页.xlsx"));
        WorkingSheetViewModel sheet = new WorkingSheetViewModel(printer, desk);
        sheet.show("姓名校对页", new ProofSheets(wiring.fonts(), printer, desk)
                .drawn("姓名校对页", List.of(new NameProof.Entry(called.name(), ""))));
        sheet.save();
    }

    private static Stream<Disclosure> lines(String what) {
        return log.stream().filter(one -> one.what().contains(what));
    }

    @Test
    void whoeverWritesAFileIsKnownHere() {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.jiedao");
        Set<String> writers = classes.stream()
                .filter(one -> !one.getPackageName().equals("org.jiedao.file"))
                .filter(one -> !one.getPackageName().startsWith("org.jiedao.storage"))
                .filter(one -> one.getAccessesFromSelf().stream().anyMatch(ExportersTest::writes))
                .map(one -> one.getName().replaceFirst("\\$.*", ""))
                .filter(name -> !name.equals(RenderedFiles.class.getName()))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> known = new TreeSet<>(NOTHING_LEAVES.keySet());
        EXPORTERS.keySet().forEach(one -> known.add(one.getName()));
        assertEquals(known, writers, "who writes and who is known to write");
        for (Class<?> exporter : EXPORTERS.keySet()) {
            if (exporter != ExportReport.class) {
                assertTrue(tells(classes.get(exporter)), exporter + " tells nobody");
            }
        }
    }

    private static boolean writes(JavaAccess<?> access) {
        JavaClass owner = access.getTargetOwner();
        String name = access.getName();
        return Stream.of(WholeFile.class, FreshFile.class, StagedFile.class, StagedFolder.class, RenderedFiles.class)
                                .anyMatch(owner::isEquivalentTo)
                        && Set.of("write", "claim", "beside", "in", "move").contains(name)
                || owner.isEquivalentTo(Backups.class) && name.equals("writeWhole");
    }

    /// To the log itself, or through the port of its own that the root fills with it.
    private static boolean tells(JavaClass exporter) {
        return exporter.getAccessesFromSelf().stream()
                .map(JavaAccess::getTargetOwner)
                .anyMatch(owner -> owner.isAssignableTo(Departures.class)
                        || owner.isEquivalentTo(PackHandover.Disclosures.class));
    }

    @Test
    void everyExporterLeftItsLine() {
        Map<String, Long> missing = new TreeMap<>();
        EXPORTERS.forEach((exporter, what) -> {
            if (lines(what).findAny().isEmpty()) {
                missing.put(exporter.getSimpleName() + "：" + what, 0L);
            }
        });
        assertEquals(Map.of(), missing, log.toString());
        assertEquals(1, lines("备份的第二处").count());
        assertTrue(log.stream().noneMatch(one -> String.valueOf(one.file()).contains("/")), "folders are nobody's business");
    }

    @Test
    void thePeopleInAFileAreCountedAndAWholeNumberIsAnExceptionThatSaysWhy() {
        assertEquals(List.of("false 文件里写着号码"), lines("上报 年度统计表").map(ExportersTest::manner).toList());
        assertEquals(List.of("true "), lines(ROLL).map(ExportersTest::manner).distinct().toList());
        assertTrue(lines(ROLL).allMatch(one -> one.people() > 20), log.toString());
        assertEquals(1, lines("姓名校对页").findFirst().orElseThrow().people());
        assertEquals(9, lines("套打 ").findFirst().orElseThrow().people());
        for (String whole : List.of("完整备份", "交接包")) {
            Disclosure one = lines(whole).findFirst().orElseThrow();
            assertFalse(one.masked());
            assertTrue(one.people() > 20, one.toString());
        }
        Set<String> unmasked = new TreeSet<>();
        log.stream().filter(one -> !one.masked()).forEach(one -> unmasked.add(one.what()));
        assertEquals(
                5,
                unmasked.size(),
                "the pack, the backup, its second place, the form, and the papers, one of which tells whom to call: " + unmasked);
    }

    private static String manner(Disclosure one) {
        return one.masked() + " " + one.reason();
    }
}
