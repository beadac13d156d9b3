package org.jiedao.sheet;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SheetWriterTest {
    private static final TableSheet ROLL = new TableSheet(
            "青禾街道（示例）“大工委”委员花名册",
            List.of("填报单位：青禾街道（示例）党工委", "填报日期：2026年3月1日"),
            List.of("序号", "姓名", "联系电话"),
            List.of(List.of("1", "苗青禾", "000-0000-0001"), List.of("2", "=1+1", "@cmd")),
            LocalDate.of(2026, 3, 1));

    @TempDir
    private Path folder;

    @Test
    void whatIsWrittenIsReadBack() throws IOException {
        Path file = Files.write(folder.resolve("册.xlsx"), bytes());
        Reading.Read read = (Reading.Read) new WorkbookReader().read(file);
        List<List<String>> texts = read.sheets().getFirst().rows().stream()
                .map(row -> row.cells().stream().map(SheetCell::text).toList())
                .toList();
        String title = ROLL.title();
        String notes = "填报单位：青禾街道（示例）党工委　　　　填报日期：2026年3月1日";
        assertEquals(
                List.of(
                        List.of(title, title, title),
                        List.of(notes, notes, notes),
                        ROLL.headers(),
                        ROLL.rows().getFirst(),
                        ROLL.rows().getLast()),
                texts);
    }

    @Test
    void itPrintsOnA4AcrossWithTheHeaderOnEachPage() throws IOException {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes()))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertEquals("3:3", sheet.getRepeatingRows().formatAsString());
            assertEquals(3, sheet.getPaneInformation().getHorizontalSplitPosition());
            assertEquals(9, sheet.getPrintSetup().getPaperSize());
            assertTrue(sheet.getPrintSetup().getLandscape());
            assertTrue(sheet.getFitToPage());
            assertEquals(1, sheet.getPrintSetup().getFitWidth());
            assertEquals(0, sheet.getPrintSetup().getFitHeight());
            assertTrue(workbook.getPrintArea(0).endsWith("$A$1:$C$5"));
            assertEquals(15, sheet.getColumnWidth(2) / 256);
        }
    }

    @Test
    void noTextBecomesAFormula() throws IOException {
        List<String> texts = List.of("=1+1", "+1", "-1", "@a", "\ta", "\ra", "＝1", "禾苗", "000-0000-0001");
        var table = new TableSheet("表", List.of(), texts, List.of(texts), LocalDate.EPOCH);
        var out = new ByteArrayOutputStream();
        new SheetWriter().write(table, out);
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            for (int column = 0; column < texts.size(); column++) {
                XSSFCell cell = workbook.getSheetAt(0).getRow(3).getCell(column);
                assertEquals(CellType.STRING, cell.getCellType());
                assertEquals(column < 7, cell.getCellStyle().getQuotePrefixed(), texts.get(column));
                assertEquals("@", cell.getCellStyle().getDataFormatString());
            }
        }
    }

    @Test
    void theSameTableGivesTheSameBytes() throws IOException {
        assertArrayEquals(bytes(), bytes());
    }

    private static byte[] bytes() throws IOException {
        var out = new ByteArrayOutputStream();
        new SheetWriter().write(ROLL, out);
        return out.toByteArray();
    }
}
