package org.jiedao;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jiedao.organization.StreetProfile;
import org.jiedao.organization.StreetProfile.Fact;
import org.jiedao.upward.ExportReport;
import org.jiedao.upward.Period;
import org.jiedao.upward.ReportTable;
import org.jiedao.upward.Submission;
import org.jiedao.upward.form.FillForm;
import org.jiedao.upward.form.KeptForms;
import org.jiedao.upward.form.Mapping;
import org.jiedao.upward.form.MappingText;
import org.jiedao.upward.rollup.PutTogether;
import org.jiedao.upward.rollup.RollUp;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A superior's form filled and several streets' exports put together, on the sample register, by command and by use case.
class UpwardFilesTest {
    private static final Path SAMPLES = Path.of("samples", "上报");
    private static final Path FORM = SAMPLES.resolve("区委组织部年度统计表（示例）.xlsx");
    private static final Path MAPPING = SAMPLES.resolve("区委组织部年度统计表（示例）对应.txt");
    private static final String REPORT = "会议活动统计";
    private static final Period YEAR = Period.of(2025);

    @TempDir
    static Path year;

    @TempDir
    Path folder;

    private static Wiring wiring;

    @BeforeAll
    static void work() throws IOException {
        wiring = SampleFolder.year(year);
    }

    @AfterAll
    static void shut() throws IOException {
        wiring.close();
    }

    private record Answer(int code, String out, String err) {}

    private static Answer run(Object... words) {
        var line = Cli.commandLine(Sample.clock());
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        line.setOut(new PrintWriter(out, true));
        line.setErr(new PrintWriter(err, true));
        int code = line.execute(Arrays.stream(words).map(Object::toString).toArray(String[]::new));
        return new Answer(code, out.toString(), err.toString());
    }

    private static XSSFWorkbook open(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return new XSSFWorkbook(in);
        }
    }

    private static String shown(Cell cell) {
        return switch (cell.getCellType()) {
            case FORMULA -> "=" + cell.getCellFormula();
            case NUMERIC -> String.valueOf(cell.getNumericCellValue());
            case STRING -> cell.getStringCellValue();
            case BLANK, BOOLEAN, ERROR, _NONE -> cell.getCellType().name();
        };
    }

    /// Cells by their address, with looks.
    private static Map<String, String> cells(XSSFWorkbook workbook) {
        Map<String, String> cells = new java.util.TreeMap<>();
        for (Sheet sheet : workbook) {
            for (Row row : sheet) {
                for (Cell cell : row) {
                    cells.put(
                            sheet.getSheetName() + "!" + cell.getAddress(),
                            shown(cell) + "\n" + cell.getCellStyle().getIndex());
                }
            }
        }
        return cells;
    }

    private static double number(XSSFWorkbook workbook, String sheet, int row, int column) {
        return workbook.getSheet(sheet).getRow(row).getCell(column).getNumericCellValue();
    }

    private static Mapping mapping(String text) {
        return assertInstanceOf(MappingText.Reading.Read.class, MappingText.read(text)).mapping();
    }

    private FillForm.Outcome fill(Path blank, String text, boolean replacing) throws IOException {
        return wiring.reporting()
                .filling()
                .fill(
                        new FillForm.Order(blank, "年度统计表", mapping(text), YEAR, replacing),
                        folder.resolve("填好.xlsx"),
                        (_, _) -> {});
    }

    private static ReportTable table(String report) {
        return wiring.reporting().reports().named(report).orElseThrow().of(YEAR);
    }

    @Test
    void theSampleFormIsFilledByCommandAndOnlyTheMappedCellsDiffer() throws IOException {
        Path data = folder.resolve("数据");
        try (Wiring copy = SampleFolder.copy(closed(), data)) {
            assertTrue(copy.database().submissions().forms().isEmpty());
        }
        byte[] before = Files.readAllBytes(FORM);
        Path filled = folder.resolve("填好.xlsx");
        Answer answer = run("fill", FORM, "--mapping", MAPPING, "--data", data, "--year", 2025, "--out", filled);
        assertEquals(Cli.DONE, answer.code(), answer.err());
        assertTrue(answer.out().contains("统计!B8　会议活动统计“实到人次”合计：这一栏有【待补】"), answer.out());
        assertArrayEquals(before, Files.readAllBytes(FORM));
        ReportTable meetings = table(REPORT);
        Set<String> meant = new TreeSet<>(List.of("统计!B2", "统计!D2", "统计!B5", "统计!B6", "统计!B7"));
        try (XSSFWorkbook blank = open(FORM);
                XSSFWorkbook after = open(filled)) {
            Map<String, String> was = cells(blank);
            Map<String, String> is = cells(after);
            assertEquals(was.keySet(), is.keySet());
            Set<String> different = new TreeSet<>();
            was.forEach((address, text) -> {
                if (!text.equals(is.get(address))) {
                    different.add(address);
                    assertEquals(looks(text), looks(String.valueOf(is.get(address))), address);
                }
            });
            assertTrue(different.containsAll(meant), different.toString());
            assertTrue(different.stream().allMatch(one -> meant.contains(one) || one.matches("会议明细![BCD]\\d+")));
            int held = 0;
            for (int index = 0; index < meetings.rows().size(); index++) {
                ReportTable.Cell count = meetings.rows().get(index).cells().get(1);
                Cell there = after.getSheet("会议明细").getRow(2 + index).getCell(2);
                if (count instanceof ReportTable.Cell.Count(int number)) {
                    held += number;
                    assertEquals(number, there.getNumericCellValue());
                } else {
                    assertEquals(CellType.BLANK, there.getCellType(), "nobody recorded it, so it is no 0");
                }
            }
            assertEquals(held, number(after, "会议明细", 22, 2), "the form's own sum");
            assertTrue(held > 0);
            assertEquals(CellType.BLANK, after.getSheet("统计").getRow(7).getCell(1).getCellType());
        }
        Answer again = run("fill", filled, "--mapping", MAPPING, "--data", data, "--year", 2025, "--out", filled);
        assertEquals(Cli.REFUSED, again.code());
        assertTrue(again.err().contains("这不是空白表样，是2026年7月1日导出的"), again.err());
        try (Wiring copy = SampleFolder.empty(data)) {
            Submission kept = copy.database().submissions().all().getFirst();
            assertEquals("区委组织部年度统计表（示例）（2025年）", kept.title());
            assertEquals(org.jiedao.file.Sha256.of(filled), kept.sha256());
            assertEquals(List.of(), copy.reporting().check().check());
        }
    }

    private static String looks(String cell) {
        return cell.substring(cell.lastIndexOf('\n'));
    }

    /// The worked folder without what an open one holds.
    private Path closed() throws IOException {
        wiring.close();
        wiring = SampleFolder.empty(year);
        Path from = folder.resolve("年");
        wiring.close();
        try (Stream<Path> files = Files.walk(year)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = from.resolve(year.relativize(file));
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
        wiring = SampleFolder.empty(year);
        return from;
    }

    @Test
    void whatCannotBeFilledRefusesTheWholeAndNothingIsWritten() throws IOException {
        int before = wiring.database().submissions().all().size();
        assertEquals(
                new FillForm.Outcome.Refused(List.of(
                        "会议明细!B3：“会议活动统计”有11行，表样只留了10行；请在表样里加行后另存，或改对应里的行数。",
                        "统计!B5：没有叫“会议统计”的报表。",
                        "统计!B6：“会议活动统计”没有“平均”一栏；有："
                                + String.join(
                                        "、",
                                        table(REPORT).columns().stream()
                                                .map(ReportTable.Column::title)
                                                .toList())
                                + "。",
                        "统计!B7：“会议活动统计”（2025年）没有叫“没有的社区”的一行。",
                        "统计!B8：“走访统计”入户走访还没有地方登记。")),
                fill(
                        FORM,
                        """
                        统计!B4 | 会议活动统计 | 召开 | 行：青禾街道（示例）“大工委”
                        统计!B5 | 会议统计 | 召开 | 合计
                        统计!B6 | 会议活动统计 | 平均 | 合计
                        统计!B7 | 会议活动统计 | 召开 | 行：没有的社区
                        统计!B8 | 走访统计 | 次数 | 合计
                        会议明细!B3 | 会议活动统计 | 组织 | 逐行：10
                        """,
                        false));
        assertEquals(
                new FillForm.Outcome.Refused(List.of("统计!B9 是公式，不能填数；请改选公式引用的单元格，没有填写。")),
                fill(FORM, "统计!B9 | 年度", false));
        assertEquals(
                new FillForm.Outcome.Refused(
                        List.of("统计!A4 里已经有“召开会议（次）”，没有填写；请用空白的表样，或说明可以覆盖。")),
                fill(FORM, "统计!A4 | 填报单位", false));
        assertFalse(Files.exists(folder.resolve("填好.xlsx")));
        assertEquals(before, wiring.database().submissions().all().size());
        assertInstanceOf(FillForm.Outcome.Filled.class, fill(FORM, "统计!A4 | 填报单位", true));
    }

    @Test
    void cancellingLeavesNothing() {
        Mapping mapping = mapping("统计!B2 | 填报单位\n");
        var order = new FillForm.Order(FORM, "年度统计表", mapping, YEAR, false);
        org.junit.jupiter.api.Assertions.assertThrows(CancellationException.class, () -> wiring.reporting()
                .filling()
                .fill(order, folder.resolve("填好.xlsx"), (_, _) -> {
                    throw new CancellationException();
                }));
        assertFalse(Files.exists(folder.resolve("填好.xlsx")));
    }

    @Test
    void aKeptFormIsKnownAgainAndFilledWithItsOwnMapping() throws IOException {
        KeptForms forms = wiring.reporting().forms();
        assertInstanceOf(KeptForms.Recognition.Unknown.class, forms.recognize(FORM));
        Path other = folder.resolve("另一份.xlsx");
        Files.copy(SAMPLES.resolve("街道导出").resolve("示例二街道会议活动统计.xlsx"), other);
        Mapping mapping = mapping(Files.readString(MAPPING));
        assertInstanceOf(KeptForms.Outcome.Refused.class, forms.keep(" ", FORM, mapping));
        assertInstanceOf(KeptForms.Outcome.Refused.class, forms.keep("统计表", FORM, Mapping.EMPTY));
        assertInstanceOf(KeptForms.Outcome.Kept.class, forms.keep("统计表", FORM, mapping));
        assertInstanceOf(KeptForms.Outcome.Refused.class, forms.keep("统计表", other, mapping), "two of one name");
        var known = assertInstanceOf(KeptForms.Recognition.Known.class, forms.recognize(FORM));
        assertEquals(mapping, mapping(known.form().mapping()));
        Path blank = forms.blank(known.form()).orElseThrow();
        assertArrayEquals(Files.readAllBytes(FORM), Files.readAllBytes(blank));
        assertEquals(List.of(), wiring.reporting().check().check());
        byte[] whole = Files.readAllBytes(blank);
        Files.write(blank, new byte[] {1});
        assertTrue(forms.blank(known.form()).isEmpty());
        assertTrue(wiring.reporting().check().check().getFirst().startsWith("上级表样“统计表”的空白表：文件登记后被改动"));
        Files.write(blank, whole);
        forms.remove(known.form());
        assertInstanceOf(KeptForms.Recognition.Unknown.class, forms.recognize(FORM));
    }

    /// Writes a report as another street would.
    private static Path export(ReportTable table, String street, Path file) throws IOException {
        var organizations = wiring.database().organizations();
        StreetProfile own = organizations.profile();
        Map<Fact, String> facts = new EnumMap<>(own.facts());
        facts.put(Fact.STREET, street);
        organizations.edit(new StreetProfile(facts));
        try {
            var outcome = wiring.reporting().exporting().export(table, file, (_, _) -> {});
            return assertInstanceOf(ExportReport.Outcome.Exported.class, outcome).file();
        } finally {
            organizations.edit(own);
        }
    }

    /// The rows in which nothing is missing, so that there are sums.
    private static ReportTable whole() {
        ReportTable table = table(REPORT);
        return new ReportTable(
                table.name(),
                table.period(),
                table.covers(),
                table.columns(),
                table.rows().stream()
                        .filter(row -> row.cells().stream().noneMatch(ReportTable.Cell.Missing.class::isInstance))
                        .toList());
    }

    private static ReportTable rows(ReportTable table, int rows) {
        return new ReportTable(
                table.name(), table.period(), table.covers(), table.columns(), table.rows().subList(0, rows));
    }

    @Test
    void streetsArePutTogetherOnceEachWhateverIsGivenTwice() throws IOException {
        Path one = export(table(REPORT), "青禾街道（示例）", folder.resolve("青禾.xlsx"));
        Path two = export(whole(), "示例二街道", folder.resolve("示例二.xlsx"));
        Path copy = Files.copy(one, folder.resolve("青禾 副本.xlsx"));
        Path again = export(table(REPORT), "青禾街道（示例）", folder.resolve("青禾又一份.xlsx"));
        Path half = export(
                wiring.reporting().reports().named(REPORT).orElseThrow().of(new Period(2025, Period.Part.SECOND_HALF)),
                "示例三街道",
                folder.resolve("下半年.xlsx"));
        Path other = export(table("任期届满情况"), "示例四街道", folder.resolve("任期.xlsx"));
        RollUp rollUp = PutTogether.of(
                List.of(one, two, copy, again, one, half, other, FORM),
                List.of("示例二街道", "青禾街道（示例）", "示例五街道"),
                (_, _) -> {});
        assertEquals(
                List.of("TAKEN", "TAKEN", "REPEATED", "REPEATED", "REFUSED", "REFUSED", "REFUSED"),
                rollUp.entries().stream().map(entry -> entry.state().name()).toList());
        assertEquals(List.of("示例五街道"), rollUp.missing());
        assertEquals(3, rollUp.conflicts().size(), rollUp.conflicts().toString());
        ReportTable table = rollUp.table().orElseThrow();
        assertEquals(table(REPORT).rows().size() + whole().rows().size(), table.rows().size());

        Path three = export(whole(), "示例六街道", folder.resolve("示例六.xlsx"));
        Path out = folder.resolve("汇总.xlsx");
        Answer answer = run("rollup", three, two, half, "--expect", "示例二街道、示例五街道", "--out", out);
        assertEquals(Cli.DONE, answer.code(), answer.err());
        assertTrue(answer.err().contains("缺报　示例五街道"), answer.err());
        try (XSSFWorkbook book = open(out)) {
            assertEquals(
                    List.of("会议活动统计汇总", "来源", "冲突与缺报"),
                    Stream.of(0, 1, 2).map(book::getSheetName).toList());
            Sheet sheet = book.getSheetAt(0);
            Row totals = sheet.getRow(sheet.getLastRowNum());
            Cell held = totals.getCell(3);
            assertEquals(CellType.FORMULA, held.getCellType());
            assertEquals(2 * whole().total(1).orElseThrow(), held.getNumericCellValue());
            assertTrue(held.getNumericCellValue() > 0);
            assertEquals("示例二街道", sheet.getRow(3).getCell(1).getStringCellValue());
        }
        Answer next = run("rollup", one, out, "--last", out, "--out", folder.resolve("再汇总.xlsx"));
        assertTrue(next.out().contains("汇总.xlsx　　没有计入：是汇总好的表"), next.out());
        assertTrue(next.err().contains("缺报　示例二街道") && next.err().contains("缺报　示例五街道"), next.err());
    }

    @Test
    void aWorkbookSomebodyChangedDoesNotCount() throws IOException {
        Path one = export(table(REPORT), "示例二街道", folder.resolve("示例二.xlsx"));
        Path changed = folder.resolve("改过.xlsx");
        try (XSSFWorkbook book = open(one);
                var to = Files.newOutputStream(changed)) {
            Cell total = book.getSheetAt(0).getRow(book.getSheetAt(0).getLastRowNum()).getCell(2);
            total.removeFormula();
            total.setCellValue(999);
            book.write(to);
        }
        RollUp rollUp = PutTogether.of(List.of(changed), List.of(), (_, _) -> {});
        assertTrue(
                rollUp.entries().getFirst().why().startsWith("“召开”的合计写着999，各行加起来是"),
                rollUp.entries().getFirst().why());
        assertTrue(rollUp.table().isEmpty());
        Path out = folder.resolve("汇总.xlsx");
        assertEquals(Cli.REFUSED, run("rollup", changed, "--out", out).code());
        assertFalse(Files.exists(out));

        Path edited = folder.resolve("改过一行.xlsx");
        try (XSSFWorkbook book = open(one);
                var to = Files.newOutputStream(edited)) {
            book.getSheetAt(0).getRow(3).getCell(1).setCellValue("另一个组织");
            book.write(to);
        }
        RollUp unclear = PutTogether.of(List.of(one, edited), List.of(), (_, _) -> {});
        assertEquals(0, unclear.taken(), "made at the same moment, so nobody can tell which is right");
        assertEquals(1, unclear.conflicts().size());
    }

    @Test
    void theSampleExportsArePutTogether() throws IOException {
        List<Path> exports;
        try (Stream<Path> files = Files.list(SAMPLES.resolve("街道导出"))) {
            exports = files.sorted().toList();
        }
        RollUp rollUp = PutTogether.of(exports, List.of(), (_, _) -> {});
        assertEquals(List.of(), rollUp.conflicts());
        assertEquals(2, rollUp.taken());
    }

    private static ReportTable elsewhere(ReportTable table) {
        List<ReportTable.Row> rows = table.rows().stream()
                .map(row -> new ReportTable.Row(
                        Stream.concat(
                                        Stream.of(new ReportTable.Cell.Text(
                                                "示例二街道第" + (table.rows().indexOf(row) + 1) + "社区“大党委”")),
                                        row.cells().stream().skip(1))
                                .toList(),
                        row.sources()))
                .toList();
        return new ReportTable(table.name(), table.period(), table.covers(), table.columns(), rows);
    }

    /// The sample exports, made anew: run by hand where the format changes.
    public static void main(String[] arguments) throws IOException {
        Path made = Files.createTempDirectory("jiedao");
        wiring = SampleFolder.year(made);
        Path into = SAMPLES.resolve("街道导出");
        export(table(REPORT), "青禾街道（示例）", into.resolve("青禾街道（示例）会议活动统计.xlsx"));
        export(elsewhere(rows(table(REPORT), 6)), "示例二街道", into.resolve("示例二街道会议活动统计.xlsx"));
        wiring.close();
    }
}
