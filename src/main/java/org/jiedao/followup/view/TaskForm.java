package org.jiedao.followup.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jiedao.calendar.ChineseDate;
import org.jiedao.followup.Assignment;
import org.jiedao.followup.ChangeTask;
import org.jiedao.followup.Task;
import org.jiedao.followup.TaskLine;
import org.jiedao.organization.Body;
import org.jiedao.ui.DirtyMark;
import org.jiedao.ui.FormDraft;
import org.jspecify.annotations.Nullable;

/// What is typed of a problem, of what settles one, or of a task that is changed. Dates are text until they are read.
public final class TaskForm {
    /// What the form is open for.
    public enum Mode {
        CLOSED(""),
        PROBLEM("登记督查问题"),
        RECTIFICATION("登记整改事项"),
        CHANGE("修改");

        private final String title;

        Mode(String title) {
            this.title = title;
        }

        String title() {
            return title;
        }
    }

    private final ObjectProperty<Mode> mode = new SimpleObjectProperty<>(Mode.CLOSED);
    private final ObjectProperty<@Nullable TaskLine> about = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Body> body = new SimpleObjectProperty<>();
    private final StringProperty on = new SimpleStringProperty("");
    private final StringProperty source = new SimpleStringProperty("");
    private final StringProperty matter = new SimpleStringProperty("");
    private final ObjectProperty<Choice> owner = new SimpleObjectProperty<>(Choice.NONE);
    private final ObjectProperty<Choice> unit = new SimpleObjectProperty<>(Choice.NONE);
    private final StringProperty deadline = new SimpleStringProperty("");
    private final ObservableList<Body> bodies = FXCollections.observableArrayList();
    private final ObservableList<Choice> people = FXCollections.observableArrayList();
    private final ObservableList<Choice> units = FXCollections.observableArrayList();
    private final DirtyMark mark = new DirtyMark(body, on, source, matter, owner, unit, deadline);
    private boolean filling;

    TaskForm() {
        owner.addListener((_, _, chosen) -> suggestUnit(chosen));
    }

    /// Whom one can choose.
    record Choices(List<Body> bodies, List<Choice> people, List<Choice> units) {}

    ObjectProperty<Mode> mode() {
        return mode;
    }

    /// The task that is changed, or the problem that is settled.
    ObjectProperty<@Nullable TaskLine> about() {
        return about;
    }

    ObjectProperty<@Nullable Body> body() {
        return body;
    }

    StringProperty on() {
        return on;
    }

    StringProperty source() {
        return source;
    }

    StringProperty matter() {
        return matter;
    }

    ObjectProperty<Choice> owner() {
        return owner;
    }

    ObjectProperty<Choice> unit() {
        return unit;
    }

    StringProperty deadline() {
        return deadline;
    }

    ObservableList<Body> bodies() {
        return bodies;
    }

    ObservableList<Choice> people() {
        return people;
    }

    ObservableList<Choice> units() {
        return units;
    }

    ReadOnlyBooleanProperty dirty() {
        return mark.dirty();
    }

    /// Where somebody works answers with them, unless a unit was chosen already.
    private void suggestUnit(@Nullable Choice chosen) {
        if (!filling && chosen != null && chosen.unitId() != null && Choice.NONE.equals(unit.get())) {
            unit.set(byId(units, chosen.unitId()));
        }
    }

    private static Choice byId(List<Choice> choices, @Nullable Long id) {
        return choices.stream().filter(choice -> Objects.equals(choice.id(), id)).findFirst().orElse(Choice.NONE);
    }

    /// Empty but for the day and, of what settles a problem, who answers for that.
    void show(Mode wanted, @Nullable TaskLine line, Choices choices, LocalDate today) {
        filling = true;
        bodies.setAll(choices.bodies());
        people.setAll(choices.people());
        units.setAll(choices.units());
        about.set(line);
        boolean change = wanted == Mode.CHANGE && line != null;
        body.set(choices.bodies().size() == 1 ? choices.bodies().getFirst() : null);
        on.set(ChineseDate.format(change ? line.task().terms().assignedOn() : today));
        source.set(change ? line.source().inspection().orElse("") : "");
        matter.set(change ? line.task().matter() : "");
        Task.Owner answering = line == null ? Task.Owner.NOBODY : line.task().owner();
        owner.set(byId(choices.people(), answering.personId()));
        unit.set(byId(choices.units(), answering.unitId()));
        LocalDate due = line == null ? null : line.task().terms().dueOn();
        deadline.set(due == null ? "" : ChineseDate.format(due));
        mode.set(wanted);
        filling = false;
        mark.clean();
    }

    void close() {
        show(Mode.CLOSED, null, new Choices(List.of(), List.of(), List.of()), LocalDate.EPOCH);
    }

    Optional<LocalDate> day() {
        return ChineseDate.parse(on.get()) instanceof ChineseDate.Reading.Date(LocalDate date)
                ? Optional.of(date)
                : Optional.empty();
    }

    Optional<ChangeTask.Wording> wording() {
        return day().map(day -> new ChangeTask.Wording(matter.get(), day));
    }

    Assignment assignment() {
        return new Assignment(new Task.Owner(id(owner), id(unit)), deadline.get());
    }

    private static @Nullable Long id(ObjectProperty<Choice> chosen) {
        return chosen.get() == null ? null : chosen.get().id();
    }

    FormDraft draft() {
        return new FormDraft()
                .oneOf("body", body, one -> Long.toString(one.id()), () -> bodies)
                .text("on", on)
                .text("source", source)
                .text("matter", matter)
                .oneOf("owner", owner, Choice::key, () -> people)
                .oneOf("unit", unit, Choice::key, () -> units)
                .text("deadline", deadline);
    }
}
