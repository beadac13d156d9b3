package org.jiedao.upward;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jiedao.sheet.Reading;
import org.jiedao.sheet.SheetCell;
import org.jiedao.sheet.SheetGrid;
import org.jiedao.sheet.SheetRow;
import org.jiedao.sheet.WorkbookReader;
import org.jiedao.wording.Filled;

/// Compares a written workbook with its table before anybody gets it: every figure and date, and every total that the
/// formulas came to with what we count ourselves.
public record ReadBack(ReportTable table) {
    private static final int FIRST_ROW = 4;
    /// Before the columns of the table stands the number of the row.
    private static final int SHIFT = 1;

    /// What does not agree; nothing where all does.
    Optional<String> objection(Path file) throws IOException {
        Optional<String> unfounded = unfounded();
        return unfounded.isPresent() ? unfounded : objectionToFigures(file);
    }

    /// The same for a table whose rows were not counted from records here.
    public Optional<String> objectionToFigures(Path file) throws IOException {
        return switch (new WorkbookReader().read(file)) {
            case Reading.Refused(String sentence) -> Optional.of(sentence);
            case Reading.Read read -> objection(read.sheets().getFirst());
        };
    }

    private Optional<String> unfounded() {
        return table.unfounded().stream().findFirst().map(where -> "第" + where + "与它的来源对不上");
    }

    private Optional<String> objection(SheetGrid sheet) {
        Stream<Optional<String>> cells = IntStream.range(0, table.rows().size())
                .boxed()
                .flatMap(index -> row(sheet, index));
        Stream<Optional<String>> totals = table.hasTotals() && !table.rows().isEmpty() ? totals(sheet) : Stream.of();
        return Stream.concat(cells, totals).flatMap(Optional::stream).findFirst();
    }

    private Stream<Optional<String>> row(SheetGrid sheet, int index) {
        List<ReportTable.Cell> cells = table.rows().get(index).cells();
        SheetRow written = numbered(sheet, FIRST_ROW + index);
        return IntStream.range(0, cells.size())
                .mapToObj(column -> agrees(cells.get(column), written.cell(column + SHIFT))
                        ? Optional.empty()
                        : Optional.of(told(column, "第" + (index + 1) + "行", written)));
    }

    private static boolean agrees(ReportTable.Cell cell, SheetCell written) {
        return switch (cell) {
            case ReportTable.Cell.Count(int count) -> written.text().equals(String.valueOf(count));
            case ReportTable.Cell.Day(LocalDate day) -> day.equals(written.date());
            case ReportTable.Cell.Text(String text) -> text.isBlank() == written.blank();
            case ReportTable.Cell.Missing _ -> written.text().equals(Filled.MISSING);
        };
    }

    private Stream<Optional<String>> totals(SheetGrid sheet) {
        SheetRow written = numbered(sheet, FIRST_ROW + table.rows().size());
        return IntStream.range(0, table.columns().size())
                .filter(column -> table.columns().get(column).total())
                .mapToObj(column -> sums(table.total(column), written.cell(column + SHIFT))
                        ? Optional.empty()
                        : Optional.of(told(column, "合计", written)));
    }

    private static boolean sums(OptionalInt total, SheetCell written) {
        return total.isEmpty()
                ? written.text().equals(Filled.MISSING)
                : written.text().equals(String.valueOf(total.getAsInt()));
    }

    private String told(int column, String row, SheetRow written) {
        return row + "“" + table.columns().get(column).title() + "”写成了“" + written.cell(column + SHIFT).text() + "”";
    }

    private static SheetRow numbered(SheetGrid sheet, int number) {
        return sheet.rows().stream()
                .filter(row -> row.number() == number)
                .findFirst()
                .orElseGet(() -> new SheetRow(number, false, List.of()));
    }
}
