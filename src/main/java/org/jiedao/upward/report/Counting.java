package org.jiedao.upward.report;

import java.util.ArrayList;
import java.util.List;
import org.jiedao.upward.Period;
import org.jiedao.upward.ReportTable;
import org.jiedao.upward.ReportTable.Cell;
import org.jiedao.upward.ReportTable.Column;
import org.jiedao.upward.ReportTable.Kind;
import org.jiedao.upward.Source;

/// A table under way. A count is never typed: it is what the records of its row add up to.
final class Counting {
    private final List<Column> columns = new ArrayList<>();
    private final List<ReportTable.Row> rows = new ArrayList<>();

    Counting text(String... titles) {
        return columns(Kind.TEXT, false, titles);
    }

    /// A text of which the rows are counted.
    Counting each(String title) {
        return columns(Kind.TEXT, true, title);
    }

    Counting date(String... titles) {
        return columns(Kind.DATE, false, titles);
    }

    /// Counts without a total, since the same thing may be counted in two rows.
    Counting count(String... titles) {
        return columns(Kind.COUNT, false, titles);
    }

    Counting sum(String... titles) {
        return columns(Kind.COUNT, true, titles);
    }

    private Counting columns(Kind kind, boolean total, String... titles) {
        for (String title : titles) {
            columns.add(new Column(title, kind, total));
        }
        return this;
    }

    /// Of a count, what was told goes before what the records add up to.
    void row(Told told, List<Source> sources) {
        List<Cell> cells = new ArrayList<>();
        for (Column column : columns) {
            cells.add(told.cell(column.title()).orElseGet(() -> counted(column, sources)));
        }
        rows.add(new ReportTable.Row(cells, sources));
    }

    private static Cell counted(Column column, List<Source> sources) {
        return column.kind() == Kind.COUNT
                ? new Cell.Count(sources.stream()
                        .mapToInt(source -> source.in(column.title()))
                        .sum())
                : new Cell.Text("");
    }

    ReportTable table(String name, Period period, String covers) {
        return new ReportTable(name, period, covers, columns, rows);
    }
}
