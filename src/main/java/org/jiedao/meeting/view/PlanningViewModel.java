package org.jiedao.meeting.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jiedao.calendar.ChineseDate;
import org.jiedao.meeting.AgendaItem;
import org.jiedao.meeting.Attendee;
import org.jiedao.meeting.ConveneMeeting;
import org.jiedao.meeting.Meeting;
import org.jiedao.meeting.MeetingFile;
import org.jiedao.meeting.MeetingKind;
import org.jiedao.meeting.MeetingState;
import org.jiedao.meeting.RepeatMeeting;
import org.jiedao.ui.Desk;
import org.jspecify.annotations.Nullable;

/// The form in which a meeting is planned, moved, entered as held, or called off.
final class PlanningViewModel {
    private final MeetingUseCases cases;
    private final Desk desk;
    private final Consumer<MeetingFile> kept;
    private final MeetingForm form;
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper dirty = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper heading = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<@Nullable Meeting> last = new ReadOnlyObjectWrapper<>();
    private final ObservableList<String> called = FXCollections.observableArrayList();
    private final ObservableList<AgendaItem> brought = FXCollections.observableArrayList();

    /// What is looked up beside the window while somebody fills in the form.
    private record Looked(String title, Optional<Meeting> last, List<String> called) {}

    PlanningViewModel(MeetingUseCases cases, Desk desk, ObservableList<BodyChoice> bodies, Consumer<MeetingFile> kept) {
        this.cases = cases;
        this.desk = desk;
        this.kept = kept;
        form = new MeetingForm(bodies);
        form.body().addListener((_, _, _) -> lookUp());
        form.kind().addListener((_, _, _) -> lookUp());
        form.typedDay().addListener((_, _, _) -> lookUp());
        dirty.bind(open.and(form.dirty()));
    }

    MeetingForm form() {
        return form;
    }

    ReadOnlyBooleanProperty open() {
        return open.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty dirty() {
        return dirty.getReadOnlyProperty();
    }

    ReadOnlyStringProperty heading() {
        return heading.getReadOnlyProperty();
    }

    /// The last meeting of that body and kind, after which a new one can be modelled.
    ReadOnlyObjectProperty<@Nullable Meeting> last() {
        return last.getReadOnlyProperty();
    }

    /// Names of those who will be called, for chair and recorder.
    ObservableList<String> called() {
        return called;
    }

    /// Topics that the last meeting left undecided and that the new one begins with.
    ObservableList<AgendaItem> brought() {
        return brought;
    }

    void begin(@Nullable BodyChoice body, LocalDate on) {
        heading.set("新建会议");
        brought.clear();
        form.begin(body, on);
        show();
    }

    /// A new meeting of a body, of a kind that somebody asks for.
    void begin(BodyChoice body, MeetingKind kind) {
        begin(body, desk.today());
        form.kind().set(kind);
        form.clean();
    }

    /// Puts the day into a new meeting's form that is open, or opens one.
    void onDay(@Nullable BodyChoice body, LocalDate on) {
        if (open.get() && form.id() == 0) {
            form.typedDay().set(ChineseDate.format(on));
        } else if (!dirty.get()) {
            begin(body, on);
        }
    }

    void edit(Meeting meeting) {
        heading.set("修改会议");
        brought.clear();
        form.edit(meeting);
        show();
    }

    /// The form of a meeting to be called off, at the place where the reason is asked for.
    void callOff(Meeting meeting) {
        edit(meeting);
        form.state().set(MeetingState.CANCELLED);
    }

    /// Fills the form after a meeting that there was.
    void repeat(Meeting model) {
        desk.tasks()
                .run(
                        "读取上次会议",
                        _ -> cases.writing().repeat().after(model.id()),
                        found -> found.ifPresent(this::repeated),
                        cause -> desk.notices().failed("上次的会议没有读出来，没有照着填。请再试一次。", cause));
    }

    private void repeated(RepeatMeeting.Draft draft) {
        begin(null, desk.today());
        form.fill(draft.plan());
        brought.setAll(draft.brought());
        lookUp();
    }

    private void show() {
        open.set(true);
        lookUp();
    }

    private void lookUp() {
        BodyChoice body = form.body().get();
        MeetingKind kind = form.kind().get();
        Optional<LocalDate> day = form.day();
        if (!open.get() || body == null || kind == null || day.isEmpty()) {
            last.set(null);
            return;
        }
        long id = form.id();
        desk.tasks()
                .beside()
                .run(
                        "查上次会议和成员",
                        _ -> look(body.id(), kind, day.get(), id),
                        found -> looked(found, body, kind),
                        cause -> desk.notices().failed("没有查到上次的会议，会议名称请自己写。", cause));
    }

    private Looked look(long body, MeetingKind kind, LocalDate day, long id) {
        RepeatMeeting repeat = cases.writing().repeat();
        return new Looked(
                repeat.suggestedTitle(body, kind, day, id),
                repeat.last(body, kind),
                cases.calling().called().of(body, day).stream()
                        .map(Attendee::card)
                        .map(Attendee.Card::name)
                        .toList());
    }

    private void looked(Looked found, BodyChoice body, MeetingKind kind) {
        if (open.get() && body.equals(form.body().get()) && kind == form.kind().get()) {
            form.suggest(found.title());
            last.set(form.id() == 0 ? found.last().orElse(null) : null);
            called.setAll(found.called());
        }
    }

    void save() {
        if (!open.get()) {
            return;
        }
        Optional<String> unreadable = form.unreadableDay();
        if (unreadable.isPresent()) {
            desk.notices().refused("没有保存：会议日期" + unreadable.get());
            return;
        }
        desk.tasks()
                .run(
                        "保存会议",
                        _ -> cases.writing().convene().keep(form.plan(), List.copyOf(brought)),
                        this::tell,
                        cause -> desk.notices().failed("会议没有保存，登记里还是原来的内容。请再试一次。", cause));
    }

    private void tell(ConveneMeeting.Outcome outcome) {
        switch (outcome) {
            case ConveneMeeting.Outcome.Kept(MeetingFile file) -> {
                close();
                kept.accept(file);
                desk.notices().saved("已保存“" + file.meeting().title() + "”，应到" + file.turnout().expected() + "人。");
            }
            case ConveneMeeting.Outcome.Refused(String sentence) -> desk.notices().refused(sentence);
        }
    }

    void close() {
        open.set(false);
        last.set(null);
        brought.clear();
        form.clean();
    }
}
