package org.jiedao.sheet;

import java.util.Locale;
import java.util.Set;
import org.apache.poi.ss.formula.FormulaParseException;
import org.apache.poi.ss.formula.FormulaParser;
import org.apache.poi.ss.formula.FormulaType;
import org.apache.poi.ss.formula.ptg.AbstractFunctionPtg;
import org.apache.poi.ss.formula.ptg.AreaI;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFEvaluationWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// How many cells the formulas of a workbook look at, told before anything is computed: POI would go through all of them, and
/// nothing can stop it.
final class FormulaWeight {
    /// A few columns from top to bottom.
    private static final long MOST_CELLS = 20_000_000;
    /// What these look at is known only once they are computed.
    private static final Set<String> UNFORESEEN = Set.of("OFFSET", "INDIRECT", "REPT");

    private final XSSFEvaluationWorkbook parsing;
    private final XSSFWorkbook workbook;
    private long left = MOST_CELLS;

    FormulaWeight(XSSFWorkbook workbook) {
        this.workbook = workbook;
        this.parsing = XSSFEvaluationWorkbook.create(workbook);
    }

    /// Whether all formulas of the workbook can be computed here.
    boolean isBearable() {
        for (Name name : workbook.getAllNames()) {
            weigh(name.getRefersToFormula(), FormulaType.NAMEDRANGE);
        }
        for (Sheet sheet : workbook) {
            for (Row row : sheet) {
                for (Cell cell : row) {
                    if (cell.getCellType() == CellType.FORMULA) {
                        weigh(cell.getCellFormula(), FormulaType.CELL);
                    }
                    if (left < 0) {
                        return false;
                    }
                }
            }
        }
        return left >= 0;
    }

    /// Whether one formula alone can.
    boolean isBearable(String formula) {
        left = MOST_CELLS;
        weigh(formula, FormulaType.DATAVALIDATION_LIST);
        return left >= 0;
    }

    private void weigh(String formula, FormulaType type) {
        try {
            for (Ptg part : FormulaParser.parse(formula, parsing, type, 0)) {
                if (part instanceof AreaI area) {
                    left -= (area.getLastRow() - area.getFirstRow() + 1L) * (area.getLastColumn() - area.getFirstColumn() + 1L);
                } else if (part instanceof AbstractFunctionPtg function
                        && UNFORESEEN.contains(function.getName().toUpperCase(Locale.ROOT))) {
                    left = -1;
                }
            }
        } catch (FormulaParseException | IllegalArgumentException | IllegalStateException unreadable) {
            // what cannot be read is not computed either
        }
    }
}
