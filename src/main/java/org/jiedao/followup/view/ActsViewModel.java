package org.jiedao.followup.view;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.LongConsumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.StringProperty;
import org.jiedao.followup.Progress;
import org.jiedao.followup.Task;
import org.jiedao.followup.TaskOutcome;
import org.jiedao.ui.Desk;
import org.jiedao.ui.PageName;
import org.jiedao.ui.Place;
import org.jspecify.annotations.Nullable;

/// What is done with the task shown: its progress, 销号, and the way back.
public final class ActsViewModel {
    private final FollowUpUseCases.Acts cases;
    private final Desk desk;
    private final ReadOnlyObjectProperty<@Nullable TaskRow> shown;
    private final LongConsumer reload;
    private final ActForm form = new ActForm();
    private final TaskRuns runs;

    ActsViewModel(
            FollowUpUseCases.Acts cases,
            Desk desk,
            ReadOnlyObjectProperty<@Nullable TaskRow> shown,
            LongConsumer reload) {
        this.cases = cases;
        this.desk = desk;
        this.shown = shown;
        this.reload = reload;
        this.runs = new TaskRuns(desk);
        clear();
    }

    public ActForm form() {
        return form;
    }

    void clear() {
        form.clear(desk.today());
    }

    /// What is typed, in the order in which it would be done.
    void save() {
        if (!form.report().get().isBlank()) {
            report();
        } else if (!form.note().get().isBlank()) {
            close();
        } else if (!form.reason().get().isBlank()) {
            reopen();
        }
    }

    void report() {
        act("登记进展", form.on(), (task, on) -> {
            String text = form.report().get();
            runs.run("登记进展", () -> cases.reporting().report(task, on, text), (kept, _) -> {
                form.reported(desk.today());
                reload.accept(kept.id());
                desk.notices().saved("已登记进展。");
            });
        });
    }

    void close() {
        act("销号", form.closedOn(), (task, on) -> {
            String note = form.note().get();
            runs.run("销号", () -> cases.closing().close(task, on, note), (kept, advice) -> {
                clear();
                reload.accept(kept.id());
                desk.notices().saved("已销号。" + advice);
            });
        });
    }

    private void act(String what, StringProperty day, BiConsumer<Task, LocalDate> work) {
        TaskRow row = shown.get();
        Optional<LocalDate> on = ActForm.read(day);
        if (row != null && on.isEmpty()) {
            desk.notices().refused("没有" + what + "：日期读不出来，请写成2026年3月1日、2026.3.1或者20260301。");
        } else if (row != null) {
            work.accept(row.task(), on.orElseThrow());
        }
    }

    void reopen() {
        TaskRow row = shown.get();
        if (row != null) {
            String reason = form.reason().get();
            runs.run("重新打开", () -> cases.closing().reopen(row.task(), reason), (kept, _) -> {
                clear();
                reload.accept(kept.id());
                desk.notices().saved("已重新打开，原因记在进展里。");
            });
        }
    }

    void remove(Progress progress) {
        TaskRow row = shown.get();
        if (row != null) {
            runs.run("删除进展", () -> removed(row.task(), progress), (kept, _) -> {
                reload.accept(kept.id());
                desk.notices().saved("已删除一条进展。");
            });
        }
    }

    private TaskOutcome removed(Task task, Progress progress) {
        cases.reporting().remove(progress);
        return new TaskOutcome.Done(task, "");
    }

    void removeTask() {
        TaskRow row = shown.get();
        if (row != null) {
            runs.run("删除事项", () -> cases.removing().remove(row.task()), (_, _) -> {
                clear();
                desk.navigator().open(Place.of(PageName.FOLLOW_UP));
                desk.notices().saved("已删除" + row.kind() + "。");
            });
        }
    }
}
