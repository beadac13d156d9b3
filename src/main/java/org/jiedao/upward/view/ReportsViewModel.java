package org.jiedao.upward.view;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jiedao.ui.Desk;
import org.jiedao.ui.Message;
import org.jiedao.upward.ExportReport;
import org.jiedao.upward.Period;
import org.jiedao.upward.ReportTable;
import org.jspecify.annotations.Nullable;

/// The report chosen, of the time chosen, as it would go upward now.
final class ReportsViewModel {
    private static final int YEARS_BACK = 9;

    private final ReportUseCases cases;
    private final Desk desk;
    private final List<ReportChoice> choices;
    private final ObservableList<Integer> years;
    private final ObjectProperty<ReportChoice> choice;
    private final ObjectProperty<Integer> year;
    private final ObjectProperty<Period.Part> part = new SimpleObjectProperty<>(Period.Part.YEAR);
    private final ReadOnlyObjectWrapper<@Nullable ReportTable> table = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Path> exported = new ReadOnlyObjectWrapper<>();
    private final ObservableList<ReportLine> lines = FXCollections.observableArrayList();
    private final ObservableList<ReportLine.SourceLine> sources = FXCollections.observableArrayList();
    private List<ReportLine> picked = List.of();
    /// What is being read; whatever else comes back is out of date.
    private int asked;

    ReportsViewModel(ReportUseCases cases, Desk desk) {
        this.cases = cases;
        this.desk = desk;
        choices = ReportChoice.of(cases.reports());
        choice = new SimpleObjectProperty<>(choices.getFirst());
        LocalDate today = desk.today();
        years = FXCollections.observableArrayList(IntStream.rangeClosed(0, YEARS_BACK)
                .mapToObj(back -> today.getYear() - back)
                .toList());
        // in December a year is reported upon, and all through the next
        year = new SimpleObjectProperty<>(today.getMonth() == Month.DECEMBER ? today.getYear() : today.getYear() - 1);
        choice.addListener((_, _, _) -> load());
        year.addListener((_, _, _) -> load());
        part.addListener((_, _, _) -> load());
    }

    List<ReportChoice> choices() {
        return choices;
    }

    ObservableList<Integer> years() {
        return years;
    }

    ObjectProperty<ReportChoice> choice() {
        return choice;
    }

    ObjectProperty<Integer> year() {
        return year;
    }

    ObjectProperty<Period.Part> part() {
        return part;
    }

    /// Nothing while it is read, and where the facts are not recorded.
    ReadOnlyObjectProperty<@Nullable ReportTable> table() {
        return table.getReadOnlyProperty();
    }

    /// The workbook made last of what is shown.
    ReadOnlyObjectProperty<@Nullable Path> exported() {
        return exported.getReadOnlyProperty();
    }

    ObservableList<ReportLine> lines() {
        return lines;
    }

    /// Of the rows picked, or of all of them.
    ObservableList<ReportLine.SourceLine> sources() {
        return sources;
    }

    /// By the name of a report; another name leaves what is chosen.
    void choose(String name) {
        choices.stream().filter(one -> one.name().equals(name)).findFirst().ifPresent(choice::set);
    }

    Period period() {
        return new Period(year.get(), part.get());
    }

    void load() {
        int question = ++asked;
        table.set(null);
        exported.set(null);
        lines.clear();
        pick(List.of());
        Period period = period();
        if (choice.get() instanceof ReportChoice.Known known) {
            desk.tasks()
                    .run(
                            "统计" + known.name(),
                            _ -> known.report().of(period),
                            read -> {
                                if (question == asked) {
                                    show(read);
                                }
                            },
                            cause -> desk.notices().failed("“" + known.name() + "”没有统计出来，数据没有变。请按F5再试一次。", cause));
        }
    }

    private void show(ReportTable read) {
        lines.setAll(ReportLine.of(read));
        table.set(read);
        pick(List.of());
    }

    void pick(List<ReportLine> rows) {
        picked = rows.stream().filter(row -> !row.sources().isEmpty()).toList();
        sources.setAll((picked.isEmpty() ? lines : picked)
                .stream().flatMap(row -> row.sources().stream()).toList());
    }

    /// What the sources shown belong to.
    String about() {
        int records = sources.size();
        return picked.isEmpty()
                ? "来源：全部" + (lines.isEmpty() ? "" : "，" + records + "条")
                : "来源：" + picked.getFirst().sources().getFirst().told() + (picked.size() > 1 ? " 等" + picked.size() + "行" : "")
                        + "，" + records + "条";
    }

    void export() {
        ReportTable shown = table.get();
        if (shown != null) {
            desk.surroundings()
                    .dialogs()
                    .chooseTarget(cases.exporting().suggestedName(shown))
                    .ifPresent(file -> export(shown, file));
        }
    }

    private void export(ReportTable shown, Path file) {
        desk.tasks()
                .run(
                        "导出" + shown.name(),
                        progress -> cases.exporting().export(shown, file, progress::at),
                        outcome -> tell(shown, outcome),
                        cause -> desk.notices()
                                .failed("“" + shown.name() + "”没有导出，没有留下文件。请看 " + file.getParent() + " 能不能写入，再试一次。", cause));
    }

    private void tell(ReportTable shown, ExportReport.Outcome outcome) {
        switch (outcome) {
            case ExportReport.Outcome.Refused(String sentence) -> desk.notices().refused(sentence);
            case ExportReport.Outcome.Exported(Path file, var _) -> {
                if (shown.equals(table.get())) {
                    exported.set(file);
                }
                String missing = shown.missing() == 0 ? "" : "有" + shown.missing() + "处【待补】。";
                desk.notices()
                        .show(Message.done("“" + shown.name() + "”已导出到 " + file + "，并登记在“报送登记”。" + missing)
                                .with(new Message.Action("打开", () -> open(file))));
            }
        }
    }

    private void open(Path file) {
        desk.surroundings().opener().open(file);
    }

    void openExported() {
        Path file = exported.get();
        if (file != null) {
            open(file);
        }
    }

    void revealExported() {
        Path file = exported.get();
        if (file != null) {
            desk.surroundings().opener().reveal(file);
        }
    }
}
