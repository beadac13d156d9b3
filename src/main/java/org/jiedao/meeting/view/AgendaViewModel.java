package org.jiedao.meeting.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jiedao.archive.ChangeLog;
import org.jiedao.archive.ChangeLog.Told;
import org.jiedao.calendar.ChineseDate;
import org.jiedao.meeting.CallAgain;
import org.jiedao.meeting.ChangeAgenda;
import org.jiedao.meeting.Meeting;
import org.jiedao.meeting.MeetingFile;
import org.jiedao.meeting.MeetingStandard;
import org.jiedao.meeting.MeetingState;
import org.jiedao.meeting.Need;
import org.jiedao.ui.Desk;
import org.jspecify.annotations.Nullable;

/// Notice, agenda and needs of the meeting that is open.
final class AgendaViewModel {
    private final MeetingUseCases cases;
    private final OpenMeeting open;
    private final Desk desk;
    private final ObservableList<Need> needs = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Known> known = new ReadOnlyObjectWrapper<>(Known.NOTHING);
    private final ReadOnlyObjectWrapper<@Nullable Told> told = new ReadOnlyObjectWrapper<>();
    private final ItemForm item = new ItemForm();
    private final NeedForm need;
    private final Runnable editing;
    private long shown;

    /// What is read beside the meeting: what its ruleset asks, and how its list differs from that day's committee; an
    /// empty difference where the user asked and there is none.
    record Known(MeetingStandard.Asked asked, Optional<CallAgain.Difference> difference, List<Need> needs) {
        static final Known NOTHING = new Known(MeetingStandard.Asked.NOTHING, Optional.empty(), List.of());
    }

    /// `editing` opens the form of the meeting itself.
    AgendaViewModel(
            MeetingUseCases cases, OpenMeeting open, ObservableList<BodyChoice> bodies, Runnable editing, Desk desk) {
        this.cases = cases;
        this.open = open;
        this.desk = desk;
        this.editing = editing;
        need = new NeedForm(cases.writing().needs(), desk, bodies, _ -> file().ifPresent(this::read));
        open.file().subscribe(this::arrived);
    }

    private void arrived(@Nullable MeetingFile file) {
        long id = file == null ? 0 : file.meeting().id();
        if (id != shown) {
            shown = id;
            closeForms();
        }
        // read anew, such as after it was kept
        told.set(null);
        if (file != null) {
            told.set(new Told(ChangeLog.Sort.MEETING, id));
            read(file);
        }
    }

    /// The meeting whose history can be asked for.
    ReadOnlyObjectProperty<@Nullable Told> told() {
        return told.getReadOnlyProperty();
    }

    ChangeLog changes() {
        return cases.changes();
    }

    Desk desk() {
        return desk;
    }

    void closeForms() {
        item.close();
        need.close();
    }

    private void read(MeetingFile file) {
        boolean planned = file.meeting().state() == MeetingState.PLANNED && !file.underWay();
        desk.tasks()
                .run(
                        "核对名单和需求",
                        _ -> known(file, planned ? Optional.of(difference(file)).filter(one -> !one.isEmpty()) : Optional.empty()),
                        this::show,
                        cause -> desk.notices().failed("应到名单没有核对成，需求没有读出来。请再试一次。", cause));
    }

    private Known known(MeetingFile file, Optional<CallAgain.Difference> difference) {
        return new Known(
                cases.calling().standard().of(file),
                difference,
                cases.meetings().openNeeds(file.meeting().bodyId()));
    }

    private CallAgain.Difference difference(MeetingFile file) {
        return cases.calling().again().difference(file);
    }

    private void show(Known read) {
        known.set(read);
        needs.setAll(read.needs());
    }

    Optional<MeetingFile> file() {
        return Optional.ofNullable(open.file().get());
    }

    OpenMeeting open() {
        return open;
    }

    ReadOnlyObjectProperty<Known> known() {
        return known.getReadOnlyProperty();
    }

    /// Those of the body that no agenda holds yet.
    ObservableList<Need> needs() {
        return needs;
    }

    ItemForm item() {
        return item;
    }

    NeedForm need() {
        return need;
    }

    void editMeeting() {
        editing.run();
    }

    /// Compares the list with the day's committee because the user asks for it.
    void checkList() {
        file().ifPresent(file -> desk.tasks()
                .run(
                        "核对应到名单",
                        _ -> known(file, Optional.of(difference(file))),
                        this::show,
                        cause -> desk.notices().failed("应到名单没有核对成，名单没有变。请再试一次。", cause)));
    }

    void leaveList() {
        Known now = known.get();
        known.set(new Known(now.asked(), Optional.empty(), now.needs()));
    }

    void adoptList() {
        file().ifPresent(file -> open.keep(
                "重新列应到名单 " + file.meeting().title(),
                cases.calling().again().adopted(file),
                "应到名单已照" + ChineseDate.format(file.meeting().on()) + "在任的成员重新列出。"));
    }

    void addItem() {
        file().ifPresent(file -> item.begin(file, known.get().asked()));
    }

    void editItem(int index) {
        file().ifPresent(file -> item.edit(file, known.get().asked(), index));
    }

    void saveItem() {
        if (item.open().get()) {
            List<Long> proposers = item.chosen();
            change(
                    agenda -> item.index() == ItemForm.NEW
                            ? agenda.add(item.topic().get(), proposers)
                            : agenda.change(item.index(), item.topic().get(), proposers),
                    "议题已保存。",
                    item::close);
        }
    }

    void removeItem(int index) {
        change(agenda -> agenda.remove(index), "议题已移出；由需求来的，需求还在。", item::close);
    }

    void moveItem(int index, int by) {
        change(agenda -> agenda.move(index, by), "议题次序已调整。", item::close);
    }

    void take(Need chosen) {
        change(agenda -> agenda.add(chosen), "需求已列入议题。", () -> {});
    }

    private void change(Function<ChangeAgenda, ChangeAgenda.Outcome> work, String saved, Runnable then) {
        file().ifPresent(file -> {
            switch (work.apply(new ChangeAgenda(file))) {
                case ChangeAgenda.Outcome.Changed(String step, MeetingFile changed) -> {
                    then.run();
                    open.keep(step, changed, saved);
                }
                case ChangeAgenda.Outcome.Refused(String sentence) -> desk.notices().refused(sentence);
            }
        });
    }

    void registerNeed() {
        file().ifPresent(file -> need.begin(
                file.meeting().bodyId(), file.meeting().held() ? file.meeting().id() : null));
    }

    /// The day on which the notice went out, as typed; nothing typed takes it back.
    void sent(@Nullable LocalDate on) {
        withMeeting(meeting -> {
            if (Objects.equals(on, meeting.notice().sentOn())) {
                return;
            }
            if (on != null && on.isAfter(meeting.on())) {
                desk.notices().refused("通知日期没有保存：" + ChineseDate.format(on) + "晚于会议日期"
                        + ChineseDate.format(meeting.on()) + "，通知应在会前。");
            } else if (on != null && on.isAfter(desk.today())) {
                desk.notices().refused("通知日期没有保存：" + ChineseDate.format(on) + "还没有到，发出以后再填。");
            } else {
                keep(meeting, on);
            }
        });
    }

    private void keep(Meeting meeting, @Nullable LocalDate on) {
        Meeting.Notice notice = meeting.notice();
        Meeting changed = new Meeting(
                meeting.id(),
                meeting.bodyId(),
                meeting.kind(),
                meeting.title(),
                meeting.on(),
                new Meeting.Notice(notice.at(), notice.place(), notice.aim(), on),
                meeting.proceedings(),
                meeting.state());
        file().ifPresent(file -> open.keep("登记通知日期 " + meeting.title(), file.with(changed), "通知日期已登记。"));
    }

    private void withMeeting(Consumer<Meeting> work) {
        file().map(MeetingFile::meeting).ifPresent(work);
    }
}
