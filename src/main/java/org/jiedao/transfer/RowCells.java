package org.jiedao.transfer;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jiedao.sheet.SheetCell;
import org.jiedao.sheet.SheetRow;

/// The cells of one table's rows by field. Remembers the row above, for 同上.
final class RowCells {
    private static final Set<String> DITTO =
            Set.of("同上", "同前", "上同", "〃", "″", "\"", "”", "“", "〞", "''", "\"\"", "“”", "…", "↑");

    private static final Pattern SPACE = Pattern.compile("[\\s\\u3000\\u00A0]+");

    private final Map<Field, Integer> columns;
    private final Map<Field, SheetCell> current = new EnumMap<>(Field.class);

    RowCells(Map<Field, Integer> columns) {
        this.columns = columns;
    }

    /// Goes on to the next row.
    void move(SheetRow row) {
        columns.forEach((field, column) -> {
            // whoever stands there as 同上 is nobody
            SheetCell above = field == Field.NAME ? SheetCell.EMPTY : cell(field);
            current.put(field, value(row.cell(column), above));
        });
    }

    /// A merged cell counts in its first column only.
    private static SheetCell value(SheetCell cell, SheetCell above) {
        if (cell.cover() == SheetCell.Cover.ACROSS) {
            return SheetCell.EMPTY;
        }
        return isDitto(cell) && !above.blank() ? above : cell;
    }

    static boolean isDitto(SheetCell cell) {
        return DITTO.contains(HalfWidth.tight(cell.text()));
    }

    SheetCell cell(Field field) {
        return current.getOrDefault(field, SheetCell.EMPTY);
    }

    String text(Field field) {
        return SPACE.matcher(cell(field).text()).replaceAll(" ").strip();
    }

    boolean has(Field field) {
        return columns.containsKey(field);
    }

    /// Whether any column that is taken holds something.
    boolean saysSomething() {
        return current.values().stream().anyMatch(cell -> !cell.blank());
    }
}
