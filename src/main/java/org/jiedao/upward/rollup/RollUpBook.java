package org.jiedao.upward.rollup;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiedao.calendar.ChineseDate;
import org.jiedao.sheet.BookProperties;
import org.jiedao.sheet.Reading;
import org.jiedao.sheet.ReportBook;
import org.jiedao.sheet.ReportBook.Cell;
import org.jiedao.sheet.SheetGrid;
import org.jiedao.sheet.WorkbookReader;
import org.jiedao.upward.FiguresPart;
import org.jiedao.upward.ReportTable;

/// The workbook of a roll-up: all rows with their totals, the files with their hashes, and what does not agree.
record RollUpBook(RollUp rollUp, ReportTable table, LocalDate madeOn) {
    private static final String KEY_FORMAT = "街道党建工作台汇总格式";
    private static final String FORMAT = "1";
    private static final String SOURCES = "来源";
    private static final String CONFLICTS = "冲突与缺报";
    private static final int FIRST_ROW = 4;
    private static final int STREET_COLUMN = 1;
    private static final int SHORT = 12;
    private static final int MIDDLE = 22;
    private static final int WIDE = 36;
    private static final int WIDEST = 66;

    static boolean isOne(Map<String, String> properties) {
        return properties.containsKey(KEY_FORMAT);
    }

    /// The streets that an earlier roll-up counted or missed; nothing where the file is none.
    static Optional<List<String>> streets(Path file) throws IOException {
        if (!isOne(BookProperties.of(file)) || !(new WorkbookReader().read(file) instanceof Reading.Read read)) {
            return Optional.empty();
        }
        return Optional.of(read.sheets().stream()
                .filter(sheet -> sheet.name().equals(SOURCES) || sheet.name().equals(CONFLICTS))
                .flatMap(RollUpBook::streets)
                .distinct()
                .toList());
    }

    private static Stream<String> streets(SheetGrid sheet) {
        return sheet.rows().stream()
                .filter(row -> row.number() >= FIRST_ROW)
                .map(row -> row.cell(STREET_COLUMN).text().strip())
                .filter(street -> !street.isEmpty());
    }

    ReportBook book() {
        return new ReportBook(
                title(),
                List.of(new FiguresPart(table).part(title(), notes()), sources(), conflicts()),
                madeOn,
                List.of(new ReportBook.Property(KEY_FORMAT, FORMAT)));
    }

    String title() {
        return table.name() + "（" + table.period().label() + "）";
    }

    private List<String> notes() {
        return List.of(
                "汇总日期：" + ChineseDate.format(madeOn),
                "计入" + rollUp.taken() + "个街道",
                rollUp.missing().isEmpty() ? "没有缺报" : "缺" + rollUp.missing().size() + "个街道",
                rollUp.conflicts().isEmpty() ? "没有冲突" : "冲突" + rollUp.conflicts().size() + "处，见“" + CONFLICTS + "”");
    }

    private ReportBook.Part sources() {
        List<List<Cell>> rows = new ArrayList<>();
        for (RollUp.Entry one : rollUp.entries()) {
            rows.add(List.of(
                    new Cell.Count(rows.size() + 1L),
                    new Cell.Text(one.street()),
                    new Cell.Text(one.name()),
                    new Cell.Text(one.about()),
                    one.state() == RollUp.State.TAKEN ? new Cell.Count(one.rows()) : new Cell.Text(""),
                    new Cell.Text(one.state().label() + (one.why().isEmpty() ? "" : "：" + one.why())),
                    new Cell.Text(one.sha256())));
        }
        return new ReportBook.Part(
                SOURCES,
                "汇总的来源：每个文件怎样处理",
                notes(),
                List.of(
                        FiguresPart.NUMBER,
                        new ReportBook.Column(PutTogether.STREET, MIDDLE),
                        new ReportBook.Column("文件", WIDE),
                        new ReportBook.Column("报表", WIDE),
                        new ReportBook.Column("计入行数", SHORT),
                        new ReportBook.Column("处理", WIDE),
                        new ReportBook.Column("校验值（SHA-256）", WIDEST)),
                rows);
    }

    private ReportBook.Part conflicts() {
        List<List<Cell>> rows = new ArrayList<>();
        rollUp.missing().forEach(street -> rows.add(line(rows.size(), street, "缺报", "", "应报名单里有，这次没有可以计入的文件")));
        rollUp.conflicts().forEach(one -> rows.add(line(rows.size(), one.street(), one.kind(), one.files(), one.told())));
        if (rows.isEmpty()) {
            rows.add(line(0, "", "没有", "", "没有冲突，没有缺报"));
        }
        return new ReportBook.Part(
                CONFLICTS,
                "冲突与缺报：请逐条核实",
                notes(),
                List.of(
                        FiguresPart.NUMBER,
                        new ReportBook.Column(PutTogether.STREET, MIDDLE),
                        new ReportBook.Column("种类", MIDDLE),
                        new ReportBook.Column("文件", WIDE),
                        new ReportBook.Column("说明", WIDEST)),
                rows);
    }

    private static List<Cell> line(int before, String street, String kind, String files, String told) {
        return List.of(
                new Cell.Count(before + 1L),
                new Cell.Text(street),
                new Cell.Text(kind),
                new Cell.Text(files),
                new Cell.Text(told));
    }
}
