package org.jiedao.appointment.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jiedao.appointment.Batch;
import org.jiedao.appointment.BatchOutcome;
import org.jiedao.appointment.Candidate;
import org.jiedao.appointment.Objection;
import org.jiedao.appointment.RailStep;
import org.jiedao.appointment.RecordObjection;
import org.jiedao.appointment.StepKind;
import org.jiedao.ui.Desk;
import org.jspecify.annotations.Nullable;

/// The objections to a batch that is or was public.
public final class ObjectionsViewModel {
    /// Whom an objection is about.
    record About(String label, @Nullable Long candidateId) {
        static final About WHOLE = new About("整个名单", null);
    }

    private final RecordObjection cases;
    private final Desk desk;
    private final Consumer<BatchOutcome> tell;
    private final ObservableList<Objection> objections = FXCollections.observableArrayList();
    private final ObservableList<About> abouts = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper shown = new ReadOnlyBooleanWrapper();
    final ObjectProperty<@Nullable LocalDate> receivedOn = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable About> about = new SimpleObjectProperty<>();
    final StringProperty matter = new SimpleStringProperty("");
    final ObjectProperty<Objection.@Nullable Outcome> outcome = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable LocalDate> settledOn = new SimpleObjectProperty<>();
    final StringProperty note = new SimpleStringProperty("");
    private final BooleanProperty editing = new SimpleBooleanProperty();
    private long batchId;
    private long id;

    ObjectionsViewModel(RecordObjection cases, Desk desk, Consumer<BatchOutcome> tell) {
        this.cases = cases;
        this.desk = desk;
        this.tell = tell;
    }

    ObservableList<Objection> objections() {
        return objections;
    }

    ObservableList<About> abouts() {
        return abouts;
    }

    /// Whether the step shown is a publicity that is recorded.
    ReadOnlyBooleanProperty shown() {
        return shown.getReadOnlyProperty();
    }

    /// Whether the form of one is open.
    BooleanProperty editing() {
        return editing;
    }

    void show(Batch batch, @Nullable RailStep station) {
        batchId = batch.id();
        objections.setAll(batch.objections());
        abouts.setAll(Stream.concat(
                        batch.passed().stream().map(ObjectionsViewModel::about), Stream.of(About.WHOLE))
                .toList());
        shown.set(station != null && station.step().kind() == StepKind.PUBLICITY && station.recorded() != null);
        editing.set(false);
    }

    private static About about(Candidate candidate) {
        return new About(candidate.person().name().value(), candidate.id());
    }

    String told(Objection objection) {
        return abouts.stream()
                .filter(one -> one.candidateId() != null && one.candidateId().equals(objection.candidateId()))
                .findFirst()
                .orElse(About.WHOLE)
                .label();
    }

    void start() {
        id = 0;
        receivedOn.set(desk.today());
        about.set(abouts.stream().findFirst().orElse(null));
        matter.set("");
        outcome.set(null);
        settledOn.set(null);
        note.set("");
        editing.set(true);
    }

    void edit(Objection objection) {
        id = objection.id();
        receivedOn.set(objection.receivedOn());
        about.set(abouts.stream()
                .filter(one -> java.util.Objects.equals(one.candidateId(), objection.candidateId()))
                .findFirst()
                .orElse(About.WHOLE));
        matter.set(objection.matter());
        Optional<Objection.Settlement> settlement = Optional.ofNullable(objection.settlement());
        outcome.set(settlement.map(Objection.Settlement::outcome).orElse(null));
        settledOn.set(settlement.map(Objection.Settlement::on).orElse(null));
        note.set(settlement.map(Objection.Settlement::note).orElse(""));
        editing.set(true);
    }

    void cancel() {
        editing.set(false);
    }

    void save() {
        LocalDate received = receivedOn.get();
        About whom = about.get();
        if (received == null || whom == null || (outcome.get() == null) != (settledOn.get() == null)) {
            desk.notices().refused("没有登记异议：请填收到的日期；办结的，结果和办结日期都要填。");
            return;
        }
        Objection typed = new Objection(id, received, whom.candidateId(), matter.get(), settlement());
        long batch = batchId;
        desk.tasks().run("登记异议", _ -> cases.record(batch, typed), tell, cause -> desk.notices()
                .failed("没有登记异议，没有改动。请再试一次。", cause));
    }

    private Objection.@Nullable Settlement settlement() {
        Objection.Outcome result = outcome.get();
        LocalDate on = settledOn.get();
        return result == null || on == null ? null : new Objection.Settlement(result, on, note.get());
    }

    void remove(Objection objection) {
        long batch = batchId;
        desk.tasks()
                .run("删除异议", _ -> cases.remove(batch, objection.id()), tell, cause -> desk.notices()
                        .failed("没有删除异议，没有改动。请再试一次。", cause));
    }
}
