package org.jiedao.sheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// Reads a form to be looked at and pointed into: blank cells and merged ones as they stand. Nothing is computed.
public final class FormReader {
    static final int MOST_ROWS = 150;
    static final int MOST_COLUMNS = 30;
    /// So that there is something to point at on an empty sheet.
    private static final int LEAST_ROWS = 3;

    private static final int LEAST_COLUMNS = 3;

    /// What became of it.
    public sealed interface Outcome {
        record Read(List<FormSheet> sheets) implements Outcome {}

        record Refused(String sentence) implements Outcome {}
    }

    public Outcome read(Path file) throws IOException {
        return FormFile.with(file, workbook -> new Outcome.Read(sheets(workbook)), Outcome.Refused::new);
    }

    private static List<FormSheet> sheets(XSSFWorkbook workbook) {
        return IntStream.range(0, workbook.getNumberOfSheets())
                .filter(index -> workbook.getSheetVisibility(index) == SheetVisibility.VISIBLE)
                .mapToObj(index -> sheet(workbook.getSheetAt(index)))
                .toList();
    }

    private static FormSheet sheet(XSSFSheet sheet) {
        int lastRow = sheet.getLastRowNum() + 1;
        int lastColumn = 0;
        for (Row row : sheet) {
            lastColumn = Math.max(lastColumn, row.getLastCellNum());
        }
        for (CellRangeAddress range : sheet.getMergedRegions()) {
            lastRow = Math.max(lastRow, range.getLastRow() + 1);
            lastColumn = Math.max(lastColumn, range.getLastColumn() + 1);
        }
        int rows = Math.clamp(lastRow + 1L, LEAST_ROWS, MOST_ROWS);
        int columns = Math.clamp(lastColumn, LEAST_COLUMNS, MOST_COLUMNS);
        List<Integer> widths = IntStream.range(0, columns)
                .mapToObj(column -> Math.round(sheet.getColumnWidthInPixels(column)))
                .toList();
        boolean cut = lastRow > rows || lastColumn > columns;
        return new FormSheet(sheet.getSheetName(), rows, columns, widths, boxes(sheet, rows, columns), cut);
    }

    private static List<FormSheet.Box> boxes(XSSFSheet sheet, int rows, int columns) {
        Map<CellAddress, CellRangeAddress> merged = new HashMap<>();
        sheet.getMergedRegions()
                .forEach(range -> {
                    for (int row = range.getFirstRow(); row <= Math.min(range.getLastRow(), rows - 1); row++) {
                        for (int column = range.getFirstColumn(); column <= Math.min(range.getLastColumn(), columns - 1); column++) {
                            merged.put(new CellAddress(row, column), range);
                        }
                    }
                });
        DataFormatter shown = new DataFormatter();
        shown.setUseCachedValuesForFormulaCells(true);
        List<FormSheet.Box> boxes = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                CellAddress place = new CellAddress(row, column);
                CellRangeAddress range = merged.get(place);
                if (range == null || range.getFirstRow() == row && range.getFirstColumn() == column) {
                    int height = range == null ? 1 : Math.min(range.getLastRow(), rows - 1) - row + 1;
                    int width = range == null ? 1 : Math.min(range.getLastColumn(), columns - 1) - column + 1;
                    boxes.add(box(sheet, place, height, width, shown));
                }
            }
        }
        return boxes;
    }

    private static FormSheet.Box box(
            XSSFSheet sheet, CellAddress place, int height, int width, DataFormatter shown) {
        Row row = sheet.getRow(place.getRow());
        Cell cell = row == null ? null : row.getCell(place.getColumn());
        boolean formula = cell != null && cell.getCellType() == CellType.FORMULA;
        String text = formula ? "=" + cell.getCellFormula() : shown.formatCellValue(cell);
        return new FormSheet.Box(place.getRow(), place.getColumn(), height, width, text, formula);
    }
}
