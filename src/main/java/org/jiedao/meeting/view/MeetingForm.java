package org.jiedao.meeting.view;

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
import org.jiedao.calendar.ClockTime;
import org.jiedao.meeting.Meeting;
import org.jiedao.meeting.MeetingKind;
import org.jiedao.meeting.MeetingPlan;
import org.jiedao.meeting.MeetingState;
import org.jiedao.organization.BodyKind;
import org.jiedao.ui.DirtyMark;
import org.jiedao.ui.FormDraft;
import org.jspecify.annotations.Nullable;

/// The fields of a meeting. The title follows body, kind and day until somebody types another.
final class MeetingForm {
    private final ObservableList<BodyChoice> bodies;
    private final ObservableList<MeetingKind> kinds = FXCollections.observableArrayList(MeetingKind.values());
    private final ObjectProperty<@Nullable BodyChoice> body = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable MeetingKind> kind = new SimpleObjectProperty<>();
    private final StringProperty title = new SimpleStringProperty("");
    private final StringProperty day = new SimpleStringProperty("");
    private final StringProperty at = new SimpleStringProperty("");
    private final StringProperty place = new SimpleStringProperty("");
    private final StringProperty aim = new SimpleStringProperty("");
    private final StringProperty chair = new SimpleStringProperty("");
    private final StringProperty recorder = new SimpleStringProperty("");
    private final ObjectProperty<MeetingState> state = new SimpleObjectProperty<>(MeetingState.PLANNED);
    private final StringProperty reason = new SimpleStringProperty("");
    private final DirtyMark mark =
            new DirtyMark(body, kind, title, day, at, place, aim, chair, recorder, state, reason);
    private String suggested = "";
    private long id;

    MeetingForm(ObservableList<BodyChoice> bodies) {
        this.bodies = bodies;
        body.subscribe(this::offerKinds);
    }

    private void offerKinds(@Nullable BodyChoice chosen) {
        if (chosen != null) {
            BodyKind sort = chosen.body().kind();
            MeetingKind before = kind.get();
            kinds.setAll(MeetingKind.fitting(sort));
            kind.set(before == null || id == 0 && !before.isUsualFor(sort) ? kinds.getFirst() : before);
        }
    }

    void begin(@Nullable BodyChoice chosen, LocalDate on) {
        fill(new MeetingPlan(
                0,
                null,
                MeetingKind.QUARTERLY_CONSULTATION,
                "",
                on,
                MeetingPlan.Arranged.NOTHING,
                MeetingPlan.Standing.PLANNED));
        kind.set(null);
        body.set(chosen);
        mark.clean();
    }

    void edit(Meeting meeting) {
        fill(new MeetingPlan(
                meeting.id(),
                meeting.bodyId(),
                meeting.kind(),
                meeting.title(),
                meeting.on(),
                new MeetingPlan.Arranged(
                        Optional.ofNullable(meeting.notice().at()).map(ClockTime::format).orElse(""),
                        Objects.toString(meeting.notice().place(), ""),
                        Objects.toString(meeting.notice().aim(), ""),
                        Objects.toString(meeting.proceedings().chair(), ""),
                        Objects.toString(meeting.proceedings().recorder(), "")),
                new MeetingPlan.Standing(
                        meeting.state(), Objects.toString(meeting.proceedings().cancelReason(), ""))));
        mark.clean();
    }

    /// Takes over a plan; what was typed before is gone.
    void fill(MeetingPlan plan) {
        id = plan.id();
        suggested = plan.id() == 0 ? plan.title() : "";
        body.set(bodies.stream()
                .filter(one -> Long.valueOf(one.id()).equals(plan.bodyId()))
                .findFirst()
                .orElse(null));
        kind.set(plan.kind());
        title.set(plan.title());
        day.set(plan.on() == null ? "" : ChineseDate.format(plan.on()));
        at.set(plan.arranged().at());
        place.set(plan.arranged().place());
        aim.set(plan.arranged().aim());
        chair.set(plan.arranged().chair());
        recorder.set(plan.arranged().recorder());
        state.set(plan.standing().state());
        reason.set(plan.standing().reason());
    }

    /// What the title might be; it stands unless something else was typed. Not yet a change of the user's.
    void suggest(String words) {
        if (id == 0 && (title.get().isBlank() || title.get().equals(suggested))) {
            boolean untouched = !mark.dirty().get();
            suggested = words;
            title.set(words);
            if (untouched) {
                mark.clean();
            }
        }
    }

    MeetingPlan plan() {
        BodyChoice chosen = body.get();
        return new MeetingPlan(
                id,
                chosen == null ? null : chosen.id(),
                Optional.ofNullable(kind.get()).orElse(MeetingKind.PLENARY),
                title.get(),
                day().orElse(null),
                new MeetingPlan.Arranged(at.get(), place.get(), aim.get(), chair.get(), recorder.get()),
                new MeetingPlan.Standing(state.get(), reason.get()));
    }

    /// Why the day typed is no day; empty where it is one, or none was typed.
    Optional<String> unreadableDay() {
        return !day.get().isBlank() && ChineseDate.parse(day.get()) instanceof ChineseDate.Reading.Unreadable(String why)
                ? Optional.of(why)
                : Optional.empty();
    }

    Optional<LocalDate> day() {
        return ChineseDate.parse(day.get()) instanceof ChineseDate.Reading.Date(LocalDate on)
                ? Optional.of(on)
                : Optional.empty();
    }

    FormDraft draft() {
        return new FormDraft()
                .oneOf("body", body, one -> String.valueOf(one.id()), () -> List.copyOf(bodies))
                .choice("kind", kind, MeetingKind::name, MeetingKind::valueOf)
                .text("title", title)
                .text("day", day)
                .text("at", at)
                .text("place", place)
                .text("aim", aim)
                .text("chair", chair)
                .text("recorder", recorder)
                .choice("state", state, MeetingState::name, MeetingState::valueOf)
                .text("reason", reason);
    }

    void clean() {
        mark.clean();
    }

    ReadOnlyBooleanProperty dirty() {
        return mark.dirty();
    }

    long id() {
        return id;
    }

    ObservableList<BodyChoice> bodies() {
        return bodies;
    }

    ObservableList<MeetingKind> kinds() {
        return kinds;
    }

    ObjectProperty<@Nullable BodyChoice> body() {
        return body;
    }

    ObjectProperty<@Nullable MeetingKind> kind() {
        return kind;
    }

    StringProperty title() {
        return title;
    }

    StringProperty typedDay() {
        return day;
    }

    StringProperty at() {
        return at;
    }

    StringProperty place() {
        return place;
    }

    StringProperty aim() {
        return aim;
    }

    StringProperty chair() {
        return chair;
    }

    StringProperty recorder() {
        return recorder;
    }

    ObjectProperty<MeetingState> state() {
        return state;
    }

    StringProperty reason() {
        return reason;
    }
}
