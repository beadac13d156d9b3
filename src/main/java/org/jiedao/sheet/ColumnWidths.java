package org.jiedao.sheet;

import java.util.List;
import org.apache.poi.ss.usermodel.Sheet;

/// Columns as wide as their longest text, within reason; what is longer wraps.
final class ColumnWidths {
    private static final int NARROWEST = 6;
    private static final int WIDEST = 36;
    private static final int MARGIN = 2;
    private static final int UNITS_PER_CHARACTER = 256;

    private final TableSheet table;

    ColumnWidths(TableSheet table) {
        this.table = table;
    }

    void applyTo(Sheet sheet) {
        for (int column = 0; column < table.headers().size(); column++) {
            sheet.setColumnWidth(column, characters(column) * UNITS_PER_CHARACTER);
        }
    }

    /// A row that wraps gets its height from Excel.
    static boolean holdOnOneLine(List<String> row) {
        return row.stream().allMatch(text -> text.lines().count() < 2 && halfWidths(text) + MARGIN <= WIDEST);
    }

    private int characters(int column) {
        int widest = table.rows().stream()
                .mapToInt(row -> halfWidths(row.get(column)))
                .reduce(halfWidths(table.headers().get(column)), Math::max);
        return Math.clamp(widest + MARGIN, NARROWEST, WIDEST);
    }

    /// A Chinese character is as wide as two digits.
    static int halfWidths(String text) {
        return text.lines()
                .mapToInt(line -> line.codePoints().map(c -> c < 0x2E80 ? 1 : 2).sum())
                .max()
                .orElse(0);
    }
}
