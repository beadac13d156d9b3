package org.jiedao.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTSheetData;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTWorksheet;

/// Two workbooks laid beside each other: cell by cell with looks and formulas, and sheet by sheet with everything around the
/// cells. What a formula comes to is no difference.
record WorkbookComparison(XSSFWorkbook before, XSSFWorkbook after) {
    /// Cells as `Sheet1!B5`, other things by their name.
    List<String> differences() {
        List<String> different = new ArrayList<>();
        if (!names(before).equals(names(after))) {
            different.add("各表的名称和次序");
            return different;
        }
        // a workbook without any looks is given plain ones
        if (before.getStylesSource().getCTStylesheet().isSetCellXfs() && !styles(before).equals(styles(after))) {
            different.add("样式");
        }
        if (!definedNames(before).equals(definedNames(after))) {
            different.add("名称和打印区域");
        }
        for (int index = 0; index < before.getNumberOfSheets(); index++) {
            compare(before.getSheetAt(index), after.getSheetAt(index), different);
        }
        return different;
    }

    private static List<String> names(XSSFWorkbook workbook) {
        List<String> names = new ArrayList<>();
        for (int index = 0; index < workbook.getNumberOfSheets(); index++) {
            names.add(workbook.getSheetName(index) + workbook.getSheetVisibility(index));
        }
        return names;
    }

    private static String styles(XSSFWorkbook workbook) {
        return workbook.getStylesSource().getCTStylesheet().xmlText();
    }

    private static List<String> definedNames(XSSFWorkbook workbook) {
        return workbook.getAllNames().stream()
                .map(name -> name.getNameName() + name.getSheetIndex() + name.getRefersToFormula())
                .toList();
    }

    private static void compare(XSSFSheet one, XSSFSheet other, List<String> different) {
        if (!around(one).equals(around(other))) {
            different.add("“" + one.getSheetName() + "”表的版式");
        }
        int last = Math.max(one.getLastRowNum(), other.getLastRowNum());
        for (int number = 0; number <= last; number++) {
            compare(one.getSheetName(), number, one.getRow(number), other.getRow(number), different);
        }
    }

    /// Merged cells, widths, validations, conditional looks, protection, print settings, and what else a sheet says beside its
    /// rows.
    private static String around(XSSFSheet sheet) {
        CTWorksheet copy = (CTWorksheet) sheet.getCTWorksheet().copy();
        copy.setSheetData(CTSheetData.Factory.newInstance());
        if (copy.isSetDimension()) {
            copy.unsetDimension();
        }
        return copy.xmlText();
    }

    private static void compare(
            String sheet, int number, @Nullable XSSFRow one, @Nullable XSSFRow other, List<String> different) {
        if (one != null && other != null && one.getHeight() != other.getHeight()) {
            different.add("“" + sheet + "”表第" + (number + 1) + "行的行高");
        }
        TreeSet<Integer> columns = new TreeSet<>();
        columns(one, columns);
        columns(other, columns);
        for (int column : columns) {
            if (!said(one, column).equals(said(other, column))) {
                different.add(sheet + "!" + new CellAddress(number, column).formatAsString());
            }
        }
    }

    private static void columns(@Nullable XSSFRow row, TreeSet<Integer> columns) {
        if (row != null) {
            for (Cell cell : row) {
                columns.add(cell.getColumnIndex());
            }
        }
    }

    private static String said(@Nullable XSSFRow row, int column) {
        XSSFCell cell = row == null ? null : row.getCell(column);
        if (cell == null) {
            return "";
        }
        String value = switch (cell.getCellType()) {
            case FORMULA -> "=" + cell.getCellFormula();
            case STRING -> "“" + cell.getStringCellValue();
            case NUMERIC, BOOLEAN, ERROR, BLANK, _NONE -> Objects.toString(cell.getRawValue(), "");
        };
        return cell.getCTCell().getS() + " " + value;
    }
}
