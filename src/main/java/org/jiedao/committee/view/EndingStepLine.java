package org.jiedao.committee.view;

import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jiedao.committee.EndingStep;
import org.jiedao.ui.FormDraft;
import org.jspecify.annotations.Nullable;

/// The fields of one step of an ending; `offered` where the committee's ruleset asks for it or it is recorded.
record EndingStepLine(
        EndingStep.Kind kind,
        BooleanProperty offered,
        ObjectProperty<@Nullable LocalDate> on,
        StringProperty evidence) {
    static EndingStepLine of(EndingStep.Kind kind) {
        return new EndingStepLine(
                kind,
                new SimpleBooleanProperty(),
                new SimpleObjectProperty<>(),
                new SimpleStringProperty(""));
    }

    void show(Optional<EndingStep> step) {
        on.set(step.map(EndingStep::on).orElse(null));
        evidence.set(step.map(EndingStep::evidence).orElse(""));
    }

    boolean isEmpty() {
        return on.get() == null && evidence.get().isBlank();
    }

    Optional<EndingStep> typed() {
        return offered.get()
                ? Optional.ofNullable(on.get())
                        .map(day -> new EndingStep(kind, day, evidence.get().strip()))
                : Optional.empty();
    }

    boolean lacksDay() {
        return offered.get() && on.get() == null && !evidence.get().isBlank();
    }

    void onto(FormDraft draft) {
        draft.day("step-" + kind.name(), on).text("evidence-" + kind.name(), evidence);
    }
}
