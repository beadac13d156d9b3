package org.jiedao.compliance.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jiedao.compliance.OpenPoint;
import org.jiedao.compliance.SettlePractice;
import org.jiedao.compliance.SettlePractice.Outcome;
import org.jiedao.rule.Clause;
import org.jiedao.rule.Practice;
import org.jiedao.ui.Desk;
import org.jiedao.ui.DirtyMark;
import org.jspecify.annotations.Nullable;

/// Part 口径: what the standards leave open, and how the street reads it.
public final class PracticeViewModel {
    private final SettlePractice settling;
    private final Desk desk;
    private final ObservableList<OpenPoint> points = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable OpenPoint> shown = new ReadOnlyObjectWrapper<>();
    private final ObservableList<Reach> reaches = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable Reach> reach = new SimpleObjectProperty<>();
    private final StringProperty value = new SimpleStringProperty("");
    private final DirtyMark mark = new DirtyMark(value);

    /// For which rules a reading is: all that depend on it, or one. `own` is what the street says so far, `standard` what
    /// holds without it.
    public record Reach(String label, String key, Optional<String> own, String standard) {}

    public PracticeViewModel(SettlePractice settling, Desk desk) {
        this.settling = settling;
        this.desk = desk;
        reach.addListener((_, _, _) -> showOwn());
    }

    public ObservableList<OpenPoint> points() {
        return points;
    }

    public ReadOnlyObjectProperty<@Nullable OpenPoint> shown() {
        return shown.getReadOnlyProperty();
    }

    public ObservableList<Reach> reaches() {
        return reaches;
    }

    public ObjectProperty<@Nullable Reach> reach() {
        return reach;
    }

    /// As typed or chosen; empty where the street says nothing of its own.
    public StringProperty value() {
        return value;
    }

    public ReadOnlyBooleanProperty dirty() {
        return mark.dirty();
    }

    /// Reads the list anew, and goes on from there.
    void load(Runnable then) {
        desk.tasks()
                .run(
                        "读取口径",
                        _ -> settling.points(),
                        read -> {
                            points.setAll(read);
                            then.run();
                        },
                        cause -> desk.notices().failed("口径没有读出来，数据没有变。", cause));
    }

    /// By its name in the glossary; nothing is shown where there is none.
    public void show(String name) {
        show(name, 0);
    }

    private void show(String name, int reachIndex) {
        points.stream()
                .filter(point -> point.quantity().name().equals(name))
                .findFirst()
                .ifPresentOrElse(point -> show(point, reachIndex), this::close);
    }

    private void show(OpenPoint point, int reachIndex) {
        value.set("");
        mark.clean();
        shown.set(point);
        reaches.setAll(reaches(point));
        reach.set(reaches.get(Math.min(reachIndex, reaches.size() - 1)));
        showOwn();
    }

    private static List<Reach> reaches(OpenPoint point) {
        String name = point.quantity().name();
        Reach all = new Reach(
                "全部" + point.uses().size() + "条", name, point.own(), String.join("、", point.defaults()));
        List<Reach> each = point.uses().stream()
                .map(use -> new Reach(
                        "只这一条：" + use.rule().id(),
                        Practice.of(use.rule().id(), name),
                        use.own(),
                        point.own().orElse(use.standard())))
                .toList();
        List<Reach> reaches = new ArrayList<>(each);
        reaches.addFirst(all);
        return reaches;
    }

    /// What was typed stays where the reach changes under it.
    private void showOwn() {
        Reach chosen = reach.get();
        if (chosen != null && !mark.dirty().get()) {
            value.set(chosen.own().orElse(""));
            mark.clean();
        }
    }

    /// Turns the form to one rule.
    void onlyFor(OpenPoint.Use use) {
        OpenPoint point = shown.get();
        if (point != null) {
            reach.set(reaches.get(point.uses().indexOf(use) + 1));
        }
    }

    public void save() {
        OpenPoint point = shown.get();
        Reach chosen = reach.get();
        if (point != null && chosen != null) {
            String typed = value.get() == null ? "" : value.get();
            desk.tasks()
                    .run(
                            "保存口径",
                            _ -> settling.settle(point.quantity(), chosen.key(), typed),
                            outcome -> told(point, chosen, outcome),
                            cause -> desk.notices().failed("口径没有保存，原来的没有变。", cause));
        }
    }

    private void told(OpenPoint point, Reach chosen, Outcome outcome) {
        switch (outcome) {
            case Outcome.Refused(String sentence) -> desk.notices().refused(sentence);
            case Outcome.Settled(String settled) -> {
                again(point);
                desk.notices()
                        .saved("口径“" + point.quantity().name() + "”定为" + settled + "（" + chosen.label()
                                + "）。下一次体检就按它算。");
            }
        }
    }

    /// Back to the default.
    public void forget() {
        OpenPoint point = shown.get();
        Reach chosen = reach.get();
        if (point != null && chosen != null && chosen.own().isPresent()) {
            settling.forget(chosen.key());
            again(point);
            desk.notices().saved("口径“" + point.quantity().name() + "”已改回默认（" + chosen.label() + "）。");
        }
    }

    private void again(OpenPoint point) {
        mark.clean();
        int index = reaches.indexOf(reach.get());
        load(() -> show(point.quantity().name(), Math.max(0, index)));
    }

    void close() {
        shown.set(null);
        reaches.clear();
        value.set("");
        mark.clean();
    }

    /// Why a figure waits for the user, with the words of the clause; empty where none does.
    static String doubt(OpenPoint point) {
        return point.uses().stream()
                .filter(_ -> point.isUnconfirmed())
                .map(use -> quoted(use) + use.rule().doubt().map(text -> text + "。").orElse(""))
                .collect(Collectors.joining("\n"));
    }

    private static String quoted(OpenPoint.Use use) {
        Clause clause = use.rule().quotation().clause();
        return use.rule().id() + "（" + clause.citation() + "）原文：“" + clause.wording() + "”";
    }
}
