package org.jiedao.upward.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.jiedao.organization.StreetProfile;
import org.jiedao.sheet.FilledCell;
import org.jiedao.sheet.FilledCell.Value;
import org.jiedao.upward.Period;
import org.jiedao.upward.ReportTable;
import org.jiedao.upward.Reports;

/// The figures of one time that go into a form. What nobody recorded stays out and is told; what the mapping asks for and
/// no report has is refused.
final class FormFigures {
    private final Reports reports;
    private final StreetProfile street;
    private final Period period;
    private final LocalDate today;
    private final Map<String, ReportTable> tables = new HashMap<>();
    private final List<FilledCell> cells = new ArrayList<>();
    private final List<String> missing = new ArrayList<>();
    private final List<String> refused = new ArrayList<>();

    FormFigures(Reports reports, StreetProfile street, Period period, LocalDate today) {
        this.reports = reports;
        this.street = street;
        this.period = period;
        this.today = today;
    }

    List<FilledCell> cells() {
        return cells;
    }

    List<String> missing() {
        return missing;
    }

    List<String> refused() {
        return refused;
    }

    void add(Mark mark) {
        switch (mark.figure()) {
            case Figure.Fact(FixedFact fact) ->
                fact.of(street, period, today)
                        .ifPresentOrElse(
                                value -> put(mark.spot(), value), () -> leave(mark, "街道信息里没有登记"));
            case Figure.Total(String report, String column) ->
                column(mark, report, column).ifPresent(found -> total(mark, found));
            case Figure.OfRow(String report, String column, String row) ->
                column(mark, report, column).ifPresent(found -> row(mark, found, row));
            case Figure.Down(String report, String column, int room) ->
                column(mark, report, column).ifPresent(found -> down(mark, found, room));
        }
    }

    private record Found(ReportTable table, int column) {
        ReportTable.Column head() {
            return table.columns().get(column);
        }
    }

    /// Nothing where it was refused or left open.
    private Optional<Found> column(Mark mark, String name, String column) {
        Optional<ReportTable> table = table(mark, name);
        if (table.isEmpty()) {
            return Optional.empty();
        }
        List<String> heads =
                table.get().columns().stream().map(ReportTable.Column::title).toList();
        if (!heads.contains(column)) {
            refuse(mark, "“" + name + "”没有“" + column + "”一栏；有：" + String.join("、", heads));
            return Optional.empty();
        }
        if (table.get().rows().isEmpty()) {
            leave(mark, period.label() + "没有登记这类事实");
            return Optional.empty();
        }
        return Optional.of(new Found(table.get(), heads.indexOf(column)));
    }

    private Optional<ReportTable> table(Mark mark, String name) {
        if (!tables.containsKey(name)) {
            reports.named(name).ifPresent(report -> tables.put(name, report.of(period)));
        }
        if (!tables.containsKey(name)) {
            refuse(
                    mark,
                    reports.unrecorded().stream()
                            .filter(one -> one.name().equals(name))
                            .findFirst()
                            .map(one -> "“" + name + "”" + one.why())
                            .orElse("没有叫“" + name + "”的报表"));
        }
        return Optional.ofNullable(tables.get(name));
    }

    private void total(Mark mark, Found found) {
        if (!found.head().total()) {
            refuse(mark, "“" + found.table().name() + "”的“" + found.head().title() + "”没有合计，请改选某一行或逐行");
            return;
        }
        OptionalInt total = found.table().total(found.column());
        if (total.isPresent()) {
            put(mark.spot(), new Value.Number(total.getAsInt()));
        } else {
            leave(mark, "这一栏有【待补】，合计算不出来");
        }
    }

    private void row(Mark mark, Found found, String name) {
        List<ReportTable.Row> named = found.table().rows().stream()
                .filter(row -> RowNames.first(row).equals(name) || found.table().told(row).equals(name))
                .toList();
        if (named.size() == 1) {
            put(mark, mark.spot(), named.getFirst().cells().get(found.column()));
        } else {
            refuse(
                    mark,
                    named.isEmpty()
                            ? "“" + found.table().name() + "”（" + period.label() + "）没有叫“" + name + "”的一行"
                            : "“" + found.table().name() + "”有" + named.size() + "行叫“" + name + "”，不知道取哪一行；请写到第二栏");
        }
    }

    private void down(Mark mark, Found found, int room) {
        int rows = found.table().rows().size();
        if (rows > room) {
            refuse(
                    mark,
                    "“" + found.table().name() + "”有" + rows + "行，表样只留了" + room + "行；请在表样里加行后另存，或改对应里的行数");
            return;
        }
        IntStream.range(0, rows)
                .forEach(index -> put(
                        mark, mark.spot().down(index), found.table().rows().get(index).cells().get(found.column())));
    }

    private void put(Mark mark, Spot spot, ReportTable.Cell cell) {
        switch (cell) {
            case ReportTable.Cell.Text(String text) when text.isEmpty() -> {}
            case ReportTable.Cell.Text(String text) -> put(spot, new Value.Text(text));
            case ReportTable.Cell.Count(int count) -> put(spot, new Value.Number(count));
            case ReportTable.Cell.Day(LocalDate day) -> put(spot, new Value.Day(day));
            case ReportTable.Cell.Missing _ -> missing.add(spot.address() + "　" + mark.figure().told() + "：没有登记");
        }
    }

    private void put(Spot spot, Value value) {
        cells.add(new FilledCell(spot.sheet(), spot.row(), spot.column(), value));
    }

    private void leave(Mark mark, String why) {
        missing.add(mark.spot().address() + "　" + mark.figure().told() + "：" + why);
    }

    private void refuse(Mark mark, String why) {
        refused.add(mark.spot().address() + "：" + why + "。");
    }
}
