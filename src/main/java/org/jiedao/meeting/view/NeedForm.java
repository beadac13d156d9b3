package org.jiedao.meeting.view;

import java.time.LocalDate;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import org.jiedao.calendar.ChineseDate;
import org.jiedao.meeting.Need;
import org.jiedao.meeting.RecordNeed;
import org.jiedao.ui.Desk;
import org.jiedao.ui.DirtyMark;
import org.jiedao.ui.FormDraft;
import org.jspecify.annotations.Nullable;

/// The fields of a need, on page 会议 and beside the agenda of a meeting.
final class NeedForm {
    private final RecordNeed recording;
    private final Desk desk;
    private final ObservableList<BodyChoice> bodies;
    private final Consumer<Need> kept;
    private final ObjectProperty<@Nullable BodyChoice> body = new SimpleObjectProperty<>();
    private final StringProperty raisedBy = new SimpleStringProperty("");
    private final StringProperty day = new SimpleStringProperty("");
    private final StringProperty matter = new SimpleStringProperty("");
    private final DirtyMark mark = new DirtyMark(body, raisedBy, day, matter);
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper dirty = new ReadOnlyBooleanWrapper();
    private long id;
    private @Nullable Long meetingId;
    private @Nullable Long wanted;

    NeedForm(RecordNeed recording, Desk desk, ObservableList<BodyChoice> bodies, Consumer<Need> kept) {
        this.recording = recording;
        this.desk = desk;
        this.bodies = bodies;
        this.kept = kept;
        dirty.bind(open.and(mark.dirty()));
        bodies.addListener((ListChangeListener<BodyChoice>) _ -> settle());
    }

    /// A need raised at a meeting, or outside one.
    void begin(@Nullable Long bodyId, @Nullable Long meeting) {
        begin(0, bodyId, meeting);
    }

    /// The fields of a need, empty, to be filled from a draft of it.
    void begin(long need, @Nullable Long bodyId, @Nullable Long meeting) {
        fill(need, bodyId, meeting);
        raisedBy.set("");
        day.set(ChineseDate.format(desk.today()));
        matter.set("");
        mark.clean();
        open.set(true);
    }

    /// A need that somebody raised with a body; nothing that is being typed is lost.
    void raised(String by, long bodyId) {
        if (!dirty.get()) {
            begin(bodyId, null);
            raisedBy.set(by);
            mark.clean();
        }
    }

    /// The bodies may be read only after the form was opened for one of them.
    private void settle() {
        if (open.get() && body.get() == null && wanted != null && !mark.dirty().get()) {
            body.set(choice(wanted));
            mark.clean();
        }
    }

    void edit(Need need) {
        fill(need.id(), need.bodyId(), need.meetingId());
        raisedBy.set(need.raisedBy());
        day.set(ChineseDate.format(need.raisedOn()));
        matter.set(need.matter());
        mark.clean();
        open.set(true);
    }

    private void fill(long need, @Nullable Long bodyId, @Nullable Long meeting) {
        id = need;
        meetingId = meeting;
        wanted = bodyId;
        body.set(choice(bodyId));
    }

    private @Nullable BodyChoice choice(@Nullable Long bodyId) {
        return bodies.stream()
                .filter(one -> Long.valueOf(one.id()).equals(bodyId))
                .findFirst()
                .orElse(null);
    }

    void save() {
        if (!open.get()) {
            return;
        }
        ChineseDate.Reading read = ChineseDate.parse(day.get());
        if (!day.get().isBlank() && read instanceof ChineseDate.Reading.Unreadable(String why)) {
            desk.notices().refused("需求没有保存：提出日期" + why);
            return;
        }
        @Nullable LocalDate on = read instanceof ChineseDate.Reading.Date(LocalDate date) ? date : null;
        BodyChoice chosen = body.get();
        RecordNeed.Typed typed = new RecordNeed.Typed(
                id, chosen == null ? null : chosen.id(), meetingId, raisedBy.get(), on, matter.get());
        desk.tasks().run("保存需求", _ -> recording.keep(typed), this::tell, cause -> desk.notices()
                .failed("需求没有保存，登记里还是原来的内容。请再试一次。", cause));
    }

    private void tell(RecordNeed.Outcome outcome) {
        switch (outcome) {
            case RecordNeed.Outcome.Kept(Need need) -> {
                close();
                kept.accept(need);
                desk.notices().saved("已登记" + need.raisedBy() + "提出的需求。");
            }
            case RecordNeed.Outcome.Refused(String sentence) -> desk.notices().refused(sentence);
        }
    }

    void close() {
        mark.clean();
        open.set(false);
    }

    Map<String, String> typed() {
        return draft().typed();
    }

    void restore(Map<String, String> typed) {
        draft().restore(typed);
    }

    private FormDraft draft() {
        return new FormDraft()
                .oneOf("body", body, one -> String.valueOf(one.id()), () -> bodies)
                .text("raisedBy", raisedBy)
                .text("day", day)
                .text("matter", matter);
    }

    long id() {
        return id;
    }

    ReadOnlyBooleanProperty open() {
        return open.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty dirty() {
        return dirty.getReadOnlyProperty();
    }

    ObservableList<BodyChoice> bodies() {
        return bodies;
    }

    ObjectProperty<@Nullable BodyChoice> body() {
        return body;
    }

    StringProperty raisedBy() {
        return raisedBy;
    }

    StringProperty day() {
        return day;
    }

    StringProperty matter() {
        return matter;
    }
}
