package org.jiedao.assessment.view;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jiedao.assessment.About;
import org.jiedao.assessment.Figure;
import org.jiedao.assessment.Points;
import org.jiedao.assessment.Scheme;
import org.jiedao.ui.DirtyMark;
import org.jiedao.ui.FormDraft;
import org.jspecify.annotations.Nullable;

/// A scheme as it is typed, its items and grades line by line.
final class SchemeForm {
    private static final String CELL = "\t";
    private static final String ROW = "\n";

    private final StringProperty name = new SimpleStringProperty("");
    private final ObjectProperty<About> about = new SimpleObjectProperty<>(About.MEMBER);
    private final ObservableList<ItemLine> items = FXCollections.observableArrayList();
    private final ObservableList<GradeLine> grades = FXCollections.observableArrayList();
    /// The lines as one text, so that they are a field like the others.
    private final StringProperty lines = new SimpleStringProperty("");
    private final DirtyMark mark = new DirtyMark(name, about, lines);
    private long id;

    /// The stored ones know their ids.
    record ItemLine(
            long id,
            StringProperty name,
            StringProperty points,
            StringProperty basis,
            ObjectProperty<@Nullable Figure> figure) {
        String text() {
            Figure shown = figure.get();
            return String.join(
                    CELL, "" + id, name.get(), points.get(), basis.get(), shown == null ? "" : shown.name());
        }
    }

    record GradeLine(long id, StringProperty name, StringProperty least) {
        String text() {
            return String.join(CELL, "" + id, name.get(), least.get());
        }
    }

    void fill(Scheme scheme) {
        id = scheme.id();
        name.set(scheme.name());
        about.set(scheme.about());
        items.setAll(scheme.items().stream().map(this::line).toList());
        grades.setAll(scheme.grades().stream().map(this::line).toList());
        typed(lines);
        mark.clean();
    }

    private ItemLine line(Scheme.Item item) {
        return item(item.id(), item.name(), Points.text(item.points()), item.basis(), item.figure());
    }

    private GradeLine line(Scheme.Grade grade) {
        return grade(grade.id(), grade.name(), Optional.ofNullable(grade.least()).map(Points::text).orElse(""));
    }

    private ItemLine item(long item, String called, String points, String basis, @Nullable Figure figure) {
        ItemLine line = new ItemLine(item, text(called), text(points), text(basis), new SimpleObjectProperty<>(figure));
        line.figure().addListener((_, _, _) -> typed(lines));
        return line;
    }

    private GradeLine grade(long grade, String called, String least) {
        return new GradeLine(grade, text(called), text(least));
    }

    private StringProperty text(String value) {
        StringProperty text = new SimpleStringProperty(value);
        text.addListener((_, _, _) -> typed(lines));
        return text;
    }

    private void typed(StringProperty all) {
        all.set(items.stream().map(ItemLine::text).collect(Collectors.joining(ROW))
                + ROW + ROW
                + grades.stream().map(GradeLine::text).collect(Collectors.joining(ROW)));
    }

    long id() {
        return id;
    }

    StringProperty name() {
        return name;
    }

    ObjectProperty<About> about() {
        return about;
    }

    ObservableList<ItemLine> items() {
        return items;
    }

    ObservableList<GradeLine> grades() {
        return grades;
    }

    ReadOnlyBooleanProperty dirty() {
        return mark.dirty();
    }

    void clean() {
        mark.clean();
    }

    void addItem() {
        items.add(item(0, "", "", "", null));
        typed(lines);
    }

    void addGrade() {
        grades.add(grade(0, "", ""));
        typed(lines);
    }

    void drop(ItemLine line) {
        items.remove(line);
        typed(lines);
    }

    void drop(GradeLine line) {
        grades.remove(line);
        typed(lines);
    }

    /// Why the numbers cannot be read; empty where they can.
    Optional<String> fault() {
        return items.stream()
                .filter(line -> Points.read(line.points().get()).isEmpty())
                .findFirst()
                .map(line -> "项目“" + line.name().get() + "”的满分请写成30这样的数字。")
                .or(() -> grades.stream()
                        .filter(line -> !line.least().get().isBlank() && Points.read(line.least().get()).isEmpty())
                        .findFirst()
                        .map(line -> "等次“" + line.name().get() + "”的最低分请写成90这样的数字，不按分数定的空着。"));
    }

    Scheme scheme() {
        return new Scheme(
                id,
                name.get(),
                about.get(),
                items.stream()
                        .map(line -> new Scheme.Item(
                                line.id(),
                                line.name().get(),
                                Points.read(line.points().get()).orElse(BigDecimal.ZERO),
                                line.basis().get(),
                                line.figure().get()))
                        .toList(),
                grades.stream()
                        .map(line -> new Scheme.Grade(
                                line.id(), line.name().get(), Points.read(line.least().get()).orElse(null)))
                        .toList());
    }

    /// What the items add up to, once each is a number.
    String full() {
        List<BigDecimal> points = new ArrayList<>();
        items.forEach(line -> Points.read(line.points().get()).ifPresent(points::add));
        return "满分合计 " + Points.text(points.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    StringProperty lines() {
        return lines;
    }

    Map<String, String> typed() {
        return draft().typed();
    }

    void restore(Map<String, String> typed) {
        draft().restore(typed);
        String[] parts = typed.getOrDefault("lines", ROW + ROW).split(ROW + ROW, -1);
        items.setAll(rows(parts[0]).stream()
                .map(row -> item(
                        Long.parseLong(row.get(0)),
                        row.get(1),
                        row.get(2),
                        row.get(3),
                        row.get(4).isEmpty() ? null : Figure.valueOf(row.get(4))))
                .toList());
        grades.setAll(rows(parts[parts.length - 1]).stream()
                .map(row -> grade(Long.parseLong(row.get(0)), row.get(1), row.get(2)))
                .toList());
        typed(lines);
    }

    private static List<List<String>> rows(String text) {
        return Arrays.stream(text.split(ROW))
                .filter(row -> !row.isEmpty())
                .map(row -> List.of(row.split(CELL, -1)))
                .toList();
    }

    private FormDraft draft() {
        return new FormDraft()
                .text("name", name)
                .choice("about", about, About::name, About::valueOf)
                .text("lines", lines);
    }
}
