package org.jiedao.appointment.view;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jiedao.appointment.Batch;
import org.jiedao.appointment.BatchOutcome;
import org.jiedao.appointment.RailStep;
import org.jiedao.appointment.Step;
import org.jiedao.archive.ChangeLog;
import org.jiedao.archive.ChangeLog.Told;
import org.jiedao.drafting.view.PapersViewModel;
import org.jiedao.evidence.Proven;
import org.jiedao.evidence.view.EvidenceUseCases;
import org.jiedao.rule.Finding;
import org.jiedao.settings.Draft;
import org.jiedao.ui.Desk;
import org.jiedao.ui.PageName;
import org.jiedao.ui.Place;
import org.jspecify.annotations.Nullable;

/// One batch: where it stands, whom it is about, the step shown and its papers.
public final class BatchViewModel {
    private final AppointmentUseCases cases;
    private final Desk desk;
    private final ObservableList<RailStep> rail = FXCollections.observableArrayList();
    private final BatchRemarks remarks;
    private final ReadOnlyObjectWrapper<@Nullable RailStep> station = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper trail = new ReadOnlyStringWrapper("");
    private final StepForm form = new StepForm();
    private final CandidatesViewModel candidates;
    private final ObjectionsViewModel objections;
    private final ReadOnlyObjectWrapper<@Nullable Proven> proven = new ReadOnlyObjectWrapper<>();
    private final PapersViewModel papers;
    private final ProofViewModel proof;
    private final BatchNote note;
    private final ReadOnlyBooleanWrapper dirty = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<@Nullable Told> told = new ReadOnlyObjectWrapper<>();
    private Optional<Batch> batch = Optional.empty();

    BatchViewModel(AppointmentUseCases cases, Desk desk) {
        this.cases = cases;
        this.desk = desk;
        remarks = new BatchRemarks(cases.work().rules(), desk);
        candidates = new CandidatesViewModel(cases, desk, this::tellCandidates);
        objections = new ObjectionsViewModel(cases.work().objections(), desk, this::tellCandidates);
        papers = new PapersViewModel(cases.papers().cases(), desk, remarks::say);
        proof = new ProofViewModel(papers, cases.papers().cases(), cases.papers().proofs(), desk);
        note = new BatchNote(cases.work().notes(), desk, this::refill);
        dirty.bind(form.dirty().or(note.dirty()));
    }

    public ObservableList<RailStep> rail() {
        return rail;
    }

    /// What was refused, or is recommended otherwise.
    public ObservableList<Finding> findings() {
        return remarks.findings();
    }

    /// The step shown.
    public ReadOnlyObjectProperty<@Nullable RailStep> station() {
        return station.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty trail() {
        return trail.getReadOnlyProperty();
    }

    public StepForm form() {
        return form;
    }

    BatchNote note() {
        return note;
    }

    /// Whether the step or the note differs from what is recorded.
    public ReadOnlyBooleanProperty dirty() {
        return dirty.getReadOnlyProperty();
    }

    public CandidatesViewModel candidates() {
        return candidates;
    }

    public ObjectionsViewModel objections() {
        return objections;
    }

    /// The step shown, once it is recorded.
    public ReadOnlyObjectProperty<@Nullable Proven> proven() {
        return proven.getReadOnlyProperty();
    }

    /// The batch whose history can be asked for.
    ReadOnlyObjectProperty<@Nullable Told> told() {
        return told.getReadOnlyProperty();
    }

    ChangeLog changes() {
        return cases.facts().changes();
    }

    EvidenceUseCases evidence() {
        return cases.facts().evidence();
    }

    public PapersViewModel papers() {
        return papers;
    }

    ProofViewModel proof() {
        return proof;
    }

    /// Shows the names of the batch's people to check.
    void proofNames() {
        batch.ifPresent(proof::show);
    }

    /// Shows a batch at the step that is to be done next. Answers false where it is gone, such as after 撤销.
    public boolean show(long batchId) {
        Optional<Batch> found = cases.work().batches().batch(batchId);
        found.ifPresent(shown -> {
            remarks.advise(shown);
            papers.preview().close();
            fill(shown);
            station.set(null);
            papers.clear();
            rail.stream()
                    .filter(step -> step.state() == RailStep.State.NEXT)
                    .findFirst()
                    .or(() -> rail.isEmpty() ? Optional.empty() : Optional.of(rail.getLast()))
                    .ifPresent(this::choose);
        });
        return found.isPresent();
    }

    public void leave() {
        remarks.say(List.of());
        batch = Optional.empty();
        trail.set("");
        told.set(null);
        form.clean();
        note.discard(batch);
        papers.preview().close();
    }

    public void choose(RailStep chosen) {
        batch.ifPresent(shown -> {
            station.set(chosen);
            form.show(shown, chosen, desk.today());
            papers.show(shown.id(), cases.papers().issue().papers(shown, chosen.step().kind()));
            objections.show(shown, chosen);
            OptionalLong row = chosen.recorded() == null
                    ? OptionalLong.empty()
                    : cases.work().batches().stepId(shown.id(), chosen.step().kind());
            proven.set(row.isPresent() ? new Proven(Proven.Sort.BATCH_STEP, row.getAsLong()) : null);
        });
    }

    /// What was typed: the note where only the note was.
    public void save() {
        boolean noted = note.dirty().get();
        if (form.dirty().get() || !noted) {
            record();
        }
        if (noted) {
            note.keep();
        }
    }

    public void record() {
        if (station.get() == null) {
            return;
        }
        Optional<Step> typed = form.step();
        if (typed.isEmpty()) {
            desk.notices().refused("没有登记：请填写日期，如 2026.3.1。");
        }
        Map<Long, Integer> votes = form.votes();
        typed.ifPresent(step -> batch.ifPresent(
                shown -> desk.tasks()
                        .run(
                                "登记步骤",
                                _ -> cases.work().steps().record(shown.id(), step, votes),
                                outcome -> tell(outcome, step),
                                cause -> desk.notices().failed("没有登记这一步，没有改动。请再试一次。", cause))));
    }

    /// What is typed of the step shown.
    Optional<Draft> draft() {
        RailStep shown = station.get();
        return shown == null
                ? Optional.empty()
                : batch.map(one -> new Draft(
                        PageName.APPOINTMENT.name(),
                        one.id() + " " + shown.step().kind(),
                        typed()));
    }

    private Map<String, String> typed() {
        Map<String, String> typed = new HashMap<>(form.draft().typed());
        typed.putAll(note.draft().typed());
        return typed;
    }

    /// Opens the step of a draft again, as typed.
    void restore(Draft draft) {
        String[] place = draft.form().split(" ");
        desk.navigator().open(Place.of(PageName.APPOINTMENT, Long.parseLong(place[0])));
        rail.stream()
                .filter(one -> one.step().kind().name().equals(place[1]))
                .findFirst()
                .ifPresent(one -> {
                    choose(one);
                    form.draft().restore(draft.fields());
                    note.draft().restore(draft.fields());
                });
    }

    public void discard() {
        RailStep shown = station.get();
        note.discard(batch);
        if (shown != null) {
            choose(shown);
        }
    }

    /// After a note: the step being typed stays as it is.
    private void refill() {
        batch.flatMap(before -> cases.work().batches().batch(before.id())).ifPresent(this::fill);
    }

    private void fill(Batch shown) {
        batch = Optional.of(shown);
        trail.set(shown.title());
        // read anew, such as after a step
        told.set(null);
        told.set(new Told(ChangeLog.Sort.BATCH, shown.id()));
        rail.setAll(cases.work().rules().rail(shown));
        candidates.show(shown);
        note.show(shown);
    }

    private void tell(BatchOutcome outcome, Step step) {
        switch (outcome) {
            case BatchOutcome.Done(Batch changed, List<Finding> advice) -> {
                remarks.say(advice);
                fill(changed);
                rail.stream()
                        .filter(one -> one.step().kind() == step.kind())
                        .findFirst()
                        .ifPresent(one -> {
                            choose(one);
                            desk.notices().saved("已登记“" + one.step().label() + "”。");
                        });
            }
            case BatchOutcome.Refused(List<Finding> refusals) -> remarks.say(refusals);
        }
    }

    private void tellCandidates(BatchOutcome outcome) {
        switch (outcome) {
            case BatchOutcome.Done(Batch changed, List<Finding> advice) -> {
                RailStep before = station.get();
                remarks.say(advice);
                fill(changed);
                rail.stream()
                        .filter(one -> before != null
                                && one.step().kind() == before.step().kind())
                        .findFirst()
                        .ifPresent(this::choose);
            }
            case BatchOutcome.Refused(List<Finding> refusals) -> remarks.say(refusals);
        }
    }
}
