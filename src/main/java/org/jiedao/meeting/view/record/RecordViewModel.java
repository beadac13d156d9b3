package org.jiedao.meeting.view.record;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.Property;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jiedao.calendar.ChineseDate;
import org.jiedao.meeting.Attendee;
import org.jiedao.meeting.Meeting;
import org.jiedao.meeting.MeetingFile;
import org.jiedao.meeting.RecordProceedings;
import org.jiedao.meeting.view.MeetingTab;
import org.jiedao.meeting.view.OpenMeeting;
import org.jiedao.ui.FormDraft;
import org.jspecify.annotations.Nullable;

/// What is typed of the course of a meeting; it stays until it is saved or discarded, whatever other tabs keep.
public final class RecordViewModel implements MeetingTab.Typing {
    private static final String VOTE = "vote";

    private final OpenMeeting open;
    private final RecordProceedings recording;
    private final BooleanProperty held = new SimpleBooleanProperty();
    private final StringProperty on = new SimpleStringProperty("");
    private final StringProperty chair = new SimpleStringProperty("");
    private final StringProperty recorder = new SimpleStringProperty("");
    private final StringProperty record = new SimpleStringProperty("");
    private final ObservableList<BallotForm> ballots = FXCollections.observableArrayList();
    private final ObservableList<String> called = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper dirty = new ReadOnlyBooleanWrapper();
    private final FormDraft draft = new FormDraft()
            .text("on", on)
            .text("chair", chair)
            .text("recorder", recorder)
            .text("record", record)
            .choice("held", held, String::valueOf, Boolean::valueOf);
    private Map<String, String> recorded = Map.of();
    private Map<String, String> waiting = Map.of();
    private @Nullable Meeting meeting;
    private boolean filling;

    public RecordViewModel(OpenMeeting open, RecordProceedings recording) {
        this.open = open;
        this.recording = recording;
        for (Property<?> field : List.of(held, on, chair, recorder, record)) {
            field.addListener((_, _, _) -> compare());
        }
        open.file().subscribe(this::shown);
    }

    BooleanProperty held() {
        return held;
    }

    StringProperty on() {
        return on;
    }

    StringProperty chair() {
        return chair;
    }

    StringProperty recorder() {
        return recorder;
    }

    StringProperty record() {
        return record;
    }

    ObservableList<BallotForm> ballots() {
        return ballots;
    }

    /// The names of those called and of those who sat in.
    ObservableList<String> called() {
        return called;
    }

    private void shown(@Nullable MeetingFile file) {
        if (file == null) {
            meeting = null;
            recorded = Map.of();
            ballots.clear();
            dirty.set(false);
            return;
        }
        boolean another = meeting == null || meeting.id() != file.meeting().id();
        Map<String, String> before = !another && dirty.get() ? fields() : Map.of();
        fill(file);
        if (!before.isEmpty() || !waiting.isEmpty()) {
            put(before.isEmpty() ? waiting : before);
            waiting = Map.of();
        }
    }

    private void fill(MeetingFile file) {
        filling = true;
        meeting = file.meeting();
        Meeting.Proceedings said = file.meeting().proceedings();
        held.set(file.meeting().held());
        on.set(ChineseDate.format(file.meeting().on()));
        chair.set(Objects.requireNonNullElse(said.chair(), ""));
        recorder.set(Objects.requireNonNullElse(said.recorder(), ""));
        record.set(Objects.requireNonNullElse(said.record(), ""));
        called.setAll(file.attendees().stream()
                .map(Attendee::card)
                .map(Attendee.Card::name)
                .distinct()
                .toList());
        ballots.setAll(file.agenda().stream()
                .map(item -> new BallotForm(item, file.turnout(), this::compare))
                .toList());
        filling = false;
        recorded = fields();
        compare();
    }

    private void compare() {
        if (!filling) {
            dirty.set(meeting != null && !fields().equals(recorded));
        }
    }

    private Map<String, String> fields() {
        Map<String, String> typed = new HashMap<>(draft.typed());
        ballots.forEach(ballot -> typed.put(VOTE + ballot.item().id(), ballot.typed()));
        return typed;
    }

    /// A text that was emptied is put back as empty too.
    private void put(Map<String, String> typed) {
        Stream.of(chair, recorder, record).forEach(field -> field.set(""));
        draft.restore(typed);
        ballots.forEach(ballot ->
                ballot.restore(typed.getOrDefault(VOTE + ballot.item().id(), "")));
    }

    @Override
    public ReadOnlyBooleanProperty dirty() {
        return dirty.getReadOnlyProperty();
    }

    @Override
    public void save() {
        if (meeting != null && dirty.get()) {
            long id = meeting.id();
            RecordProceedings.Typed typed = new RecordProceedings.Typed(
                    held.get(),
                    on.get(),
                    chair.get(),
                    recorder.get(),
                    record.get(),
                    ballots.stream()
                            .collect(Collectors.toMap(one -> one.item().id(), BallotForm::ballot)));
            open.order(_ -> recording.keep(id, typed));
        }
    }

    @Override
    public void discard() {
        put(recorded);
    }

    @Override
    public Map<String, String> typed() {
        return dirty.get() ? fields() : Map.of();
    }

    @Override
    public void restore(Map<String, String> typed) {
        if (meeting == null) {
            waiting = typed;
        } else {
            put(typed);
        }
    }
}
