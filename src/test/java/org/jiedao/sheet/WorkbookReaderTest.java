package org.jiedao.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkbookReaderTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"a.xlsx", "a.xls"})
    void numbersAreReadAsTheCellShowsThemAndNeverLoseDigits(String name) throws IOException {
        SheetRow row = only(save(name, workbook -> {
                    Row cells = workbook.createSheet("表").createRow(0);
                    cells.createCell(0).setCellValue(13800000001.0);
                    styled(workbook, cells.createCell(1), "0.00E+00").setCellValue(13800000001.0);
                    styled(workbook, cells.createCell(2), "000-0000-0000").setCellValue(12.0);
                    cells.createCell(3).setCellValue(138000000012.0);
                    cells.createCell(4).setCellValue("０００-１");
                    cells.createCell(5).setCellFormula("1+1");
                    cells.getCell(5).setCellValue(7);
                }))
                .rows()
                .getFirst();
        assertEquals(
                List.of("13800000001", "13800000001", "000-0000-0012", "138000000012", "０００-１", "7"),
                row.cells().stream().map(SheetCell::text).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.xlsx", "a.xls"})
    void dateCellsAreDatesInChineseFormatsToo(String name) throws IOException {
        SheetRow row = only(save(name, workbook -> {
                    Row cells = workbook.createSheet("表").createRow(0);
                    styled(workbook, cells.createCell(0), "yyyy\"年\"m\"月\"d\"日\"").setCellValue(45839);
                    styled(workbook, cells.createCell(1), "yyyy/m/d").setCellValue(45839);
                    CellStyle builtIn = workbook.createCellStyle();
                    builtIn.setDataFormat((short) 57);
                    cells.createCell(2).setCellValue(45839);
                    cells.getCell(2).setCellStyle(builtIn);
                    cells.createCell(3).setCellValue(45839);
                }))
                .rows()
                .getFirst();
        LocalDate day = LocalDate.of(2025, 7, 1);
        assertEquals(
                List.of(
                        new SheetCell("2025年7月1日", day, SheetCell.Cover.NONE),
                        new SheetCell("2025/7/1", day, SheetCell.Cover.NONE),
                        new SheetCell("2025年7月", day, SheetCell.Cover.NONE),
                        SheetCell.of("45839")),
                row.cells());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.xlsx", "a.xls"})
    void mergedRangesRepeatTheirValueAndHiddenRowsColumnsAndSheetsAreSaid(String name) throws IOException {
        SheetGrid grid = only(save(name, workbook -> {
            Sheet sheet = workbook.createSheet("表");
            for (int row = 0; row < 3; row++) {
                sheet.createRow(row * 2).createCell(2).setCellValue("c" + row);
            }
            sheet.getRow(0).createCell(0).setCellValue("甲");
            sheet.addMergedRegion(new CellRangeAddress(0, 2, 0, 1));
            sheet.getRow(2).setZeroHeight(true);
            sheet.setColumnHidden(2, true);
            workbook.createSheet("空表");
            workbook.setSheetVisibility(0, SheetVisibility.HIDDEN);
            workbook.setActiveSheet(1);
        }));
        SheetCell first = SheetCell.of("甲");
        SheetCell right = first.covered(SheetCell.Cover.ACROSS);
        SheetCell under = first.covered(SheetCell.Cover.BELOW);
        assertEquals(
                new SheetGrid(
                        "表",
                        true,
                        List.of(
                                new SheetRow(1, false, List.of(first, right, SheetCell.of("c0"))),
                                new SheetRow(3, true, List.of(under, right, SheetCell.of("c1"))),
                                new SheetRow(
                                        5, false, List.of(SheetCell.EMPTY, SheetCell.EMPTY, SheetCell.of("c2")))),
                        Set.of(2)),
                grid);
    }

    private interface Filling {
        void fill(Workbook workbook);
    }

    private Path save(String name, Filling filling) throws IOException {
        Path file = folder.resolve(name);
        try (Workbook workbook = name.endsWith(".xls") ? new HSSFWorkbook() : new XSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            filling.fill(workbook);
            workbook.write(out);
        }
        return file;
    }

    private static Cell styled(Workbook workbook, Cell cell, String format) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        cell.setCellStyle(style);
        return cell;
    }

    private static SheetGrid only(Path file) throws IOException {
        return switch (new WorkbookReader().read(file)) {
            case Reading.Read read -> {
                assertEquals(1, read.sheets().size());
                yield read.sheets().getFirst();
            }
            case Reading.Refused refused -> throw new AssertionError(refused.sentence());
        };
    }
}
