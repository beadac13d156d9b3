package org.jiedao.upward.form;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.jiedao.calendar.ChineseDate;
import org.jiedao.upward.ReportTable;

/// By what names the rows of a report can be asked for.
public final class RowNames {
    private RowNames() {}

    /// By their first column where that tells them apart, else by their first two texts.
    public static List<String> of(ReportTable table) {
        List<String> firsts = table.rows().stream().map(RowNames::first).toList();
        return table.rows().stream()
                .map(row -> Collections.frequency(firsts, first(row)) == 1 ? first(row) : table.told(row))
                .distinct()
                .toList();
    }

    static String first(ReportTable.Row row) {
        return switch (row.cells().getFirst()) {
            case ReportTable.Cell.Text(String text) -> text;
            case ReportTable.Cell.Count(int count) -> String.valueOf(count);
            case ReportTable.Cell.Day(LocalDate day) -> ChineseDate.format(day);
            case ReportTable.Cell.Missing _ -> "";
        };
    }
}
