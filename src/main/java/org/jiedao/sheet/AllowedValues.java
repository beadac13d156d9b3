package org.jiedao.sheet;

import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.formula.DataValidationEvaluator;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jiedao.calendar.ChineseDate;

/// What the form itself says may stand in its cells (数据有效性), asked of the cells as they are filled.
record AllowedValues(XSSFWorkbook workbook) {
    private static final int MOST_RULES = 5000;

    List<String> objections(List<FilledCell> cells) {
        if (!areBearable()) {
            return List.of("表样规定的有效值牵涉的格子太多，这里核对不了，没有填写；请在Excel或WPS里去掉这样的有效性。");
        }
        var evaluator = new DataValidationEvaluator(workbook, new XSSFFormulaEvaluator(workbook));
        return cells.stream()
                .filter(cell -> !evaluator.isValidCell(new CellReference(cell.sheet(), cell.row(), cell.column(), true, true)))
                .map(cell -> cell.address() + " 只许填表样规定的值，“" + told(cell.value()) + "”不在其中，没有填写。")
                .toList();
    }

    private boolean areBearable() {
        FormulaWeight weight = new FormulaWeight(workbook);
        for (Sheet sheet : workbook) {
            List<? extends DataValidation> rules = sheet.getDataValidations();
            if (rules.size() > MOST_RULES
                    || rules.stream()
                            .map(rule -> rule.getValidationConstraint().getFormula1())
                            .anyMatch(formula -> formula != null && !weight.isBearable(formula))) {
                return false;
            }
        }
        return true;
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
