package org.jiedao.assessment.view;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jiedao.assessment.Figure;
import org.jiedao.assessment.Points;
import org.jiedao.assessment.Scheme;
import org.jspecify.annotations.Nullable;

/// The items and grades of a scheme as they are typed, line by line; `text` is all of them as one, so that they are a field
/// like the others.
final class SchemeLines {
    private static final String CELL = "\t";
    private static final String ROW = "\n";

    private final ObservableList<Item> items = FXCollections.observableArrayList();
    private final ObservableList<Grade> grades = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper("");

    /// The stored ones know their ids.
    record Item(
            long id,
            StringProperty name,
            StringProperty points,
            StringProperty basis,
            ObjectProperty<@Nullable Figure> figure) {
        private String text() {
            Figure shown = figure.get();
            return String.join(
                    CELL, "" + id, name.get(), points.get(), basis.get(), shown == null ? "" : shown.name());
        }

        private Scheme.Item typed() {
            BigDecimal full = Points.read(points.get()).orElse(BigDecimal.ZERO);
            return new Scheme.Item(id, name.get(), full, basis.get(), figure.get());
        }
    }

    record Grade(long id, StringProperty name, StringProperty least) {
        private String text() {
            return String.join(CELL, "" + id, name.get(), least.get());
        }

        private Scheme.Grade typed() {
            return new Scheme.Grade(id, name.get(), Points.read(least.get()).orElse(null));
        }
    }

    ObservableList<Item> items() {
        return items;
    }

    ObservableList<Grade> grades() {
        return grades;
    }

    ReadOnlyStringProperty text() {
        return text.getReadOnlyProperty();
    }

    void fill(Scheme scheme) {
        items.setAll(scheme.items().stream()
                .map(one -> item(one.id(), one.name(), Points.text(one.points()), one.basis(), one.figure()))
                .toList());
        grades.setAll(scheme.grades().stream()
                .map(one -> grade(one.id(), one.name(), Optional.ofNullable(one.least()).map(Points::text).orElse("")))
                .toList());
        changed();
    }

    void restore(String all) {
        String[] parts = (all + ROW + ROW).split(ROW + ROW, -1);
        items.setAll(rows(parts[0]).stream()
                .map(row -> item(
                        Long.parseLong(row.get(0)),
                        row.get(1),
                        row.get(2),
                        row.get(3),
                        row.get(4).isEmpty() ? null : Figure.valueOf(row.get(4))))
                .toList());
        grades.setAll(rows(parts[1]).stream()
                .map(row -> grade(Long.parseLong(row.get(0)), row.get(1), row.get(2)))
                .toList());
        changed();
    }

    private static List<List<String>> rows(String text) {
        return Arrays.stream(text.split(ROW))
                .filter(row -> !row.isEmpty())
                .map(row -> List.of(row.split(CELL, -1)))
                .toList();
    }

    private Item item(long id, String name, String points, String basis, @Nullable Figure figure) {
        Item line = new Item(id, field(name), field(points), field(basis), new SimpleObjectProperty<>(figure));
        line.figure().addListener((_, _, _) -> changed());
        return line;
    }

    private Grade grade(long id, String name, String least) {
        return new Grade(id, field(name), field(least));
    }

    private StringProperty field(String value) {
        StringProperty field = new SimpleStringProperty(value);
        field.addListener((_, _, _) -> changed());
        return field;
    }

    private void changed() {
        text.set(items.stream().map(Item::text).collect(Collectors.joining(ROW))
                + ROW + ROW
                + grades.stream().map(Grade::text).collect(Collectors.joining(ROW)));
    }

    void addItem() {
        items.add(item(0, "", "", "", null));
        changed();
    }

    void addGrade() {
        grades.add(grade(0, "", ""));
        changed();
    }

    void drop(Item line) {
        items.remove(line);
        changed();
    }

    void drop(Grade line) {
        grades.remove(line);
        changed();
    }

    List<Scheme.Item> typedItems() {
        return items.stream().map(Item::typed).toList();
    }

    List<Scheme.Grade> typedGrades() {
        return grades.stream().map(Grade::typed).toList();
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

    /// What the items add up to, as far as each is a number.
    String full() {
        List<BigDecimal> points = new ArrayList<>();
        items.forEach(line -> Points.read(line.points().get()).ifPresent(points::add));
        return "满分合计 " + Points.text(points.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
    }
}
