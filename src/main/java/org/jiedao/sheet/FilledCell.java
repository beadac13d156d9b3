package org.jiedao.sheet;

import java.time.LocalDate;

/// What is to stand in a cell of somebody else's workbook: row and column count from 0.
public record FilledCell(String sheet, int row, int column, Value value) {
    public sealed interface Value {
        record Text(String text) implements Value {}

        record Number(double number) implements Value {}

        /// A date where the cell shows dates, else its Chinese words.
        record Day(LocalDate day) implements Value {}
    }

    /// As users read it: `Sheet1!B5`.
    public String address() {
        return sheet + "!" + SheetGrid.columnName(column) + (row + 1);
    }
}
