package org.jiedao.upward;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jiedao.calendar.ChineseDate;
import org.jiedao.organization.StreetProfile;
import org.jiedao.organization.StreetProfile.Fact;
import org.jiedao.sheet.ReportBook;
import org.jiedao.sheet.ReportBook.Cell;
import org.jiedao.wording.Filled;

/// A report as a workbook: the table with its totals, and behind it the records from which each row was counted.
record ReportSheet(ReportTable table, StreetProfile street, LocalDateTime filledAt) {
    private static final ReportBook.Column NUMBER = FiguresPart.NUMBER;
    private static final String SOURCES = "来源";
    private static final int OF_DAY = FiguresPart.OF_DAY;

    ReportBook book() {
        return new ReportBook(title(), List.of(figures(), sources()), filledAt.toLocalDate(), stamp().properties());
    }

    private Stamp stamp() {
        return new Stamp(table.name(), street.get(Fact.STREET).orElse(""), table.period(), filledAt, table.columns(), table.rows().size());
    }

    String title() {
        return street.get(Fact.STREET).orElse("") + table.name() + "（" + table.period().label() + "）";
    }

    private List<String> notes() {
        return List.of(
                "填报单位：" + known(street.get(Fact.WORK_COMMITTEE)),
                "填报人：" + known(street.get(Fact.CONTACT)),
                "填报日期：" + ChineseDate.format(filledAt.toLocalDate()),
                "口径：" + table.covers());
    }

    private static String known(Optional<String> fact) {
        return fact.orElse(Filled.MISSING);
    }

    private ReportBook.Part figures() {
        return new FiguresPart(table).part(title(), notes());
    }

    private ReportBook.Part sources() {
        List<ReportBook.Column> columns = List.of(
                NUMBER,
                new ReportBook.Column("这一行是", 36),
                new ReportBook.Column("记录种类", 12),
                new ReportBook.Column("记录", 42),
                new ReportBook.Column("编号", 8),
                new ReportBook.Column("日期", OF_DAY),
                new ReportBook.Column("计入", 44));
        List<List<Cell>> rows = IntStream.range(0, table.rows().size())
                .boxed()
                .flatMap(index -> sources(index, table.rows().get(index)))
                .toList();
        return new ReportBook.Part(SOURCES, table.name() + "的来源：每一行从哪些记录数出来", notes(), columns, rows);
    }

    private Stream<List<Cell>> sources(int index, ReportTable.Row row) {
        String what = table.told(row);
        return row.sources().stream().map(source -> List.of(
                new Cell.Count(index + 1),
                new Cell.Text(what),
                new Cell.Text(SourceSort.of(source.key().sort())),
                new Cell.Text(source.name()),
                new Cell.Count(source.key().id()),
                Optional.ofNullable(source.on()).<Cell>map(Cell.Day::new).orElseGet(() -> new Cell.Text("")),
                new Cell.Text(table.counted(source))));
    }
}
