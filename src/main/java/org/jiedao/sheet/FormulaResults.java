package org.jiedao.sheet;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The results kept with formulas, made anew after their cells were filled, for readers that do not compute; whoever opens the
/// workbook in Excel or WPS computes them again.
record FormulaResults(XSSFWorkbook workbook) {
    private static final Logger LOG = LoggerFactory.getLogger(FormulaResults.class);

    /// Says which formulas could not be computed here.
    List<String> renew() {
        workbook.setForceFormulaRecalculation(true);
        if (!new FormulaWeight(workbook).isBearable()) {
            return List.of("表里的公式牵涉的格子太多，这里不算，仍是表样里的旧值；在Excel或WPS里打开会重新计算。");
        }
        XSSFFormulaEvaluator evaluator = new XSSFFormulaEvaluator(workbook);
        List<String> left = new ArrayList<>();
        for (Sheet sheet : workbook) {
            for (Row row : sheet) {
                for (Cell cell : row) {
                    if (cell.getCellType() == CellType.FORMULA && !computed(evaluator, cell)) {
                        left.add(sheet.getSheetName() + "!" + cell.getAddress());
                    }
                }
            }
        }
        return left.isEmpty()
                ? List.of()
                : List.of("有" + left.size() + "个公式（" + left.getFirst() + "等）这里算不了，仍是表样里的旧值；在Excel或WPS里打开会重新计算。");
    }

    /// POI answers a function or a workbook that it does not know with whatever runtime exception it meets.
    private static boolean computed(XSSFFormulaEvaluator evaluator, Cell cell) {
        try {
            evaluator.evaluateFormulaCell(cell);
            return true;
        } catch (RuntimeException unknown) {
            LOG.info("formula not computed: {}", unknown.getClass().getName());
            return false;
        }
    }
}
