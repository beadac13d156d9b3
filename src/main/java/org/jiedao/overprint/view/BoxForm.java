package org.jiedao.overprint.view;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jiedao.document.Face;
import org.jiedao.overprint.Alignment;
import org.jiedao.overprint.Area;
import org.jiedao.overprint.Box;
import org.jiedao.overprint.MeasuredText;
import org.jiedao.overprint.SheetFields;
import org.jiedao.ui.DirtyMark;

/// A box as typed.
public final class BoxForm {
    private static final List<String> LABELS = List.of("左", "上", "宽", "高", "字号（磅）", "行距（磅）", "行数");

    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty content = new SimpleStringProperty("");
    private final ObjectProperty<Face> face = new SimpleObjectProperty<>(Face.FANG);
    private final ObjectProperty<Alignment> alignment = new SimpleObjectProperty<>(Alignment.CENTRE);
    private final List<StringProperty> numbers = LABELS.stream()
            .<StringProperty>map(_ -> new SimpleStringProperty(""))
            .toList();
    private final DirtyMark mark = new DirtyMark(
            name,
            content,
            face,
            alignment,
            numbers.get(0),
            numbers.get(1),
            numbers.get(2),
            numbers.get(3),
            numbers.get(4),
            numbers.get(5),
            numbers.get(6));

    public StringProperty name() {
        return name;
    }

    public StringProperty content() {
        return content;
    }

    public ObjectProperty<Face> face() {
        return face;
    }

    public ObjectProperty<Alignment> alignment() {
        return alignment;
    }

    /// The labels of [#numbers()].
    public List<String> labels() {
        return LABELS;
    }

    /// Left, top, width, height, size, pitch, lines.
    public List<StringProperty> numbers() {
        return numbers;
    }

    public ReadOnlyBooleanProperty dirty() {
        return mark.dirty();
    }

    /// Puts a field behind what is written.
    public void insert(String field) {
        content.set(content.get() + SheetFields.mark(field));
    }

    void show(Box box) {
        name.set(box.name());
        content.set(box.content());
        face.set(box.setting().face());
        alignment.set(box.setting().alignment());
        area(box.area());
        numbers.get(4).set(MeasuredText.write(box.setting().size()));
        numbers.get(5).set(MeasuredText.write(box.setting().pitch()));
        numbers.get(6).set(String.valueOf(box.setting().lines()));
        mark.clean();
    }

    void clear() {
        name.set("");
        content.set("");
        numbers.forEach(number -> number.set(""));
        mark.clean();
    }

    /// While a box is dragged.
    void area(Area area) {
        numbers.get(0).set(MeasuredText.write(area.x()));
        numbers.get(1).set(MeasuredText.write(area.y()));
        numbers.get(2).set(MeasuredText.write(area.width()));
        numbers.get(3).set(MeasuredText.write(area.height()));
    }

    /// The label of the first number that cannot be read.
    Optional<String> unreadable() {
        for (int index = 0; index < LABELS.size(); index++) {
            OptionalDouble read = MeasuredText.read(numbers.get(index).get());
            boolean lines = index == LABELS.size() - 1;
            if (read.isEmpty() || lines && read.getAsDouble() % 1 != 0) {
                return Optional.of(LABELS.get(index));
            }
        }
        return Optional.empty();
    }

    Box typed(long id) {
        List<Double> read = numbers.stream()
                .map(number -> MeasuredText.read(number.get()).orElseThrow())
                .toList();
        return new Box(
                id,
                name.get(),
                content.get(),
                new Area(read.get(0), read.get(1), read.get(2), read.get(3)),
                new Box.Setting(
                        face.get(), read.get(4), read.get(5), alignment.get(), read.get(6).intValue()));
    }
}
