package org.jiedao.sheet;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/// Which cells of a form nobody may write into: formulas, what is hidden beneath a merged cell, locked cells of a protected
/// sheet.
record CellGuard(XSSFWorkbook workbook) {
    private static final SpreadsheetVersion LIMITS = SpreadsheetVersion.EXCEL2007;

    /// A sentence for each that cannot be filled.
    List<String> objections(List<FilledCell> cells) {
        Set<String> seen = new HashSet<>();
        return cells.stream()
                .flatMap(cell -> objection(cell, seen).stream())
                .map(sentence -> sentence + "，没有填写。")
                .toList();
    }

    private Optional<String> objection(FilledCell cell, Set<String> seen) {
        XSSFSheet sheet = workbook.getSheet(cell.sheet());
        if (sheet == null) {
            return Optional.of("工作簿里没有“" + cell.sheet() + "”表");
        }
        if (cell.row() >= LIMITS.getMaxRows() || cell.column() >= LIMITS.getMaxColumns()) {
            return Optional.of("“" + cell.sheet() + "”表没有第" + (cell.row() + 1) + "行第" + (cell.column() + 1) + "列");
        }
        if (!seen.add(cell.address())) {
            return Optional.of(cell.address() + " 对应了两个数，只能留一个");
        }
        return onSheet(cell, sheet);
    }

    private static Optional<String> onSheet(FilledCell cell, XSSFSheet sheet) {
        XSSFCell there = cell(sheet, cell);
        if (there != null && there.getCellType() == CellType.FORMULA) {
            return Optional.of(cell.address() + " 是公式，不能填数；请改选公式引用的单元格");
        }
        Optional<CellRangeAddress> merged = sheet.getMergedRegions().stream()
                .filter(range -> range.isInRange(cell.row(), cell.column()))
                .filter(range -> range.getFirstRow() != cell.row() || range.getFirstColumn() != cell.column())
                .findFirst();
        if (merged.isPresent()) {
            return Optional.of(cell.address() + " 在合并单元格 " + merged.get().formatAsString() + " 里，请改选它左上角的一格");
        }
        boolean locked = there == null || there.getCellStyle() == null || there.getCellStyle().getLocked();
        return sheet.getProtect() && locked
                ? Optional.of(cell.address() + " 在受保护的表里，而且是锁定的")
                : Optional.empty();
    }

    private static @Nullable XSSFCell cell(XSSFSheet sheet, FilledCell wanted) {
        XSSFRow row = sheet.getRow(wanted.row());
        return row == null ? null : row.getCell(wanted.column());
    }
}
