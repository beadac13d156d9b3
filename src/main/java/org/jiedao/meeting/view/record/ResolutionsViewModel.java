package org.jiedao.meeting.view.record;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jiedao.calendar.ChineseDate;
import org.jiedao.followup.Deadline;
import org.jiedao.meeting.MeetingFile;
import org.jiedao.meeting.Resolution;
import org.jiedao.meeting.view.MeetingTab;
import org.jiedao.meeting.view.OpenMeeting;
import org.jiedao.ui.Desk;
import org.jiedao.ui.PageName;
import org.jiedao.ui.Place;
import org.jspecify.annotations.Nullable;

/// What a meeting decided, and the one resolution in the form, new or recorded.
public final class ResolutionsViewModel implements MeetingTab.Typing {
    private static final String EDITED = "id";
    private static final Resolution NEW = new Resolution(0, null, "", null, null, null);
    private static final Choices NO_CHOICES =
            new Choices(List.of(Choices.NO_ITEM), List.of(Choices.NO_OWNER), List.of(Choices.NO_OWNER), Map.of());

    private final OpenMeeting open;
    private final ResolutionUseCases cases;
    private final Desk desk;
    private final ResolutionForm form = new ResolutionForm();
    private final ObservableList<ResolutionRow> rows = FXCollections.observableArrayList();
    private final ObservableList<ResolutionChoice> items = FXCollections.observableArrayList();
    private final ObservableList<ResolutionChoice> owners = FXCollections.observableArrayList();
    private final ObservableList<ResolutionChoice> units = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Resolution> edited = new ReadOnlyObjectWrapper<>(NEW);
    private final ReadOnlyStringWrapper due = new ReadOnlyStringWrapper("");
    private Choices choices = NO_CHOICES;
    private Map<String, String> waiting = Map.of();
    private @Nullable MeetingFile file;

    public ResolutionsViewModel(OpenMeeting open, ResolutionUseCases cases, Desk desk) {
        this.open = open;
        this.cases = cases;
        this.desk = desk;
        form.deadline().addListener((_, _, _) -> tellDue());
        form.owner().addListener((_, _, chosen) -> bringUnit(chosen));
        open.file().subscribe(this::shown);
    }

    ResolutionForm form() {
        return form;
    }

    ObservableList<ResolutionRow> rows() {
        return rows;
    }

    ObservableList<ResolutionChoice> items() {
        return items;
    }

    ObservableList<ResolutionChoice> owners() {
        return owners;
    }

    ObservableList<ResolutionChoice> units() {
        return units;
    }

    /// What stands in the form; its id is 0 for a new one.
    ReadOnlyObjectProperty<Resolution> edited() {
        return edited.getReadOnlyProperty();
    }

    /// The day that the deadline means, or why it cannot be read.
    ReadOnlyStringProperty due() {
        return due.getReadOnlyProperty();
    }

    private void shown(@Nullable MeetingFile now) {
        boolean another = now == null || file == null || file.meeting().id() != now.meeting().id();
        file = now;
        if (another) {
            form.clear();
            edited.set(NEW);
        }
        if (now == null) {
            rows.clear();
            return;
        }
        desk.tasks()
                .run(
                        "读取议定事项",
                        _ -> Choices.of(cases, now),
                        read -> show(now, read),
                        cause -> desk.notices().failed("议定事项没有读出来，数据没有变。请再试一次。", cause));
    }

    /// Another meeting may be open by the time it was read.
    private void show(MeetingFile read, Choices found) {
        if (!read.equals(file)) {
            return;
        }
        List<Resolution> all = read.resolutions();
        boolean kept = !form.dirty().get() || all.stream().anyMatch(this::isTyped);
        Map<String, String> typed = typed();
        choices = found;
        offer(items, found.items());
        offer(owners, found.owners());
        offer(units, found.units());
        rows.setAll(IntStream.range(0, all.size())
                .mapToObj(at -> row(at + 1, all.get(at)))
                .toList());
        settle(all, kept ? Map.of() : typed);
        if (!waiting.isEmpty()) {
            restore(waiting);
            waiting = Map.of();
        }
    }

    /// What was typed and is now kept gives way to an empty form; what is not, stays.
    private void settle(List<Resolution> all, Map<String, String> typed) {
        Resolution was = edited.get();
        Resolution stored = was.id() == 0
                ? NEW
                : all.stream().filter(one -> one.id() == was.id()).findFirst().orElse(NEW);
        edit(stored);
        form.draft(choices).restore(typed);
    }

    /// A list that stays the same is left alone, for with it goes what is chosen from it.
    private static void offer(ObservableList<ResolutionChoice> shown, List<ResolutionChoice> now) {
        if (!shown.equals(now)) {
            shown.setAll(now);
        }
    }

    private boolean isTyped(Resolution one) {
        boolean sameOne = edited.get().id() == 0 || edited.get().id() == one.id();
        return sameOne
                && one.matter().equals(form.matter().get().strip())
                && deadline().equals(new Deadline.Reading.Day(one.dueOn()))
                && Choices.is(form.owner(), one.ownerId())
                && Choices.is(form.unit(), one.unitId())
                && Choices.is(form.item(), one.itemId());
    }

    private ResolutionRow row(int number, Resolution one) {
        return new ResolutionRow(
                number,
                one,
                label(choices.owners(), one.ownerId()),
                label(choices.units(), one.unitId()),
                choices.standings().getOrDefault(one.id(), ""));
    }

    private static String label(List<ResolutionChoice> all, @Nullable Long id) {
        return id == null
                ? "没有定"
                : all.stream()
                        .filter(one -> one.is(id))
                        .map(one -> one.label().split("　")[0])
                        .findFirst()
                        .orElse("");
    }

    void edit(Resolution one) {
        edited.set(one);
        form.fill(one, choices);
    }

    void addNew() {
        edit(NEW);
    }

    /// Refused while something typed waits, so that a click on another line loses nothing.
    void choose(ResolutionRow row) {
        if (row.resolution().id() == edited.get().id()) {
            return;
        }
        if (form.dirty().get()) {
            desk.notices().refused("右边还有没保存的议定事项。请先保存，或者“放弃改动”，再看别的。");
            return;
        }
        edit(row.resolution());
    }

    private void bringUnit(@Nullable ResolutionChoice owner) {
        if (owner != null && owner.unit() != null && Choices.is(form.unit(), null)) {
            choices.units().stream()
                    .filter(unit -> unit.is(owner.unit()))
                    .findFirst()
                    .ifPresent(form.unit()::set);
        }
    }

    private Deadline.Reading deadline() {
        return file == null
                ? new Deadline.Reading.Day(null)
                : cases.resolutions().deadline(form.deadline().get(), file.meeting().on());
    }

    private void tellDue() {
        due.set(
                switch (deadline()) {
                    case Deadline.Reading.Unreadable(String sentence) -> sentence;
                    case Deadline.Reading.Day(LocalDate on) -> on == null ? "" : "即" + ChineseDate.format(on);
                });
    }

    void remove(Resolution one) {
        withMeeting(id -> open.order(_ -> cases.resolutions().remove(id, one.id())));
    }

    void move(Resolution one, int by) {
        withMeeting(id -> open.order(_ -> cases.resolutions().move(id, one.id(), by)));
    }

    void followUp(Resolution one) {
        desk.navigator().open(Place.of(PageName.FOLLOW_UP, one.id()));
    }

    private void withMeeting(LongConsumer work) {
        MeetingFile shown = file;
        if (shown != null) {
            work.accept(shown.meeting().id());
        }
    }

    @Override
    public ReadOnlyBooleanProperty dirty() {
        return form.dirty();
    }

    @Override
    public void save() {
        if (form.dirty().get()) {
            var typed = form.typed(edited.get().id());
            withMeeting(id -> open.order(_ -> cases.resolutions().keep(id, typed)));
        }
    }

    @Override
    public void discard() {
        form.fill(edited.get(), choices);
    }

    @Override
    public Map<String, String> typed() {
        if (!form.dirty().get()) {
            return Map.of();
        }
        Map<String, String> typed = new HashMap<>(form.draft(choices).typed());
        typed.put(EDITED, Long.toString(edited.get().id()));
        return typed;
    }

    @Override
    public void restore(Map<String, String> typed) {
        if (file == null || rows.isEmpty() && choices.equals(NO_CHOICES)) {
            waiting = typed;
            return;
        }
        String id = typed.getOrDefault(EDITED, "0");
        edit(rows.stream()
                .map(ResolutionRow::resolution)
                .filter(one -> Long.toString(one.id()).equals(id))
                .findFirst()
                .orElse(NEW));
        form.draft(choices).restore(typed);
    }
}
