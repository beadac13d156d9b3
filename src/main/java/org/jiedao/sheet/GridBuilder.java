package org.jiedao.sheet;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.poi.ss.util.CellRangeAddress;

/// Collects one sheet. Rows without content are not kept: a formatted column reaches down a million of them.
final class GridBuilder {
    private record Line(boolean hidden, ArrayList<SheetCell> cells) {}

    /// XFD, the last one a workbook can have.
    private static final int LAST_COLUMN = 16_383;

    private final String name;
    private final boolean hidden;
    private final ReadingBudget budget;
    private final TreeMap<Integer, Line> lines = new TreeMap<>();
    private final List<CellRangeAddress> merges = new ArrayList<>();
    private final BitSet hiddenColumns = new BitSet();
    private int width;

    GridBuilder(String name, boolean hidden, ReadingBudget budget) {
        this.name = name;
        this.hidden = hidden;
        this.budget = budget;
    }

    /// Row and column count from 0 here, as in the file.
    void put(int row, boolean rowHidden, int column, SheetCell cell) {
        if (cell.blank()) {
            return;
        }
        Line line = lines.get(row);
        if (line == null) {
            budget.row(name, row + 1);
            line = new Line(rowHidden, new ArrayList<>());
            lines.put(row, line);
        }
        set(row, line, column, cell);
        width = Math.max(width, column + 1);
    }

    void merge(CellRangeAddress range) {
        budget.cell(name, range.getFirstRow() + 1);
        merges.add(range);
    }

    void hideColumns(int first, int last) {
        hiddenColumns.set(first, Math.min(last, LAST_COLUMN) + 1);
    }

    SheetGrid build() {
        merges.forEach(this::spread);
        List<SheetRow> rows = new ArrayList<>(lines.size());
        lines.forEach((number, line) -> rows.add(new SheetRow(number + 1, line.hidden(), line.cells())));
        return new SheetGrid(
                name, hidden, rows, hiddenColumns.stream().filter(column -> column < width).boxed().collect(Collectors.toSet()));
    }

    private void spread(CellRangeAddress range) {
        Line first = lines.get(range.getFirstRow());
        if (first == null || range.getFirstColumn() >= first.cells().size()) {
            return;
        }
        SheetCell anchor = first.cells().get(range.getFirstColumn());
        if (anchor.blank()) {
            return;
        }
        int lastColumn = Math.min(range.getLastColumn(), width - 1);
        lines.subMap(range.getFirstRow(), true, range.getLastRow(), true).forEach((row, line) -> {
            for (int column = range.getFirstColumn(); column <= lastColumn; column++) {
                if (column > range.getFirstColumn()) {
                    set(row, line, column, anchor.covered(SheetCell.Cover.ACROSS));
                } else if (row > range.getFirstRow()) {
                    set(row, line, column, anchor.covered(SheetCell.Cover.BELOW));
                }
            }
        });
    }

    private void set(int row, Line line, int column, SheetCell cell) {
        budget.cell(name, row + 1);
        ArrayList<SheetCell> cells = line.cells();
        while (cells.size() <= column) {
            // an empty place costs memory too
            budget.cell(name, row + 1);
            cells.add(SheetCell.EMPTY);
        }
        cells.set(column, cell);
    }
}
