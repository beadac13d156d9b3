package org.jiedao.sheet;

import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.formula.DataValidationEvaluator;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jiedao.calendar.ChineseDate;

/// What the form itself says may stand in its cells (数据有效性), asked of the cells as they are filled.
record AllowedValues(XSSFWorkbook workbook) {
    List<String> objections(List<FilledCell> cells) {
        var evaluator = new DataValidationEvaluator(workbook, new XSSFFormulaEvaluator(workbook));
        return cells.stream()
                .filter(cell -> !evaluator.isValidCell(new CellReference(cell.sheet(), cell.row(), cell.column(), true, true)))
                .map(cell -> cell.address() + " 只许填表样规定的值，“" + told(cell.value()) + "”不在其中，没有填写。")
                .toList();
    }

    private static String told(FilledCell.Value value) {
        return switch (value) {
            case FilledCell.Value.Text(String text) -> text;
            case FilledCell.Value.Number(double number) ->
                number == Math.rint(number) ? String.valueOf((long) number) : String.valueOf(number);
            case FilledCell.Value.Day(LocalDate day) -> ChineseDate.format(day);
        };
    }
}
