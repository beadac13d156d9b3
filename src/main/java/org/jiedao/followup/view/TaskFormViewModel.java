package org.jiedao.followup.view;

import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import org.jiedao.followup.ChangeTask;
import org.jiedao.followup.Deadline;
import org.jiedao.followup.Task;
import org.jiedao.followup.TaskLine;
import org.jiedao.followup.TaskOutcome;
import org.jiedao.ui.Desk;
import org.jiedao.ui.PageName;
import org.jiedao.ui.Place;
import org.jspecify.annotations.Nullable;

/// The form in which a problem, what settles it, or who answers for a task is recorded.
public final class TaskFormViewModel {
    private final ChangeTask changing;
    private final FollowUpUseCases.Facts facts;
    private final Desk desk;
    private final LongConsumer reload;
    private final TaskForm form = new TaskForm();
    private final TaskRuns runs;

    TaskFormViewModel(FollowUpUseCases cases, Desk desk, LongConsumer reload) {
        this.changing = cases.acts().changing();
        this.facts = cases.facts();
        this.desk = desk;
        this.reload = reload;
        this.runs = new TaskRuns(desk);
    }

    public TaskForm form() {
        return form;
    }

    /// Reads whom one can choose, then opens the form.
    void open(TaskForm.Mode mode, @Nullable TaskLine about, Runnable then) {
        desk.tasks()
                .run(
                        "读取人员和单位",
                        _ -> choices(),
                        choices -> {
                            form.show(mode, about, choices, desk.today());
                            then.run();
                        },
                        cause -> desk.notices().failed("表单没有打开。", cause));
    }

    private TaskForm.Choices choices() {
        var units = facts.organizations().units();
        return new TaskForm.Choices(
                facts.organizations().bodies(), Choice.people(facts.people().everyone(), units), Choice.units(units));
    }

    /// What the deadline typed comes to, in words.
    String deadlineHint() {
        return new DeadlineWords(new Deadline(facts.workdays().get()))
                .of(form.deadline().get(), form.day().orElse(desk.today()));
    }

    void save() {
        Optional<ChangeTask.Wording> wording = form.wording();
        if (wording.isEmpty()) {
            desk.notices().refused("没有保存：日期读不出来，请写成2026年3月1日、2026.3.1或者20260301。");
        } else {
            work(wording.get()).ifPresent(work -> runs.run("保存" + form.mode().get().title(), work, this::saved));
        }
    }

    private Optional<Supplier<TaskOutcome>> work(ChangeTask.Wording typed) {
        TaskLine about = form.about().get();
        String source = form.source().get();
        var assignment = form.assignment();
        return switch (form.mode().get()) {
            case CLOSED -> Optional.empty();
            case PROBLEM -> raise(typed);
            case RECTIFICATION ->
                about == null ? Optional.empty() : Optional.of(() -> changing.rectify(about.task(), typed, assignment));
            case CHANGE ->
                about == null
                        ? Optional.empty()
                        : Optional.of(() -> changing.change(about.task(), source, typed, assignment));
        };
    }

    private Optional<Supplier<TaskOutcome>> raise(ChangeTask.Wording typed) {
        var body = form.body().get();
        if (body == null) {
            desk.notices().refused("没有保存：没有选是哪个组织的问题。");
            return Optional.empty();
        }
        String source = form.source().get();
        var assignment = form.assignment();
        return Optional.of(() -> changing.raise(body.id(), source, typed, assignment));
    }

    /// A new problem is shown; what settles one leaves the problem where it is.
    private void saved(Task task, String advice) {
        TaskForm.Mode mode = form.mode().get();
        Long problem = task.origin().problemId();
        form.close();
        switch (mode) {
            case PROBLEM -> desk.navigator().open(Place.of(PageName.FOLLOW_UP, task.id()));
            case RECTIFICATION -> reload.accept(problem == null ? task.id() : problem);
            case CHANGE, CLOSED -> reload.accept(task.id());
        }
        desk.notices().saved("已保存。" + advice);
    }
}
