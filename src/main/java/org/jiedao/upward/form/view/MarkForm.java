package org.jiedao.upward.form.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jiedao.sheet.FormSheet;
import org.jiedao.upward.ReportTable;
import org.jiedao.upward.UpwardReport;
import org.jiedao.upward.form.Figure;
import org.jiedao.upward.form.FixedFact;
import org.jiedao.upward.form.Mark;
import org.jiedao.upward.form.RowNames;
import org.jiedao.upward.form.Spot;
import org.jspecify.annotations.Nullable;

/// What is to go into the cell picked, as it is chosen: a fact, or a report, its column, and which of its rows.
final class MarkForm {
    private static final int MOST_ROWS = 5000;
    private static final Pattern TOTALS = Pattern.compile("^\\s*(合\\s*计|总\\s*计|小\\s*计)");

    private final ObservableList<Choice> choices = FXCollections.observableArrayList();
    private final ObservableList<String> columns = FXCollections.observableArrayList();
    private final ObservableList<Which> whiches = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable Choice> choice = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable String> column = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Which> which = new SimpleObjectProperty<>();
    private final StringProperty room = new SimpleStringProperty("");
    private @Nullable String columnBefore;
    private @Nullable Which whichBefore;
    private @Nullable ReportTable table;

    /// A fact of the street or a report.
    sealed interface Choice {
        String label();

        record OfFact(FixedFact fact) implements Choice {
            @Override
            public String label() {
                return fact.label();
            }
        }

        record OfReport(UpwardReport report) implements Choice {
            @Override
            public String label() {
                return report.name();
            }
        }
    }

    /// The total, all rows, or one by its name.
    record Which(Kind kind, String label) {
        enum Kind {
            TOTAL,
            DOWN,
            ROW
        }
    }

    static final Which TOTAL = new Which(Which.Kind.TOTAL, "合计");
    static final Which DOWN = new Which(Which.Kind.DOWN, "逐行：从这一格往下，一行一格");

    /// What was chosen, if it can be marked.
    sealed interface Chosen {
        record Good(Mark mark) implements Chosen {}

        record Refused(String sentence) implements Chosen {}
    }

    MarkForm(List<UpwardReport> reports) {
        choices.setAll(Stream.concat(
                        Stream.of(FixedFact.values()).map(Choice.OfFact::new),
                        reports.stream().map(Choice.OfReport::new))
                .toList());
        column.addListener((_, _, _) -> offerRows());
    }

    ObservableList<Choice> choices() {
        return choices;
    }

    ObservableList<String> columns() {
        return columns;
    }

    ObservableList<Which> whiches() {
        return whiches;
    }

    ObjectProperty<@Nullable Choice> choice() {
        return choice;
    }

    ObjectProperty<@Nullable String> column() {
        return column;
    }

    ObjectProperty<@Nullable Which> which() {
        return which;
    }

    StringProperty room() {
        return room;
    }

    /// What the report chosen has; its column stays chosen where it is there again.
    void offer(@Nullable ReportTable read) {
        columnBefore = column.get() == null ? columnBefore : column.get();
        whichBefore = which.get() == null ? whichBefore : which.get();
        table = read;
        // a choice must not look for what its list no longer has
        column.set(null);
        columns.setAll(read == null
                ? List.of()
                : read.columns().stream().map(ReportTable.Column::title).toList());
        column.set(columns.contains(columnBefore) ? columnBefore : null);
    }

    /// What a marked cell takes now, so that it is seen and can be changed.
    void show(Figure figure) {
        switch (figure) {
            case Figure.Fact(FixedFact fact) -> choice.set(new Choice.OfFact(fact));
            case Figure.Total(String report, String head) -> show(report, head, TOTAL);
            case Figure.OfRow(String report, String head, String row) ->
                show(report, head, new Which(Which.Kind.ROW, row));
            case Figure.Down(String report, String head, int rows) -> {
                show(report, head, DOWN);
                room.set(String.valueOf(rows));
            }
        }
    }

    private void show(String report, String head, Which row) {
        column.set(null);
        columnBefore = head;
        whichBefore = row;
        Choice wanted = choices.stream()
                .filter(one -> one instanceof Choice.OfReport && one.label().equals(report))
                .findFirst()
                .orElse(null);
        if (wanted == null || !wanted.equals(choice.get())) {
            choice.set(wanted);
        } else {
            offer(table);
        }
    }

    private void offerRows() {
        Which before = which.get() == null ? whichBefore : which.get();
        List<Which> offered = new ArrayList<>();
        ReportTable read = table;
        String chosen = column.get();
        if (read != null && chosen != null) {
            boolean total = read.columns().stream().anyMatch(one -> one.title().equals(chosen) && one.total());
            if (total) {
                offered.add(TOTAL);
            }
            offered.add(DOWN);
            RowNames.of(read).forEach(name -> offered.add(new Which(Which.Kind.ROW, name)));
        }
        which.set(null);
        whiches.setAll(offered);
        which.set(offered.contains(before) ? before : offered.stream().findFirst().orElse(null));
    }

    /// As many empty cells as there are below one another.
    void measure(FormSheet sheet, Spot spot) {
        int free = 0;
        while (free < MOST_ROWS && isFree(sheet, spot.row() + free, spot.column())) {
            free++;
        }
        room.set(String.valueOf(Math.max(1, free)));
    }

    /// The row of the totals is none to write into.
    private static boolean isFree(FormSheet sheet, int row, int column) {
        Optional<FormSheet.Box> box = sheet.at(row, column);
        boolean total = sheet.boxes().stream()
                .anyMatch(one -> one.row() == row && TOTALS.matcher(one.text()).find());
        return box.isPresent() && box.get().text().isBlank() && !box.get().formula() && !total;
    }

    Chosen chosen(Spot spot) {
        Choice wanted = choice.get();
        return switch (wanted) {
            case null -> new Chosen.Refused("没有标：先选这一格填什么。");
            case Choice.OfFact(FixedFact fact) -> new Chosen.Good(new Mark(spot, new Figure.Fact(fact)));
            case Choice.OfReport(UpwardReport report) -> ofReport(spot, report.name());
        };
    }

    private Chosen ofReport(Spot spot, String report) {
        String head = column.get();
        Which row = which.get();
        if (head == null || row == null) {
            return new Chosen.Refused("没有标：“" + report + "”还要选栏目，再选合计、逐行或某一行。");
        }
        return switch (row.kind()) {
            case TOTAL -> new Chosen.Good(new Mark(spot, new Figure.Total(report, head)));
            case ROW -> new Chosen.Good(new Mark(spot, new Figure.OfRow(report, head, row.label())));
            case DOWN -> {
                String typed = room.get().strip();
                boolean number = typed.matches("\\d{1,4}") && Integer.parseInt(typed) > 0 && Integer.parseInt(typed) <= MOST_ROWS;
                yield number
                        ? new Chosen.Good(new Mark(spot, new Figure.Down(report, head, Integer.parseInt(typed))))
                        : new Chosen.Refused("没有标：可写几行要是1到" + MOST_ROWS + "的数，如 20。");
            }
        };
    }
}
