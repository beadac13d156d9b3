package org.jiedao.sheet;

import java.util.List;
import java.util.Set;
import org.apache.poi.ss.util.CellReference;

/// A sheet: its rows that hold something, in order. `hiddenColumns` count from 0.
public record SheetGrid(String name, boolean hidden, List<SheetRow> rows, Set<Integer> hiddenColumns) {
    public SheetGrid {
        rows = List.copyOf(rows);
        hiddenColumns = Set.copyOf(hiddenColumns);
    }

    public int width() {
        return rows.stream().mapToInt(SheetRow::width).max().orElse(0);
    }

    /// What stands above the column: 0 is A.
    public static String columnName(int column) {
        return CellReference.convertNumToColString(column);
    }
}
