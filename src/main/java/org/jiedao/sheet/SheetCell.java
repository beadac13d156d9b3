package org.jiedao.sheet;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A cell as the reader of the workbook sees it: the text shown, and the day where the cell holds a date.
/// A cell that a merged range covers repeats the value of the range and says so.
public record SheetCell(String text, @Nullable LocalDate date, Cover cover) {
    public static final SheetCell EMPTY = new SheetCell("", null, Cover.NONE);

    /// How a merged range covers a cell that is not its first.
    public enum Cover {
        NONE,
        /// To the right of the range's first column.
        ACROSS,
        /// In the range's first column, under its first row.
        BELOW
    }

    public static SheetCell of(String text) {
        return new SheetCell(text, null, Cover.NONE);
    }

    public boolean blank() {
        return text.isBlank();
    }

    SheetCell covered(Cover by) {
        return new SheetCell(text, date, by);
    }
}
