package org.jiedao.upward.form;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jiedao.sheet.SheetGrid;

/// A cell of a superior's workbook; row and column count from 0.
public record Spot(String sheet, int row, int column) {
    private static final Pattern CELL = Pattern.compile("\\$?([A-Za-z]{1,3})\\$?([1-9]\\d{0,6})");
    private static final int LAST_ROW = 1_048_576;
    private static final int LAST_COLUMN = 16_384;
    private static final int LETTERS = 26;

    /// As users read it: `统计!B5`.
    public String address() {
        return sheet + "!" + cell();
    }

    /// Without the sheet: `B5`.
    public String cell() {
        return SheetGrid.columnName(column) + (row + 1);
    }

    public Spot down(int rows) {
        return new Spot(sheet, row + rows, column);
    }

    /// Reads `统计!B5`, also as Excel writes it: `'一 季 度'!$B$5`. Nothing where it is no cell.
    public static Optional<Spot> read(String address) {
        int mark = address.lastIndexOf('!');
        return mark < 1 ? Optional.empty() : read(unquoted(address.substring(0, mark)), address.substring(mark + 1));
    }

    /// Reads `B5` of a sheet.
    public static Optional<Spot> read(String sheet, String cell) {
        Matcher found = CELL.matcher(cell.strip());
        if (!found.matches()) {
            return Optional.empty();
        }
        int row = Integer.parseInt(found.group(2));
        int column = found.group(1).toUpperCase(Locale.ROOT).chars()
                .reduce(0, (sum, letter) -> sum * LETTERS + letter - 'A' + 1);
        return row > LAST_ROW || column > LAST_COLUMN
                ? Optional.empty()
                : Optional.of(new Spot(sheet, row - 1, column - 1));
    }

    private static String unquoted(String sheet) {
        return sheet.length() > 2 && sheet.startsWith("'") && sheet.endsWith("'")
                ? sheet.substring(1, sheet.length() - 1).replace("''", "'")
                : sheet;
    }
}
