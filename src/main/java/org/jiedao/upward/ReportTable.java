package org.jiedao.upward;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A report as it goes upward, before any workbook: its columns, and a row for each body, person or unit with the records
/// it was counted from. `covers` says which days in words.
public record ReportTable(String name, Period period, String covers, List<Column> columns, List<Row> rows) {
    /// `total` columns have a total below the rows: counts are added up, of texts the rows are counted.
    public record Column(String title, Kind kind, boolean total) {}

    public enum Kind {
        TEXT,
        COUNT,
        DATE
    }

    public record Row(List<Cell> cells, List<Source> sources) {
        public Row {
            cells = List.copyOf(cells);
            sources = List.copyOf(sources);
        }
    }

    /// What stands in a cell.
    public sealed interface Cell {
        record Text(String text) implements Cell {}

        record Count(int count) implements Cell {}

        record Day(LocalDate day) implements Cell {}

        /// Nobody recorded it: 【待补】, never 0.
        record Missing() implements Cell {}
    }

    public ReportTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        int width = columns.size();
        if (rows.stream().anyMatch(row -> row.cells().size() != width)) {
            throw new IllegalArgumentException(name + ": a row without " + width + " cells");
        }
        if (columns.stream().map(Column::title).distinct().count() != width) {
            throw new IllegalArgumentException(name + ": two columns of one name");
        }
    }

    /// What stands under a column; nothing where a cell is missing, for a sum would tell less than there is. A text among
    /// counts says that there is nothing to count.
    public OptionalInt total(int column) {
        if (columns.get(column).kind() == Kind.TEXT) {
            return OptionalInt.of(rows.size());
        }
        int sum = 0;
        for (Row row : rows) {
            switch (row.cells().get(column)) {
                case Cell.Count(int count) -> sum += count;
                case Cell.Missing _ -> {
                    return OptionalInt.empty();
                }
                case Cell.Text _, Cell.Day _ -> {}
            }
        }
        return OptionalInt.of(sum);
    }

    public boolean hasTotals() {
        return columns.stream().anyMatch(Column::total);
    }

    /// Which row it is, in the words of its first two texts.
    public String told(Row row) {
        return row.cells().stream()
                .filter(Cell.Text.class::isInstance)
                .map(cell -> ((Cell.Text) cell).text())
                .filter(text -> !text.isEmpty())
                .limit(2)
                .collect(Collectors.joining("　"));
    }

    /// Where a source went, in the order of the columns: `应到1、实到1`.
    public String counted(Source source) {
        return columns.stream()
                .filter(column -> source.in(column.title()) != 0)
                .map(column -> column.title() + source.in(column.title()))
                .collect(Collectors.joining("、"));
    }

    /// How many cells nobody recorded.
    public int missing() {
        return (int) rows.stream()
                .flatMap(row -> row.cells().stream())
                .filter(Cell.Missing.class::isInstance)
                .count();
    }

    /// Counts that are not what their records add up to, by row and column.
    public List<String> unfounded() {
        return rows.stream()
                .flatMap(row -> IntStream.range(0, columns.size())
                        .filter(column -> row.cells().get(column) instanceof Cell.Count(int count)
                                && count != counted(row, columns.get(column).title()))
                        .mapToObj(column -> (rows.indexOf(row) + 1) + " " + columns.get(column).title()))
                .toList();
    }

    private static int counted(Row row, String column) {
        return row.sources().stream().mapToInt(source -> source.in(column)).sum();
    }
}
