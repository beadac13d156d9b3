package org.jiedao.sheet;

import java.util.List;

/// A row that holds something. `number` is the one shown at the left of the sheet, from 1.
public record SheetRow(int number, boolean hidden, List<SheetCell> cells) {
    public SheetRow {
        cells = List.copyOf(cells);
    }

    /// The cell in that column, counted from 0; empty beyond the last one.
    public SheetCell cell(int column) {
        return column < cells.size() ? cells.get(column) : SheetCell.EMPTY;
    }

    public int width() {
        return cells.size();
    }
}
