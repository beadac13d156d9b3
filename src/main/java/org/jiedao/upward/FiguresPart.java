package org.jiedao.upward;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jiedao.sheet.ReportBook;
import org.jiedao.sheet.ReportBook.Cell;
import org.jiedao.upward.ReportTable.Kind;
import org.jiedao.wording.Filled;

/// A table as a sheet: its rows numbered, its totals as formulas.
public record FiguresPart(ReportTable table) {
    public static final String TOTAL = "合计";
    public static final ReportBook.Column NUMBER = new ReportBook.Column("序号", 6);

    static final int OF_DAY = 16;
    private static final int NARROWEST = 7;
    private static final int OF_COUNT = 11;
    private static final int OF_MISSING = 10;
    /// So that the line under the title can be read.
    private static final int LEAST_OF_TABLE = 110;
    private static final int WIDEST = 42;
    private static final int MARGIN = 2;
    private static final int FIRST_WIDE = 0x2E80;

    public ReportBook.Part part(String title, List<String> notes) {
        List<List<Cell>> rows = new ArrayList<>();
        for (int index = 0; index < table.rows().size(); index++) {
            Stream<Cell> cells = table.rows().get(index).cells().stream().map(FiguresPart::cell);
            rows.add(Stream.concat(Stream.of(new Cell.Count(index + 1)), cells).toList());
        }
        if (table.hasTotals() && !table.rows().isEmpty()) {
            rows.add(totals());
        }
        return new ReportBook.Part(table.name(), title, notes, columns(), rows);
    }

    private static Cell cell(ReportTable.Cell cell) {
        return switch (cell) {
            case ReportTable.Cell.Text(String text) -> new Cell.Text(text);
            case ReportTable.Cell.Count(int count) -> new Cell.Count(count);
            case ReportTable.Cell.Day(LocalDate day) -> new Cell.Day(day);
            case ReportTable.Cell.Missing _ -> new Cell.Text(Filled.MISSING);
        };
    }

    private List<Cell> totals() {
        Stream<Cell> totals = IntStream.range(0, table.columns().size()).mapToObj(this::total);
        return Stream.concat(Stream.of(new Cell.TotalName(TOTAL)), totals).toList();
    }

    private Cell total(int column) {
        int last = table.rows().size() - 1;
        if (!table.columns().get(column).total()) {
            return new Cell.TotalName("");
        }
        if (table.total(column).isEmpty()) {
            return new Cell.TotalName(Filled.MISSING);
        }
        return table.columns().get(column).kind() == Kind.TEXT
                ? new Cell.DownNumber(0, last)
                : new Cell.DownTotal(0, last);
    }

    /// A narrow table has wider texts.
    private List<ReportBook.Column> columns() {
        int[] widths = IntStream.range(0, table.columns().size()).map(this::width).toArray();
        int texts = (int) table.columns().stream().filter(column -> column.kind() == Kind.TEXT).count();
        int room = Math.max(0, LEAST_OF_TABLE - IntStream.of(widths).sum()) / Math.max(1, texts);
        Stream<ReportBook.Column> own = IntStream.range(0, widths.length)
                .mapToObj(column -> new ReportBook.Column(
                        table.columns().get(column).title(),
                        widths[column] + (table.columns().get(column).kind() == Kind.TEXT ? room : 0)));
        return Stream.concat(Stream.of(NUMBER), own).toList();
    }

    private boolean isWhole(int column) {
        return table.rows().stream().noneMatch(row -> row.cells().get(column) instanceof ReportTable.Cell.Missing);
    }

    private int width(int column) {
        int header = halfWidths(table.columns().get(column).title());
        return switch (table.columns().get(column).kind()) {
            case COUNT -> Math.clamp((header + 1) / 2 + MARGIN, isWhole(column) ? NARROWEST : OF_MISSING, OF_COUNT);
            case DATE -> OF_DAY;
            case TEXT ->
                Math.clamp(
                        table.rows().stream()
                                        .map(row -> row.cells().get(column))
                                        .mapToInt(cell -> cell instanceof ReportTable.Cell.Text(String text)
                                                ? halfWidths(text)
                                                : halfWidths(Filled.MISSING))
                                        .reduce(header, Math::max)
                                + MARGIN,
                        NARROWEST,
                        WIDEST);
        };
    }

    private static int halfWidths(String text) {
        return text.codePoints().map(one -> one < FIRST_WIDE ? 1 : 2).sum();
    }
}
