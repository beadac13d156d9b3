package org.jiedao;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jiedao.evidence.CopyState;
import org.jiedao.rule.check.RecordKey;
import org.jiedao.sheet.BookProperties;
import org.jiedao.upward.ExportReport;
import org.jiedao.upward.Period;
import org.jiedao.upward.ReportTable;
import org.jiedao.upward.ReportTable.Cell;
import org.jiedao.upward.ReportTable.Column;
import org.jiedao.upward.ReportTable.Kind;
import org.jiedao.upward.ReportTable.Row;
import org.jiedao.upward.Source;
import org.jiedao.upward.Stamp;
import org.jiedao.upward.Submission;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A report written, read back by Excel's library, kept and registered; or refused with nothing left.
class ReportExportTest {
    private static final Period FIRST_HALF = new Period(2025, Period.Part.FIRST_HALF);
    private static final LocalDate MARCH = LocalDate.of(2025, 3, 31);
    private static final List<Column> COLUMNS = List.of(
            new Column("组织", Kind.TEXT, true),
            new Column("会议", Kind.COUNT, true),
            new Column("到会", Kind.COUNT, true),
            new Column("日期", Kind.DATE, false));

    @TempDir
    Path folder;

    private Wiring wiring;

    @BeforeEach
    void open() throws IOException {
        wiring = SampleFolder.street(folder.resolve("data"));
    }

    @AfterEach
    void shut() throws IOException {
        wiring.close();
    }

    private static Source meeting(long id, Map<String, Integer> counted) {
        return new Source(new RecordKey(RecordKey.Sort.MEETING, id), id + "月碰头会", 1, MARCH, counted);
    }

    private static Row row(String name, int meetings, Cell came) {
        return new Row(
                List.of(new Cell.Text(name), new Cell.Count(meetings), came, new Cell.Day(MARCH)),
                Stream.iterate(1, one -> one <= meetings, one -> one + 1)
                        .map(one -> meeting(one, Map.of("会议", 1, "到会", 4)))
                        .toList());
    }

    private static ReportTable table(Row... rows) {
        return new ReportTable("会议统计", FIRST_HALF, "2025年上半年召开的会议", COLUMNS, List.of(rows));
    }

    private ExportReport.Outcome export(ReportTable table) throws IOException {
        return wiring.reporting().exporting().export(table, folder.resolve("报表.xlsx"), (_, _) -> {});
    }

    private Path exported(ReportTable table) throws IOException {
        return assertInstanceOf(ExportReport.Outcome.Exported.class, export(table)).file();
    }

    private void leftNothing() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(folder.resolve("data")), files.toList());
        }
        assertEquals(List.of(), wiring.database().submissions().all());
    }

    @Test
    void totalsAreFormulasThatCarryWhatWeCountOurselves() throws IOException {
        Path file = exported(table(row("甲", 2, new Cell.Count(8)), row("=乙", 3, new Cell.Count(12))));
        try (var workbook = new XSSFWorkbook(Files.newInputStream(file))) {
            XSSFRow totals = workbook.getSheetAt(0).getRow(5);
            assertEquals("合计", totals.getCell(0).getStringCellValue());
            assertFormula("SUBTOTAL(3,B4:B5)", 2, totals.getCell(1));
            assertFormula("SUBTOTAL(9,C4:C5)", 5, totals.getCell(2));
            assertFormula("SUBTOTAL(9,D4:D5)", 20, totals.getCell(3));
            XSSFCell name = workbook.getSheetAt(0).getRow(4).getCell(1);
            assertEquals(CellType.STRING, name.getCellType());
            assertEquals("=乙", name.getStringCellValue());
            assertEquals(
                    MARCH,
                    workbook.getSheetAt(0).getRow(3).getCell(4).getLocalDateTimeCellValue().toLocalDate());
        }
    }

    private static void assertFormula(String formula, int result, XSSFCell cell) {
        assertEquals(CellType.FORMULA, cell.getCellType());
        assertEquals(formula, cell.getCellFormula());
        assertEquals(result, cell.getNumericCellValue());
    }

    @Test
    void aTotalOverAMissingCellIsMissingToo() throws IOException {
        Path file = exported(table(row("甲", 2, new Cell.Missing()), row("乙", 3, new Cell.Count(12))));
        try (var workbook = new XSSFWorkbook(Files.newInputStream(file))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertEquals("【待补】", sheet.getRow(3).getCell(3).getStringCellValue());
            assertEquals("【待补】", sheet.getRow(5).getCell(3).getStringCellValue());
            assertFormula("SUBTOTAL(9,C4:C5)", 5, sheet.getRow(5).getCell(2));
        }
    }

    @Test
    void itPrintsAsItIsAndTellsItsSourcesBehind() throws IOException {
        Path file = exported(table(row("甲", 2, new Cell.Count(8))));
        try (var workbook = new XSSFWorkbook(Files.newInputStream(file))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertEquals("青禾街道（示例）会议统计（2025年上半年）", sheet.getRow(0).getCell(0).getStringCellValue());
            String notes = sheet.getRow(1).getCell(0).getStringCellValue();
            for (String note : List.of(
                    "填报单位：中共示例区青禾街道工作委员会", "填报人：示例联系人", "填报日期：2026年7月1日", "口径：2025年上半年召开的会议")) {
                assertTrue(notes.contains(note), notes);
            }
            assertEquals("3:3", sheet.getRepeatingRows().formatAsString());
            assertEquals(3, sheet.getPaneInformation().getHorizontalSplitPosition());
            assertTrue(sheet.getFitToPage());
            assertEquals(0, sheet.getPrintSetup().getFitHeight());
            assertTrue(workbook.getPrintArea(0).endsWith("$A$1:$E$5"), workbook.getPrintArea(0));
            XSSFSheet sources = workbook.getSheetAt(1);
            assertEquals("来源", sources.getSheetName());
            XSSFRow source = sources.getRow(3);
            assertEquals(1, source.getCell(0).getNumericCellValue());
            assertEquals("甲", source.getCell(1).getStringCellValue());
            assertEquals("会议", source.getCell(2).getStringCellValue());
            assertEquals("1月碰头会", source.getCell(3).getStringCellValue());
            assertEquals(MARCH, source.getCell(5).getLocalDateTimeCellValue().toLocalDate());
            assertEquals("会议1、到会4", source.getCell(6).getStringCellValue());
        }
    }

    @Test
    void theStampSaysWhatTheWorkbookIs() throws IOException {
        Path file = exported(table(row("甲", 2, new Cell.Count(8))));
        ReportTable exported = table(row("甲", 2, new Cell.Count(8)));
        Stamp stamp = Stamp.of(BookProperties.of(file)).orElseThrow();
        assertEquals(
                new Stamp("会议统计", "青禾街道（示例）", FIRST_HALF, stamp.madeAt(), exported.columns(), 1), stamp);
        assertEquals(Optional.of(Stamp.FORMAT), Stamp.format(BookProperties.of(file)));
        assertEquals(Map.of(), BookProperties.of(Files.writeString(folder.resolve("字.txt"), "不是表格")));
    }

    @Test
    void aCountThatItsRecordsDoNotAddUpToIsRefused() throws IOException {
        var refused = assertInstanceOf(
                ExportReport.Outcome.Refused.class, export(table(row("甲", 2, new Cell.Count(9)))));
        assertTrue(refused.sentence().contains("第1 到会"), refused.sentence());
        leftNothing();
    }

    @Test
    void anEmptyTableIsNoReportOfNought() throws IOException {
        var refused = assertInstanceOf(ExportReport.Outcome.Refused.class, export(table()));
        assertEquals("没有导出“会议统计”：2025年上半年没有登记这类事实，空表不当作零报。", refused.sentence());
        leftNothing();
    }

    @Test
    void whoCancelsIsLeftWithNothing() throws IOException {
        ReportTable table = table(row("甲", 2, new Cell.Count(8)));
        Assertions.assertThrows(CancellationException.class, () -> wiring.reporting()
                .exporting()
                .export(table, folder.resolve("报表.xlsx"), (_, _) -> {
                    throw new CancellationException();
                }));
        leftNothing();
    }

    @Test
    void whatWasExportedIsKeptAndUndoneAndChecked() throws IOException {
        Path file = exported(table(row("甲", 2, new Cell.Count(8))));
        var register = wiring.reporting().registering();
        Submission kept = wiring.database().submissions().all().getFirst();
        assertEquals("青禾街道（示例）会议统计（2025年上半年）", kept.title());
        assertArrayEquals(Files.readAllBytes(file), Files.readAllBytes(register.locate(kept)));
        assertEquals(CopyState.SOUND, register.state(kept));
        assertEquals(List.of(), wiring.check().problems());

        Submission sent = register.note(kept, new Submission.Sent(MARCH, "示例区委组织部", ""));
        assertEquals(List.of(sent), wiring.database().submissions().all());
        wiring.database().changeLog().undo();
        assertEquals(List.of(kept), wiring.database().submissions().all());

        Files.writeString(register.locate(kept), "改了");
        assertEquals(CopyState.CHANGED, register.state(kept));
        String problem = wiring.check().problems().getFirst();
        assertTrue(problem.startsWith("上报的“" + kept.title() + "”：文件登记后被改动："), problem);
        Files.delete(register.locate(kept));
        assertTrue(wiring.check().problems().getFirst().contains("文件不在"));

        wiring.database().changeLog().undo();
        assertEquals(List.of(), wiring.database().submissions().all());
        assertEquals(List.of(), wiring.check().problems());
    }

    @Test
    void noOtherFileIsWrittenOver() throws IOException {
        ReportTable table = table(row("甲", 2, new Cell.Count(8)));
        Path first = exported(table);
        Path second = exported(table);
        assertEquals(folder.resolve("报表(2).xlsx"), second);
        assertArrayEquals(Files.readAllBytes(first), Files.readAllBytes(second), "the same report has the same bytes");
        assertFalse(wiring.database().submissions().all().isEmpty());
    }
}
