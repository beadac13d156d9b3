package org.jiedao.compliance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jiedao.calendar.Workdays;
import org.jiedao.committee.RulesetSince;
import org.jiedao.rule.Rulesets;
import org.jiedao.rule.State;
import org.jiedao.sample.SampleStandards;
import org.jiedao.sample.SampleStreet;
import org.jiedao.storage.Database;
import org.jiedao.storage.OpenRegister;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// 条款体检汇总 of the sample street, read back as a workbook.
class ExportSummaryTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
    private static final int FIRST_STATE = 3;
    private static final int TOTAL = FIRST_STATE + State.values().length;

    private static final Rulesets RULESETS = Rulesets.shipped();

    @TempDir
    Path folder;

    private Database database;
    private OpenExamination examination;
    private ExportSummary export;
    private Path file;

    @BeforeEach
    void open() throws IOException {
        database = OpenRegister.in(folder.resolve("data"));
        new SampleStreet(database.organizations(), database.committees(), database.changeLog()).build();
        new SampleStandards(database.organizations(), database.bodyRulesets(), database.attestations()).build();
        examination = new OpenExamination(
                new OpenExamination.Bodies(
                        () -> database.organizations().bodies(), this::committees, database.bodyRulesets()),
                () -> RULESETS,
                List::of,
                database.attestations(),
                Workdays::shipped);
        export = new ExportSummary(examination, database.organizations(), database.disclosures(), OpenRegister.CLOCK);
        file = folder.resolve("汇总.xlsx");
    }

    @AfterEach
    void close() throws IOException {
        database.close();
    }

    private Map<Long, List<RulesetSince>> committees() {
        Map<Long, List<RulesetSince>> byBody = new HashMap<>();
        database.committees()
                .committees(LocalDate.MAX)
                .forEach(committee -> byBody.put(
                        committee.body().id(), database.committees().rulesets(committee.id())));
        return byBody;
    }

    private Path written() throws IOException {
        return export.write(ReportSubject.all(DAY), file, (_, _) -> {});
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(path -> path.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    @Test
    void theTotalsAreFormulasThatComeToTheCountsOfTheExamination() throws IOException {
        Examination examined = examination.read().on(DAY);
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(written()))) {
            Sheet summary = book.getSheet("汇总");
            Row total = row(summary, "总计");
            List<Double> kept = figures(total);
            XSSFFormulaEvaluator.evaluateAllFormulaCells(book);
            List<Double> expected = new ArrayList<>(
                    examined.states().values().stream().map(Integer::doubleValue).toList());
            expected.add((double) examined.clauses().size());
            assertEquals(expected, figures(total));
            assertEquals(expected, kept, "a reader that does not compute sees the same");
            assertEquals(CellType.FORMULA, total.getCell(TOTAL).getCellType());
            long langfang = examined.by("langfang").clauses().size();
            assertEquals(
                    langfang,
                    row(summary, "廊坊市地方标准 DB1310/T 264.2—2021小计").getCell(TOTAL).getNumericCellValue());
        }
    }

    private static Row row(Sheet sheet, String name) {
        for (Row row : sheet) {
            if (row.getCell(0).getStringCellValue().equals(name)) {
                return row;
            }
        }
        throw new AssertionError(name);
    }

    private static List<Double> figures(Row row) {
        List<Double> figures = new ArrayList<>();
        for (int column = FIRST_STATE; column <= TOTAL; column++) {
            figures.add(row.getCell(column).getNumericCellValue());
        }
        return figures;
    }

    @Test
    void everyBodyHasItsRowAndOneThatNothingWasAskedOfHasNoFigures() throws IOException {
        Examination examined = examination.read().on(DAY);
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(written()))) {
            Sheet summary = book.getSheet("汇总");
            int subtotals = examined.rulesets().size() + 1;
            assertEquals(
                    2 + examined.bodies().size() + subtotals + examined.unexamined().size(), summary.getLastRowNum());
            Row last = summary.getRow(summary.getLastRowNum());
            assertTrue(last.getCell(0).getStringCellValue().startsWith("没有体检："), last.getCell(0).getStringCellValue());
            assertEquals("7号楼党小组党员中心户（示例）", last.getCell(1).getStringCellValue());
            assertEquals("", last.getCell(FIRST_STATE).getStringCellValue());
        }
    }

    @Test
    void theDetailHoldsEveryClauseWithItsWording() throws IOException {
        Examination examined = examination.read().on(DAY);
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(written()))) {
            Sheet detail = book.getSheet("明细");
            assertEquals(2 + examined.clauses().size(), detail.getLastRowNum());
            for (int i = 0; i < examined.clauses().size(); i++) {
                Row row = detail.getRow(3 + i);
                ExaminedClause clause = examined.clauses().get(i);
                assertEquals(clause.rule().quotation().clause().wording(), row.getCell(3).getStringCellValue());
                assertEquals(clause.state().label(), row.getCell(5).getStringCellValue());
                assertEquals(clause.judgement().arithmetic(), row.getCell(6).getStringCellValue());
            }
        }
    }

    @Test
    void bothSheetsPrintAsTheyAre() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(written()))) {
            for (String name : List.of("汇总", "明细")) {
                Sheet sheet = book.getSheet(name);
                assertEquals("3:3", sheet.getRepeatingRows().formatAsString());
                assertEquals(3, sheet.getPaneInformation().getHorizontalSplitPosition());
                assertTrue(sheet.getFitToPage() && sheet.getPrintSetup().getLandscape(), name);
                assertTrue(sheet.getRow(0).getCell(0).getStringCellValue().contains("（截至2026年6月30日）"), name);
                assertEquals(
                        "填报单位：中共示例区青禾街道工作委员会　　　　填报人：示例联系人　　　　填报日期：2026年7月1日",
                        sheet.getRow(1).getCell(0).getStringCellValue());
            }
        }
    }

    @Test
    void noFileIsWrittenOver() throws IOException {
        Files.writeString(file, "不能动");

        Path second = written();
        Path third = written();

        assertEquals(List.of("汇总(2).xlsx", "汇总(3).xlsx", "汇总.xlsx"), files());
        assertEquals("不能动", Files.readString(file));
        assertEquals(List.of("汇总(2).xlsx", "汇总(3).xlsx"), Stream.of(second, third).map(path -> path.getFileName().toString()).toList());
    }

    @Test
    void whatIsCancelledLeavesNothing() throws IOException {
        List<Long> told = new ArrayList<>();
        assertThrows(
                CancellationException.class,
                () -> export.write(ReportSubject.all(DAY), file, (done, of) -> {
                    told.add(of - done);
                    if (done == of) {
                        throw new CancellationException();
                    }
                }));
        assertEquals(List.of(), files());
        assertEquals(0L, told.getLast());
        assertTrue(told.size() > 500, "every row is told");
    }
}
