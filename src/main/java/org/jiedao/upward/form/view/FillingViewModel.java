package org.jiedao.upward.form.view;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jiedao.dispatch.PaperName;
import org.jiedao.ui.Desk;
import org.jiedao.ui.Message;
import org.jiedao.upward.Period;
import org.jiedao.upward.form.FillForm;

/// Of which time the form on the table is filled, and what came of it.
final class FillingViewModel {
    private static final int YEARS_BACK = 9;

    private final FormUseCases cases;
    private final FormsViewModel forms;
    private final Desk desk;
    private final ObservableList<Integer> years;
    private final ObjectProperty<Integer> year;
    private final ObjectProperty<Period.Part> part = new SimpleObjectProperty<>(Period.Part.YEAR);
    private final BooleanProperty replacing = new SimpleBooleanProperty();
    private final ObservableList<String> results = FXCollections.observableArrayList();
    private int asked;

    FillingViewModel(FormUseCases cases, FormsViewModel forms, Desk desk) {
        this.cases = cases;
        this.forms = forms;
        this.desk = desk;
        LocalDate today = desk.today();
        years = FXCollections.observableArrayList(IntStream.rangeClosed(0, YEARS_BACK)
                .mapToObj(back -> today.getYear() - back)
                .toList());
        year = new SimpleObjectProperty<>(today.getMonth() == Month.DECEMBER ? today.getYear() : today.getYear() - 1);
        forms.form().choice().addListener((_, _, _) -> offer());
        year.addListener((_, _, _) -> offerAnew());
        part.addListener((_, _, _) -> offerAnew());
        forms.open().addListener((_, _, _) -> results.clear());
        forms.spot().addListener((_, _, _) -> results.clear());
    }

    ObservableList<Integer> years() {
        return years;
    }

    ObjectProperty<Integer> year() {
        return year;
    }

    ObjectProperty<Period.Part> part() {
        return part;
    }

    BooleanProperty replacing() {
        return replacing;
    }

    /// What was refused, or what stayed empty; a line each.
    ObservableList<String> results() {
        return results;
    }

    private Period period() {
        return new Period(year.get(), part.get());
    }

    private void offerAnew() {
        results.clear();
        offer();
    }

    /// Reads the report chosen, for its columns and rows.
    private void offer() {
        int question = ++asked;
        forms.form().offer(null);
        Period period = period();
        if (forms.form().choice().get() instanceof MarkForm.Choice.OfReport(var report)) {
            desk.tasks()
                    .run(
                            "统计" + report.name(),
                            _ -> report.of(period),
                            read -> {
                                if (question == asked) {
                                    forms.form().offer(read);
                                }
                            },
                            cause -> desk.notices().failed("“" + report.name() + "”没有统计出来，数据没有变。请再选一次。", cause));
        }
    }

    void fill() {
        OpenForm opened = forms.open().get();
        if (opened == null) {
            return;
        }
        var order = new FillForm.Order(
                opened.file(), forms.name().get().strip(), forms.mapping().get(), period(), replacing.get());
        if (order.mapping().marks().isEmpty()) {
            desk.notices().refused("没有填写：还没有标一格。请先点一个格子，选它填什么。");
            return;
        }
        desk.surroundings()
                .dialogs()
                .chooseTarget(PaperName.of(order.title()) + ".xlsx")
                .ifPresent(file -> fill(order, file));
    }

    private void fill(FillForm.Order order, Path file) {
        results.clear();
        desk.tasks()
                .run(
                        "填写" + order.name(),
                        progress -> cases.filling().fill(order, file, progress::at),
                        this::tell,
                        cause -> desk.notices()
                                .failed("“" + order.name() + "”没有填写，没有留下文件。请看 " + file.getParent() + " 能不能写入，再试一次。", cause));
    }

    private void tell(FillForm.Outcome outcome) {
        switch (outcome) {
            case FillForm.Outcome.Refused(List<String> sentences) -> {
                results.setAll(sentences);
                desk.notices()
                        .refused("没有填写，没有写出文件：" + sentences.getFirst()
                                + (sentences.size() > 1 ? "共" + sentences.size() + "处，见下面“填写结果”。" : ""));
            }
            case FillForm.Outcome.Filled filled -> {
                results.setAll(Stream.concat(filled.notices().stream(), filled.missing().stream())
                        .toList());
                String missing = filled.missing().isEmpty() ? "" : "有" + filled.missing().size() + "处没有登记，空着，见下面“填写结果”。";
                desk.notices()
                        .show(Message.done("填了" + filled.cells() + "格，写在 " + filled.file() + "，并登记在“报送登记”。" + missing)
                                .with(new Message.Action(
                                        "打开", () -> desk.surroundings().opener().open(filled.file()))));
            }
        }
    }
}
