package org.jiedao.appointment.view;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jiedao.appointment.Batch;
import org.jiedao.appointment.Candidate;
import org.jiedao.appointment.RailStep;
import org.jiedao.appointment.Step;
import org.jiedao.appointment.Step.Votes;
import org.jiedao.appointment.StepKind;
import org.jiedao.ui.DirtyMark;
import org.jiedao.ui.FormDraft;
import org.jspecify.annotations.Nullable;

/// The fields of one step: what is asked depends on its kind.
public final class StepForm {
    /// A candidate's votes in favour, as typed.
    public record Approval(Candidate candidate, StringProperty votes) {}

    private final ObjectProperty<@Nullable LocalDate> on = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable LocalDate> until = new SimpleObjectProperty<>();
    private final StringProperty eligible = new SimpleStringProperty("");
    private final StringProperty present = new SimpleStringProperty("");
    private final StringProperty evidence = new SimpleStringProperty("");
    private final StringProperty note = new SimpleStringProperty("");
    private final BooleanProperty hasPeriod = new SimpleBooleanProperty();
    private final BooleanProperty hasVotes = new SimpleBooleanProperty();
    private final ObservableList<Approval> approvals = FXCollections.observableArrayList();
    private final DirtyMark mark = new DirtyMark(on, until, eligible, present, evidence, note);
    private StepKind kind = StepKind.RECOMMENDATION;

    ObjectProperty<@Nullable LocalDate> on() {
        return on;
    }

    ObjectProperty<@Nullable LocalDate> until() {
        return until;
    }

    StringProperty eligible() {
        return eligible;
    }

    StringProperty present() {
        return present;
    }

    StringProperty evidence() {
        return evidence;
    }

    StringProperty note() {
        return note;
    }

    ReadOnlyBooleanProperty hasPeriod() {
        return hasPeriod;
    }

    ReadOnlyBooleanProperty hasVotes() {
        return hasVotes;
    }

    ObservableList<Approval> approvals() {
        return approvals;
    }

    FormDraft draft() {
        FormDraft draft = new FormDraft()
                .day("on", on)
                .day("until", until)
                .text("eligible", eligible)
                .text("present", present)
                .text("evidence", evidence)
                .text("note", note);
        approvals.forEach(approval ->
                draft.text("votes." + approval.candidate().id(), approval.votes()));
        return draft;
    }

    ReadOnlyBooleanProperty dirty() {
        return mark.dirty();
    }

    void show(Batch batch, RailStep station, LocalDate today) {
        kind = station.step().kind();
        Optional<Step> recorded = Optional.ofNullable(station.recorded());
        Optional<Votes> votes = recorded.flatMap(step -> Optional.ofNullable(step.votes()));
        on.set(recorded.map(Step::on).orElse(today));
        until.set(recorded.flatMap(step -> Optional.ofNullable(step.until())).orElse(null));
        eligible.set(votes.map(Votes::eligible).map(String::valueOf).orElse(""));
        present.set(votes.map(Votes::present).map(String::valueOf).orElse(""));
        evidence.set(recorded.map(Step::evidence).orElse(""));
        note.set(recorded.map(Step::note).orElse(""));
        hasPeriod.set(kind == StepKind.PUBLICITY);
        hasVotes.set(kind == StepKind.VOTE);
        approvals.setAll(
                kind == StepKind.VOTE
                        ? batch.candidates().stream().map(StepForm::approval).toList()
                        : List.of());
        mark.clean();
    }

    void clean() {
        mark.clean();
    }

    /// The step as typed; nothing while its day is missing.
    Optional<Step> step() {
        LocalDate day = on.get();
        return day == null
                ? Optional.empty()
                : Optional.of(new Step(
                        kind,
                        day,
                        hasPeriod.get() ? until.get() : null,
                        hasVotes.get() ? new Votes(number(eligible), number(present)) : null,
                        evidence.get(),
                        note.get()));
    }

    Map<Long, Integer> votes() {
        Map<Long, Integer> votes = new HashMap<>();
        approvals.stream()
                .filter(approval -> !approval.votes().get().isBlank())
                .forEach(approval -> votes.put(approval.candidate().id(), number(approval.votes())));
        return votes;
    }

    private static Approval approval(Candidate candidate) {
        String recorded = Objects.toString(candidate.approvals(), "");
        return new Approval(candidate, new SimpleStringProperty(recorded));
    }

    /// What is no number counts as none, which the rules refuse with their own sentence.
    private static int number(StringProperty typed) {
        String digits = typed.get().strip();
        return digits.matches("\\d{1,4}") ? Integer.parseInt(digits) : -1;
    }
}
