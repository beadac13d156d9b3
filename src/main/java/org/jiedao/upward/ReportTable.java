package org.jiedao.upward;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.jiedao.rule.check.RecordKey;

/// A report as it goes upward, before any workbook: its columns, and a row for each body, person or unit with the records
/// it was counted from.
public record ReportTable(String name, String period, List<Column> columns, List<Row> rows) {
    /// `total` columns are summed below the rows.
    public record Column(String title, Kind kind, boolean total) {}

    public enum Kind {
        TEXT,
        COUNT,
        DATE
    }

    public record Row(List<Cell> cells, List<RecordKey> sources) {
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
    }

    /// The sum of a column; nothing where a cell is missing, for it would tell less than there is.
    public OptionalInt total(int column) {
        List<Integer> counts = new ArrayList<>();
        for (Row row : rows) {
            if (!(row.cells().get(column) instanceof Cell.Count(int count))) {
                return OptionalInt.empty();
            }
            counts.add(count);
        }
        return OptionalInt.of(counts.stream().mapToInt(Integer::intValue).sum());
    }
}
