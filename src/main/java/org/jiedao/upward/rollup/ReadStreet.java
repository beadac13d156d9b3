package org.jiedao.upward.rollup;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jiedao.file.GivenFile;
import org.jiedao.file.Sha256;
import org.jiedao.sheet.BookProperties;
import org.jiedao.sheet.Reading;
import org.jiedao.sheet.SheetCell;
import org.jiedao.sheet.SheetGrid;
import org.jiedao.sheet.SheetRow;
import org.jiedao.sheet.WorkbookReader;
import org.jiedao.upward.FiguresPart;
import org.jiedao.upward.ReportTable;
import org.jiedao.upward.ReportTable.Cell;
import org.jiedao.upward.Stamp;
import org.jiedao.wording.Filled;

/// Reads a street's exported workbook again, and finds out whether somebody changed it so that it no longer adds up.
final class ReadStreet {
    private static final long MOST_BYTES = 20L << 20;
    private static final int HEADER_ROW = 3;
    private static final Pattern COUNT = Pattern.compile("-?\\d{1,9}");

    private ReadStreet() {}

    static Incoming of(Path file) throws IOException {
        Optional<String> objection = GivenFile.objection(file, MOST_BYTES);
        if (objection.isPresent()) {
            return new Incoming.Unusable(file, "", "", objection.get());
        }
        String sha256 = Sha256.of(file);
        return switch (new WorkbookReader().read(file)) {
            case Reading.Refused(String sentence) -> new Incoming.Unusable(file, sha256, "", sentence);
            case Reading.Read read -> of(file, sha256, read.sheets().getFirst(), BookProperties.of(file));
        };
    }

    private static Incoming of(Path file, String sha256, SheetGrid sheet, Map<String, String> properties) {
        if (RollUpBook.isOne(properties)) {
            return new Incoming.Unusable(file, sha256, "", "是汇总好的表，不是街道的报表");
        }
        Optional<String> format = Stamp.format(properties);
        if (format.isEmpty()) {
            return new Incoming.Unusable(file, sha256, "", "不是本工作台导出的报表，或另存时丢了标记");
        }
        if (!format.get().equals(Stamp.FORMAT)) {
            return new Incoming.Unusable(
                    file, sha256, "", "上报格式是第" + format.get() + "版，这里读第" + Stamp.FORMAT + "版；请街道用同一版工作台再导出");
        }
        return Stamp.of(properties)
                .map(stamp -> of(file, sha256, sheet, stamp))
                .orElseGet(() -> new Incoming.Unusable(file, sha256, "", "标记不全，不知道是哪个街道、哪一期"));
    }

    private static Incoming of(Path file, String sha256, SheetGrid sheet, Stamp stamp) {
        Optional<String> objection = headers(sheet, stamp);
        if (objection.isEmpty() && stamp.street().isBlank()) {
            objection = Optional.of("没有写是哪个街道；请街道在“数据与设置”填写街道名称后再导出");
        }
        if (objection.isPresent()) {
            return new Incoming.Unusable(file, sha256, stamp.street(), objection.get());
        }
        List<ReportTable.Row> rows = rows(sheet, stamp);
        ReportTable table = new ReportTable(stamp.report(), stamp.period(), "", stamp.columns(), rows);
        return totals(sheet, table)
                .<Incoming>map(why -> new Incoming.Unusable(file, sha256, stamp.street(), why))
                .orElseGet(() -> new Incoming.Sound(file, sha256, stamp, rows));
    }

    private static Optional<String> headers(SheetGrid sheet, Stamp stamp) {
        List<String> marked = stamp.columns().stream().map(ReportTable.Column::title).toList();
        SheetRow head = numbered(sheet, HEADER_ROW);
        List<String> shown = IntStream.range(1, Math.max(head.width(), marked.size() + 1))
                .mapToObj(column -> head.cell(column).text())
                .toList();
        return shown.equals(marked) ? Optional.empty() : Optional.of("表头改动过：现在是“" + String.join("、", shown) + "”");
    }

    private static List<ReportTable.Row> rows(SheetGrid sheet, Stamp stamp) {
        List<ReportTable.Row> rows = new ArrayList<>();
        for (int index = 1; index <= stamp.rows(); index++) {
            SheetRow row = numbered(sheet, HEADER_ROW + index);
            rows.add(new ReportTable.Row(
                    IntStream.range(0, stamp.columns().size())
                            .mapToObj(column -> cell(row.cell(column + 1), stamp.columns().get(column)))
                            .toList(),
                    List.of()));
        }
        return rows;
    }

    private static Cell cell(SheetCell cell, ReportTable.Column column) {
        if (cell.text().equals(Filled.MISSING)) {
            return new Cell.Missing();
        }
        LocalDate date = cell.date();
        return switch (column.kind()) {
            case COUNT ->
                COUNT.matcher(cell.text()).matches()
                        ? new Cell.Count(Integer.parseInt(cell.text()))
                        : new Cell.Text(cell.text());
            case DATE -> date == null ? new Cell.Text(cell.text()) : new Cell.Day(date);
            case TEXT -> new Cell.Text(cell.text());
        };
    }

    /// What stands under the rows must be what they add up to, and nothing may stand below.
    private static Optional<String> totals(SheetGrid sheet, ReportTable table) {
        int last = HEADER_ROW + table.rows().size() + (table.hasTotals() ? 1 : 0);
        if (sheet.rows().stream().anyMatch(row -> row.number() > last)) {
            return Optional.of("导出以后在表的下面加过内容，行数对不上");
        }
        if (IntStream.rangeClosed(1, table.rows().size())
                .anyMatch(index -> numbered(sheet, HEADER_ROW + index).width() == 0)) {
            return Optional.of("导出以后删过行，行数对不上");
        }
        if (!table.hasTotals()) {
            return Optional.empty();
        }
        SheetRow shown = numbered(sheet, last);
        if (!shown.cell(0).text().equals(FiguresPart.TOTAL)) {
            return Optional.of("第" + last + "行应当是合计，行数对不上");
        }
        return IntStream.range(0, table.columns().size())
                .filter(column -> table.columns().get(column).total())
                .mapToObj(column -> total(shown.cell(column + 1).text(), table, column))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> total(String shown, ReportTable table, int column) {
        OptionalInt sum = table.total(column);
        String expected = sum.isPresent() ? String.valueOf(sum.getAsInt()) : Filled.MISSING;
        return shown.equals(expected)
                ? Optional.empty()
                : Optional.of("“" + table.columns().get(column).title() + "”的合计写着" + shown + "，各行加起来是" + expected);
    }

    private static SheetRow numbered(SheetGrid sheet, int number) {
        return sheet.rows().stream()
                .filter(row -> row.number() == number)
                .findFirst()
                .orElseGet(() -> new SheetRow(number, false, List.of()));
    }
}
