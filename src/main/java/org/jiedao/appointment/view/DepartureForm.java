package org.jiedao.appointment.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.jiedao.committee.EndMembership;
import org.jiedao.committee.EndReasons;
import org.jiedao.committee.EndingStep;
import org.jiedao.ui.DirtyMark;
import org.jiedao.ui.FormDraft;
import org.jspecify.annotations.Nullable;

/// The fields of the end of a membership.
final class DepartureForm {
    /// One step: its day and what proves it, offered where the ruleset asks for it or it is recorded.
    record Line(
            EndingStep.Kind kind,
            BooleanProperty offered,
            ObjectProperty<@Nullable LocalDate> on,
            StringProperty evidence) {}

    final ObjectProperty<@Nullable LocalDate> on = new SimpleObjectProperty<>();
    final ObjectProperty<EndReasons.@Nullable Way> way = new SimpleObjectProperty<>();
    final StringProperty note = new SimpleStringProperty("");
    private final List<Line> lines = Stream.of(EndingStep.Kind.values())
            .map(kind -> new Line(
                    kind, new SimpleBooleanProperty(), new SimpleObjectProperty<>(), new SimpleStringProperty("")))
            .toList();
    private final DirtyMark mark = new DirtyMark(Stream.concat(
                    Stream.of(on, way, note), lines.stream().flatMap(line -> Stream.of(line.on(), line.evidence())))
            .toArray(ObservableValue<?>[]::new));

    List<Line> lines() {
        return lines;
    }

    ReadOnlyBooleanProperty dirty() {
        return mark.dirty();
    }

    void clean() {
        mark.clean();
    }

    void show(List<EndingStep> recorded) {
        for (Line line : lines) {
            Optional<EndingStep> step =
                    recorded.stream().filter(one -> one.kind() == line.kind()).findFirst();
            line.on().set(step.map(EndingStep::on).orElse(null));
            line.evidence().set(step.map(EndingStep::evidence).orElse(""));
        }
    }

    FormDraft draft(List<EndReasons.Way> ways) {
        FormDraft draft = new FormDraft()
                .oneOf("way", way, one -> one.reason().name(), () -> ways)
                .day("on", on)
                .text("note", note);
        lines.forEach(line -> draft.day(line.kind() + " on", line.on()).text(line.kind() + " evidence", line.evidence()));
        return draft;
    }

    /// What was typed or recorded of a step stays in sight.
    void offer(List<EndingStep.Kind> asked) {
        lines.forEach(line -> line.offered()
                .set(asked.contains(line.kind())
                        || line.on().get() != null
                        || !line.evidence().get().isBlank()));
    }

    /// A step with words and no day, which would be lost.
    Optional<String> fault() {
        return lines.stream()
                .filter(line -> line.on().get() == null && !line.evidence().get().isBlank())
                .findFirst()
                .map(line -> "“" + line.kind().label() + "”写了凭据，没有填日期");
    }

    EndMembership.Ending typed() {
        EndReasons.Way chosen = way.get();
        List<EndingStep> steps = lines.stream()
                .flatMap(line -> Stream.ofNullable(line.on().get())
                        .map(day -> new EndingStep(
                                line.kind(), day, line.evidence().get().strip())))
                .toList();
        return new EndMembership.Ending(on.get(), chosen == null ? null : chosen.reason(), note.get(), steps);
    }
}
