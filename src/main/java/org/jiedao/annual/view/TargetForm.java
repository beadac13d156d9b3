package org.jiedao.annual.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jiedao.annual.Target;
import org.jiedao.annual.TargetLine;
import org.jiedao.calendar.ChineseDate;
import org.jiedao.organization.Unit;
import org.jiedao.ui.DirtyMark;
import org.jiedao.ui.FormDraft;
import org.jspecify.annotations.Nullable;

/// A target as it is typed.
final class TargetForm {
    private final ObservableList<Unit> units = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable Unit> unit = new SimpleObjectProperty<>();
    private final StringProperty matter = new SimpleStringProperty("");
    private final StringProperty setOn = new SimpleStringProperty("");
    private final StringProperty midyear = new SimpleStringProperty("");
    private final StringProperty midyearOn = new SimpleStringProperty("");
    private final StringProperty result = new SimpleStringProperty("");
    private final StringProperty resultOn = new SimpleStringProperty("");
    private final DirtyMark mark =
            new DirtyMark(unit, matter, setOn, midyear, midyearOn, result, resultOn);
    private long id;

    void fill(TargetLine line) {
        Optional<Target> target = line.target();
        id = target.map(Target::id).orElse(0L);
        unit.set(line.unit());
        matter.set(target.map(Target::matter).orElse(""));
        setOn.set(day(target.map(Target::setOn)));
        midyear.set(target.map(one -> one.midyear().text()).orElse(""));
        midyearOn.set(day(target.map(one -> one.midyear().on())));
        result.set(target.map(one -> one.result().text()).orElse(""));
        resultOn.set(day(target.map(one -> one.result().on())));
        mark.clean();
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(ChineseDate::format).orElse("");
    }

    /// The first date that cannot be read.
    Optional<String> fault() {
        return List.of(setOn, midyearOn, resultOn).stream()
                .flatMap(day -> TypedDay.of(day.get()).fault().stream())
                .findFirst();
    }

    Target written() {
        Unit of = unit.get();
        return new Target(
                id,
                of == null ? null : of.id(),
                matter.get(),
                TypedDay.of(setOn.get()).day(),
                new Target.State(midyear.get(), TypedDay.of(midyearOn.get()).day()),
                new Target.State(result.get(), TypedDay.of(resultOn.get()).day()));
    }

    long id() {
        return id;
    }

    ObservableList<Unit> units() {
        return units;
    }

    ObjectProperty<@Nullable Unit> unit() {
        return unit;
    }

    StringProperty matter() {
        return matter;
    }

    StringProperty setOn() {
        return setOn;
    }

    StringProperty midyear() {
        return midyear;
    }

    StringProperty midyearOn() {
        return midyearOn;
    }

    StringProperty result() {
        return result;
    }

    StringProperty resultOn() {
        return resultOn;
    }

    ReadOnlyBooleanProperty dirty() {
        return mark.dirty();
    }

    void clean() {
        mark.clean();
    }

    Map<String, String> typed() {
        return draft().typed();
    }

    void restore(Map<String, String> typed) {
        draft().restore(typed);
    }

    private FormDraft draft() {
        return new FormDraft()
                .oneOf("unit", unit, one -> String.valueOf(one.id()), () -> units)
                .text("matter", matter)
                .text("setOn", setOn)
                .text("midyear", midyear)
                .text("midyearOn", midyearOn)
                .text("result", result)
                .text("resultOn", resultOn);
    }
}
