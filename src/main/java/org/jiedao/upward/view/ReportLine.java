package org.jiedao.upward.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jiedao.calendar.ChineseDate;
import org.jiedao.upward.ReportTable;
import org.jiedao.upward.ReportTable.Cell;
import org.jiedao.upward.Source;
import org.jiedao.wording.Filled;

/// One row of a report as the screen shows it; that of the totals has no sources.
record ReportLine(String number, List<String> texts, List<SourceLine> sources) {
    private static final String TOTAL = "合计";

    /// A record with the row that it was counted for.
    record SourceLine(int row, String told, Source source, String counted) {}

    static List<ReportLine> of(ReportTable table) {
        List<ReportLine> lines = new ArrayList<>();
        for (int index = 0; index < table.rows().size(); index++) {
            ReportTable.Row row = table.rows().get(index);
            int number = index + 1;
            lines.add(new ReportLine(
                    String.valueOf(number),
                    row.cells().stream().map(ReportLine::text).toList(),
                    row.sources().stream()
                            .map(one -> new SourceLine(number, table.told(row), one, table.counted(one)))
                            .toList()));
        }
        if (table.hasTotals() && !lines.isEmpty()) {
            lines.add(totals(table));
        }
        return List.copyOf(lines);
    }

    private static ReportLine totals(ReportTable table) {
        List<String> texts = IntStream.range(0, table.columns().size())
                .mapToObj(column -> total(table, column))
                .toList();
        return new ReportLine(TOTAL, texts, List.of());
    }

    private static String total(ReportTable table, int column) {
        ReportTable.Column told = table.columns().get(column);
        if (!told.total()) {
            return "";
        }
        var total = table.total(column);
        return total.isEmpty() ? Filled.MISSING : String.valueOf(total.getAsInt());
    }

    private static String text(Cell cell) {
        return switch (cell) {
            case Cell.Text(String text) -> text;
            case Cell.Count(int count) -> String.valueOf(count);
            case Cell.Day(LocalDate day) -> ChineseDate.format(day);
            case Cell.Missing _ -> Filled.MISSING;
        };
    }

    boolean isTotal() {
        return number.equals(TOTAL);
    }

    String text(int column) {
        return texts.get(column);
    }
}
