package org.jiedao.meeting.view.signin;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jiedao.archive.Backups.Reason;
import org.jiedao.meeting.AttendanceStatus;
import org.jiedao.meeting.Attendee;
import org.jiedao.meeting.Meeting;
import org.jiedao.meeting.MeetingFile;
import org.jiedao.meeting.SignIn;
import org.jiedao.meeting.view.MeetingTab;
import org.jiedao.meeting.view.OpenMeeting;
import org.jiedao.ui.Desk;
import org.jspecify.annotations.Nullable;

/// Attendance as it is taken on screen; what is typed stays until it is saved or discarded.
public final class SignInViewModel implements MeetingTab.Typing {
    private static final SignIn NOBODY = new SignIn(List.of(), List.of());

    private final OpenMeeting open;
    private final SignInUseCases cases;
    private final Desk desk;
    private final ObservableList<SignInRow> rows = FXCollections.observableArrayList();
    private final ObservableList<String> reasons = FXCollections.observableArrayList();
    private final ObservableList<Background.Known> people = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<SignIn> taken = new ReadOnlyObjectWrapper<>(NOBODY);
    private final ReadOnlyObjectWrapper<@Nullable Background> background = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper dirty = new ReadOnlyBooleanWrapper();
    private SignIn stored = NOBODY;
    /// From a sheet, which changes many lines at once.
    private boolean filled;
    private @Nullable Meeting meeting;
    private Map<String, String> waiting = Map.of();

    public SignInViewModel(OpenMeeting open, SignInUseCases cases, Desk desk) {
        this.open = open;
        this.cases = cases;
        this.desk = desk;
        open.file().subscribe(this::shown);
    }

    ObservableList<SignInRow> rows() {
        return rows;
    }

    /// Reasons given before, the latest first.
    ObservableList<String> reasons() {
        return reasons;
    }

    ObservableList<Background.Known> people() {
        return people;
    }

    ReadOnlyObjectProperty<SignIn> taken() {
        return taken.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable Background> background() {
        return background.getReadOnlyProperty();
    }

    SignInUseCases cases() {
        return cases;
    }

    Desk desk() {
        return desk;
    }

    private void shown(@Nullable MeetingFile file) {
        if (file == null) {
            meeting = null;
            take(NOBODY, NOBODY);
            return;
        }
        boolean another = meeting == null || meeting.id() != file.meeting().id();
        boolean asBefore = !another && Objects.requireNonNull(meeting).equals(file.meeting());
        meeting = file.meeting();
        SignIn read = SignIn.of(file);
        boolean keepsTyping = !another && dirty.get() && !alike(taken.get(), read);
        take(read, keepsTyping ? taken.get() : read);
        if (!waiting.isEmpty()) {
            take(read, SignInText.read(read, waiting));
            waiting = Map.of();
        }
        if (!asBefore) {
            readBackground(file.meeting());
        }
    }

    private void readBackground(Meeting about) {
        desk.tasks()
                .run(
                        "读取签到依据",
                        _ -> Background.of(cases, about),
                        read -> {
                            background.set(read);
                            reasons.setAll(read.reasons());
                            people.setAll(read.people());
                        },
                        cause -> desk.notices().failed("到会人数的要求没有读出来，签到照常可以登记。", cause));
    }

    private void take(SignIn recorded, SignIn now) {
        stored = recorded;
        filled = false;
        change(now);
    }

    /// Rows stay the same objects while the list does, so that what is selected stays selected.
    private void change(SignIn now) {
        List<Attendee> list = now.attendees();
        if (rows.size() == list.size()) {
            IntStream.range(0, list.size()).forEach(line -> rows.get(line).show(list.get(line)));
        } else {
            rows.setAll(IntStream.range(0, list.size())
                    .mapToObj(line -> new SignInRow(line, list.get(line)))
                    .toList());
        }
        dirty.set(!alike(now, stored));
        taken.set(now);
    }

    /// Whether they are the same once stored: somebody who joined gets a number then.
    private static boolean alike(SignIn one, SignIn other) {
        return one.removals().isEmpty()
                && other.removals().isEmpty()
                && unnumbered(one).equals(unnumbered(other));
    }

    private static List<Attendee> unnumbered(SignIn list) {
        return list.attendees().stream()
                .map(one -> new Attendee(0, one.personId(), one.card(), one.expected(), one.status(), one.reason()))
                .toList();
    }

    void mark(Set<Integer> lines, @Nullable AttendanceStatus status) {
        change(taken.get().marked(lines, status));
    }

    void allPresent() {
        change(taken.get().allPresent());
    }

    /// Where nobody among them can have a reason, nothing changes.
    void explain(Set<Integer> lines, String reason) {
        Set<Integer> explicable = new HashSet<>(lines);
        explicable.removeIf(line -> {
            AttendanceStatus status = taken.get().attendees().get(line).status();
            return status == null || !status.mayHaveReason();
        });
        change(taken.get().explained(explicable, reason));
    }

    /// Answers whether somebody was added.
    boolean join(Attendee somebody) {
        if (taken.get().lists(somebody)) {
            desk.notices().refused(somebody.card().name() + "已经在名单上，没有再加。同名的另一个人请写明单位。");
            return false;
        }
        change(taken.get().joined(somebody));
        return true;
    }

    boolean remove(Set<Integer> lines, String why) {
        if (why.isBlank()) {
            desk.notices().refused("没有移出名单：请写明原因，例如“开会前已调离”。原因会记在操作记录里。");
            return false;
        }
        change(taken.get().without(lines, why));
        return true;
    }

    /// What a sheet says, still to be saved.
    void fill(SignIn read, String said) {
        change(read);
        filled = true;
        desk.notices().done(said);
    }

    /// Whether the meeting has come, so that a guest who is added is there.
    boolean hasCome() {
        return meeting != null && !meeting.on().isAfter(desk.today());
    }

    @Override
    public ReadOnlyBooleanProperty dirty() {
        return dirty.getReadOnlyProperty();
    }

    @Override
    public void save() {
        if (meeting != null && dirty.get()) {
            long id = meeting.id();
            SignIn now = taken.get();
            boolean ofMany = filled;
            open.order(progress -> {
                if (ofMany) {
                    cases.backups().backUpChanges(Reason.BEFORE_CHANGES, progress::at);
                }
                return cases.recording().keep(id, now);
            });
        }
    }

    @Override
    public void discard() {
        change(stored);
    }

    @Override
    public Map<String, String> typed() {
        return dirty.get() ? SignInText.of(taken.get()) : Map.of();
    }

    @Override
    public void restore(Map<String, String> typed) {
        if (meeting == null) {
            waiting = typed;
        } else {
            change(SignInText.read(stored, typed));
        }
    }
}
