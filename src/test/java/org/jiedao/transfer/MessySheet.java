package org.jiedao.transfer;

import java.time.LocalDate;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;

/// A sheet filled line by line.
final class MessySheet {
    /// A date cell.
    record Day(LocalDate day) {}

    /// A number in a format.
    record Shown(double value, String format) {}

    private final Workbook workbook;
    private final Sheet sheet;
    private int next;

    MessySheet(Workbook workbook, String name) {
        this.workbook = workbook;
        this.sheet = workbook.createSheet(name);
    }

    static Day day(int year, int month, int day) {
        return new Day(LocalDate.of(year, month, day));
    }

    static Shown exponent(double value) {
        return new Shown(value, "0.00E+00");
    }

    static Shown phone(double value) {
        return new Shown(value, "000-0000-0000");
    }

    MessySheet title(String text, int columns) {
        row(text);
        return mergeAcross(-1, 0, columns - 1);
    }

    MessySheet row(Object... values) {
        Row row = sheet.createRow(next++);
        for (int column = 0; column < values.length; column++) {
            if (!"".equals(values[column])) {
                set(row.createCell(column), values[column]);
            }
        }
        return this;
    }

    private void set(Cell cell, Object value) {
        switch (value) {
            case Day day -> styled(cell, "yyyy\"年\"m\"月\"d\"日\"").setCellValue(day.day());
            case Shown number -> styled(cell, number.format()).setCellValue(number.value());
            case Integer number -> cell.setCellValue(number);
            default -> cell.setCellValue(value.toString());
        }
    }

    private Cell styled(Cell cell, String format) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        cell.setCellStyle(style);
        return cell;
    }

    MessySheet blank() {
        next++;
        return this;
    }

    /// Rows are counted back from the next one.
    MessySheet mergeAcross(int row, int from, int to) {
        sheet.addMergedRegion(new CellRangeAddress(next + row, next + row, from, to));
        return this;
    }

    MessySheet mergeDown(int from, int to, int column) {
        sheet.addMergedRegion(new CellRangeAddress(next + from, next + to, column, column));
        return this;
    }

    MessySheet hide(int row) {
        sheet.getRow(row).setZeroHeight(true);
        return this;
    }

    MessySheet hideColumn(int column) {
        sheet.setColumnHidden(column, true);
        return this;
    }
}
