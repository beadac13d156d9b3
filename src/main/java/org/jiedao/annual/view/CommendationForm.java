package org.jiedao.annual.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jiedao.annual.Commendation;
import org.jiedao.annual.Commendation.Commended;
import org.jiedao.annual.Commendation.Form;
import org.jiedao.calendar.ChineseDate;
import org.jiedao.organization.Body;
import org.jiedao.organization.Unit;
import org.jiedao.people.Person;
import org.jiedao.ui.DirtyMark;
import org.jiedao.ui.FormDraft;
import org.jspecify.annotations.Nullable;

/// A commendation as it is typed.
final class CommendationForm {
    private static final String PART = "\u0001";

    private final ObservableList<Body> bodies = FXCollections.observableArrayList();
    private final ObservableList<Unit> units = FXCollections.observableArrayList();
    private final ObservableList<Person> everyone = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable Body> body = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Form> kind = new SimpleObjectProperty<>(Form.CIRCULAR);
    private final StringProperty title = new SimpleStringProperty("");
    private final StringProperty on = new SimpleStringProperty("");
    private final ObservableList<PersonForm> people = FXCollections.observableArrayList();
    private final ReadOnlyIntegerWrapper touched = new ReadOnlyIntegerWrapper();
    private final DirtyMark mark = new DirtyMark(body, kind, title, on, touched);
    private long id;

    void offer(List<Body> speaking, List<Unit> all, List<Person> roll) {
        bodies.setAll(speaking);
        units.setAll(all);
        everyone.setAll(roll);
    }

    void fill(Commendation commendation) {
        id = commendation.id();
        body.set(bodies.stream()
                .filter(one -> one.id() == commendation.bodyId())
                .findFirst()
                .orElse(null));
        kind.set(commendation.form());
        title.set(commendation.title());
        on.set(ChineseDate.format(commendation.on()));
        people.setAll(commendation.commended().stream().map(this::person).toList());
        mark.clean();
    }

    private PersonForm person(Commended one) {
        return new PersonForm(one, unit(one.unitId()), this::touch);
    }

    private @Nullable Unit unit(@Nullable Long wanted) {
        return units.stream()
                .filter(one -> Long.valueOf(one.id()).equals(wanted))
                .findFirst()
                .orElse(null);
    }

    private void touch() {
        touched.set(touched.get() + 1);
    }

    /// One to be typed.
    void add() {
        people.add(person(new Commended(0, null, null, "", "", "")));
        touch();
    }

    /// One of the register, with the unit; the branch is not known there.
    void add(Person person) {
        people.add(person(new Commended(0, person.id(), person.unitId(), person.name().value(), "", "")));
        touch();
    }

    void drop(PersonForm person) {
        people.remove(person);
        touch();
    }

    Commendation written(LocalDate day) {
        return new Commendation(
                id,
                Objects.requireNonNull(body.get()).id(),
                day.getYear(),
                Objects.requireNonNull(kind.get()),
                title.get(),
                day,
                people.stream().map(one -> one.written(known(one))).toList());
    }

    /// As the register calls who was chosen from it.
    private String known(PersonForm one) {
        return everyone.stream()
                .filter(person -> Long.valueOf(person.id()).equals(one.personId()))
                .findFirst()
                .map(person -> person.name().value())
                .orElse("");
    }

    long id() {
        return id;
    }

    ObservableList<Body> bodies() {
        return bodies;
    }

    ObservableList<Unit> units() {
        return units;
    }

    ObservableList<Person> everyone() {
        return everyone;
    }

    ObjectProperty<@Nullable Body> body() {
        return body;
    }

    ObjectProperty<@Nullable Form> kind() {
        return kind;
    }

    StringProperty title() {
        return title;
    }

    StringProperty on() {
        return on;
    }

    ObservableList<PersonForm> people() {
        return people;
    }

    ReadOnlyBooleanProperty dirty() {
        return mark.dirty();
    }

    void clean() {
        mark.clean();
    }

    Map<String, String> typed() {
        Map<String, String> typed = new HashMap<>(draft().typed());
        typed.put("id", String.valueOf(id));
        List<String> lines = new ArrayList<>();
        for (PersonForm one : people) {
            Commended written = one.written(known(one));
            lines.add(String.join(
                    PART,
                    String.valueOf(written.id()),
                    Objects.toString(written.personId(), ""),
                    Objects.toString(written.unitId(), ""),
                    written.name(),
                    written.branch(),
                    written.deed().replaceAll("\\R", " ")));
        }
        typed.put("people", String.join("\n", lines));
        return typed;
    }

    void restore(Map<String, String> typed) {
        draft().restore(typed);
        people.setAll(typed.getOrDefault("people", "").lines()
                .map(line -> line.split(PART, -1))
                .map(cells -> person(new Commended(
                        Long.parseLong(cells[0]), number(cells[1]), number(cells[2]), cells[3], cells[4], cells[5])))
                .toList());
        touch();
    }

    private static @Nullable Long number(String cell) {
        return Optional.of(cell).filter(text -> !text.isEmpty()).map(Long::valueOf).orElse(null);
    }

    private FormDraft draft() {
        return new FormDraft()
                .oneOf("body", body, one -> String.valueOf(one.id()), () -> bodies)
                .choice("kind", kind, Form::name, Form::valueOf)
                .text("title", title)
                .text("on", on);
    }
}
