package org.jiedao.compliance.view;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jiedao.calendar.ChineseDate;
import org.jiedao.compliance.AttestedRule;
import org.jiedao.ui.DirtyMark;
import org.jiedao.ui.FormDraft;
import org.jspecify.annotations.Nullable;

/// What is typed about one rule: who vouches, when, by what, until when, and of which bodies. Dates are text until they
/// are read, so that one that cannot be read is not taken for none.
public final class AttestForm {
    private final StringProperty who = new SimpleStringProperty("");
    private final StringProperty on = new SimpleStringProperty("");
    private final StringProperty evidence = new SimpleStringProperty("");
    private final StringProperty until = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable Path> file = new SimpleObjectProperty<>();
    private final ObservableList<Tick> ticks = FXCollections.observableArrayList();
    private final StringProperty ticked = new SimpleStringProperty("");
    private final DirtyMark mark = new DirtyMark(who, on, evidence, until, file, ticked);

    /// A body of which the rule is asked too.
    public record Tick(AttestedRule rule, BooleanProperty chosen) {}

    public StringProperty who() {
        return who;
    }

    public StringProperty on() {
        return on;
    }

    public StringProperty evidence() {
        return evidence;
    }

    public StringProperty until() {
        return until;
    }

    public ObjectProperty<@Nullable Path> file() {
        return file;
    }

    public ObservableList<Tick> ticks() {
        return ticks;
    }

    ReadOnlyBooleanProperty dirty() {
        return mark.dirty();
    }

    /// Empty but for the day and whoever vouched last, with the bodies of `chosen` ticked.
    void show(String lastWho, LocalDate today, List<AttestedRule> ofSameRule, Set<Long> chosen) {
        who.set(lastWho);
        on.set(ChineseDate.format(today));
        evidence.set("");
        until.set("");
        file.set(null);
        ticks.setAll(ofSameRule.stream()
                .map(rule -> tick(rule, chosen.contains(rule.body().id())))
                .toList());
        note();
        mark.clean();
    }

    private Tick tick(AttestedRule rule, boolean chosen) {
        Tick tick = new Tick(rule, new SimpleBooleanProperty(chosen));
        tick.chosen().addListener((_, _, _) -> note());
        return tick;
    }

    private void note() {
        ticked.set(chosen().stream()
                .map(rule -> Long.toString(rule.body().id()))
                .collect(Collectors.joining(" ")));
    }

    List<AttestedRule> chosen() {
        return ticks.stream()
                .filter(tick -> tick.chosen().get())
                .map(Tick::rule)
                .toList();
    }

    void tickAll() {
        boolean all = ticks.stream().allMatch(tick -> tick.chosen().get());
        ticks.forEach(tick -> tick.chosen().set(!all));
    }

    /// The day as typed; nothing where it cannot be read.
    Optional<LocalDate> day() {
        return read(on.get());
    }

    static Optional<LocalDate> read(String typed) {
        return ChineseDate.parse(typed) instanceof ChineseDate.Reading.Date(LocalDate date)
                ? Optional.of(date)
                : Optional.empty();
    }

    FormDraft draft() {
        return new FormDraft()
                .text("who", who)
                .text("on", on)
                .text("evidence", evidence)
                .text("until", until)
                .choice("file", file, Path::toString, Path::of);
    }
}
