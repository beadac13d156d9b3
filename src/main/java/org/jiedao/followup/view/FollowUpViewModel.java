package org.jiedao.followup.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jiedao.dispatch.Paper;
import org.jiedao.drafting.Subject;
import org.jiedao.drafting.view.PapersViewModel;
import org.jiedao.followup.TaskLine;
import org.jiedao.followup.TimeLeft;
import org.jiedao.settings.Draft;
import org.jiedao.ui.Desk;
import org.jiedao.ui.PageName;
import org.jspecify.annotations.Nullable;

/// Page 督办: all tasks by urgency, and the one shown.
public final class FollowUpViewModel {
    private static final String ACTS = "ACTS";

    private final FollowUpUseCases cases;
    private final Desk desk;
    private final TaskRows rows = new TaskRows();
    private final ReadOnlyObjectWrapper<@Nullable TaskRow> shown = new ReadOnlyObjectWrapper<>();
    private final ObservableList<TaskRow> settling = FXCollections.observableArrayList();
    private final TaskFormViewModel forms;
    private final ActsViewModel acts;
    private final PapersViewModel papers;
    private final ListsViewModel lists;
    /// Kept here, because a binding that nobody holds is collected.
    private final BooleanBinding dirty;
    /// What the table shows; the thread that reads looks at it too.
    private volatile @Nullable Read last;

    public FollowUpViewModel(FollowUpUseCases cases, Desk desk) {
        this.cases = cases;
        this.desk = desk;
        forms = new TaskFormViewModel(cases, desk, id -> load(id, () -> {}));
        acts = new ActsViewModel(cases.acts(), desk, shown.getReadOnlyProperty(), id -> load(id, () -> {}));
        papers = new PapersViewModel(cases.papers(), desk);
        lists = new ListsViewModel(cases.papers(), desk);
        dirty = forms.form().dirty().or(acts.form().dirty());
    }

    public TaskRows rows() {
        return rows;
    }

    public TaskFormViewModel forms() {
        return forms;
    }

    public ActsViewModel acts() {
        return acts;
    }

    BooleanBinding dirty() {
        return dirty;
    }

    /// The task looked at; null while the list is.
    public ReadOnlyObjectProperty<@Nullable TaskRow> shown() {
        return shown.getReadOnlyProperty();
    }

    /// What settles the problem shown.
    public ObservableList<TaskRow> settling() {
        return settling;
    }

    /// The papers of the task shown.
    public PapersViewModel papers() {
        return papers;
    }

    /// The papers of a body.
    public ListsViewModel lists() {
        return lists;
    }

    FollowUpUseCases cases() {
        return cases;
    }

    private record Read(List<TaskLine> lines, TimeLeft left, List<TaskRow> rows, List<Subject> bodies) {}

    /// Reads all anew and shows one task, or the list.
    public void load(@Nullable Long id, Runnable then) {
        desk.tasks()
                .run(
                        "读取督办事项",
                        _ -> read(),
                        read -> {
                            show(id, read);
                            then.run();
                        },
                        cause -> desk.notices().failed("督办事项没有读出来，数据没有变。", cause));
    }

    private Read read() {
        TimeLeft left = new TimeLeft(desk.today(), cases.facts().workdays().get());
        List<TaskLine> lines = cases.facts().book().lines();
        Read known = last;
        List<TaskRow> now = known != null && known.lines() == lines && known.left().equals(left)
                ? known.rows()
                : lines.stream().map(line -> new TaskRow(line, left)).toList();
        return new Read(
                lines,
                left,
                now,
                cases.papers().sources().of(Paper.FOLLOW_UP_CIRCULAR).subjects(Paper.FOLLOW_UP_CIRCULAR));
    }

    private void show(@Nullable Long id, Read read) {
        Read before = last;
        last = read;
        if (before == null || before.rows() != read.rows()) {
            rows.show(read.rows());
        }
        showTask(id, read);
    }

    private void showTask(@Nullable Long id, Read read) {
        Optional<TaskRow> row =
                read.rows().stream().filter(one -> id != null && one.task().id() == id).findFirst();
        settling.setAll(read.rows().stream()
                .filter(one -> id != null && id.equals(one.task().origin().problemId()))
                .toList());
        TaskRow before = shown.get();
        if (before == null || row.isEmpty() || before.task().id() != row.get().task().id()) {
            acts.clear();
        }
        shown.set(row.orElse(null));
        row.ifPresentOrElse(
                one -> papers.show(one.task().id(), Paper.about(Paper.About.TASK)), papers::clear);
        lists.show(read.bodies());
        if (id != null && row.isEmpty()) {
            desk.notices().refused("这一件已经不在了，可能删除了。列表里是现有的。");
        }
    }

    void raise() {
        forms.open(TaskForm.Mode.PROBLEM, null, () -> {});
    }

    void rectify() {
        Optional.ofNullable(shown.get())
                .ifPresent(row -> forms.open(TaskForm.Mode.RECTIFICATION, row.line(), () -> {}));
    }

    void change() {
        Optional.ofNullable(shown.get()).ifPresent(row -> forms.open(TaskForm.Mode.CHANGE, row.line(), () -> {}));
    }

    public void save() {
        if (forms.form().mode().get() == TaskForm.Mode.CLOSED) {
            acts.save();
        } else {
            forms.save();
        }
    }

    void discard() {
        forms.form().close();
        acts.clear();
    }

    Optional<Draft> draft() {
        TaskForm form = forms.form();
        TaskLine about = form.about().get();
        TaskRow row = shown.get();
        if (form.dirty().get()) {
            return Optional.of(draft(
                    form.mode().get() + " " + (about == null ? 0 : about.task().id()), form.draft().typed()));
        }
        return acts.form().dirty().get() && row != null
                ? Optional.of(draft(ACTS + " " + row.task().id(), acts.form().draft().typed()))
                : Optional.empty();
    }

    private static Draft draft(String form, Map<String, String> typed) {
        return new Draft(PageName.FOLLOW_UP.name(), form, typed);
    }

    /// Opens the form of a draft again, as typed.
    void restore(Draft draft, Runnable then) {
        String[] words = draft.form().split(" ");
        Long id = Long.valueOf(words[1]);
        load(id == 0 ? null : id, () -> {
            then.run();
            TaskRow row = shown.get();
            if (words[0].equals(ACTS)) {
                acts.form().draft().restore(draft.fields());
            } else {
                forms.open(
                        TaskForm.Mode.valueOf(words[0]),
                        row == null ? null : row.line(),
                        () -> forms.form().draft().restore(draft.fields()));
            }
        });
    }
}
