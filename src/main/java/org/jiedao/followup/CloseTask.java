package org.jiedao.followup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.jiedao.archive.ChangeLog;
import org.jiedao.calendar.ChineseDate;
import org.jspecify.annotations.Nullable;

/// 销号 and its way back. A problem is only closed after everything that settles it.
public final class CloseTask {
    private static final int LONGEST = 2000;

    private final Tasks tasks;
    private final ChangeLog changes;
    private final Predicate<Task> proven;
    private final Clock clock;

    /// `proven` tells whether a file is attached to a task.
    public CloseTask(Tasks tasks, ChangeLog changes, Predicate<Task> proven, Clock clock) {
        this.tasks = tasks;
        this.changes = changes;
        this.proven = proven;
        this.clock = clock;
    }

    /// A missing file does not hinder, it is only advised.
    public TaskOutcome close(Task task, LocalDate on, String note) {
        String refusal = refusal(task, on, note);
        if (!refusal.isEmpty()) {
            return new TaskOutcome.Refused("没有销号：" + refusal);
        }
        Task closed = with(task, new Task.Closing(on, note.strip()));
        return new TaskOutcome.Done(
                tasks.keep("销号 " + Words.shortened(task.matter()), closed),
                proven.test(task) ? "" : "还没有附件证明办结，有照片、回函的请附上。");
    }

    private String refusal(Task task, LocalDate on, String note) {
        if (!task.isOpen()) {
            return "这一件已经销号。";
        }
        if (note.isBlank() || note.strip().length() > LONGEST) {
            return note.isBlank() ? "办理结果没有填，写清办成了什么、凭什么认定。" : "办理结果最多" + LONGEST + "个字，长的内容请作为附件附上。";
        }
        LocalDate assigned = task.terms().assignedOn();
        if (on.isBefore(assigned)) {
            return "销号日期" + ChineseDate.format(on) + "早于交办日期" + ChineseDate.format(assigned) + "，请核对。";
        }
        if (on.isAfter(LocalDate.now(clock))) {
            return "销号日期" + ChineseDate.format(on) + "在今天以后，办结了才能销号。";
        }
        return unsettled(task, on);
    }

    private String unsettled(Task task, LocalDate on) {
        List<Task> settling = settling(task);
        long open = settling.stream().filter(Task::isOpen).count();
        if (open > 0) {
            return "这个问题还有" + open + "项整改没有销号，请先把整改逐项销号。";
        }
        return settling.stream()
                .map(Task::closing)
                .filter(closing -> closing != null && closing.on().isAfter(on))
                .findFirst()
                .map(closing -> "最后一项整改" + ChineseDate.format(closing.on()) + "才销号，问题的销号日期不能更早。")
                .orElse("");
    }

    private List<Task> settling(Task problem) {
        return problem.kind() == TaskKind.PROBLEM
                ? tasks.all().stream()
                        .filter(task -> Long.valueOf(problem.id()).equals(task.origin().problemId()))
                        .toList()
                : List.of();
    }

    /// The reason and what had been found done stay as a report of today.
    public TaskOutcome reopen(Task task, String reason) {
        Task.Closing closing = task.closing();
        if (closing == null) {
            return new TaskOutcome.Refused("没有重新打开：这一件没有销号。");
        }
        if (reason.isBlank() || reason.strip().length() > LONGEST) {
            return new TaskOutcome.Refused(
                    "没有重新打开：" + (reason.isBlank() ? "原因没有填。" : "原因最多" + LONGEST + "个字。"));
        }
        Long problem = task.origin().problemId();
        if (problem != null && tasks.task(problem).filter(one -> !one.isOpen()).isPresent()) {
            return new TaskOutcome.Refused("没有重新打开：所属的督查问题已经销号，请先重新打开它。");
        }
        String what = "重新打开 " + Words.shortened(task.matter());
        return new TaskOutcome.Done(
                changes.step(what, () -> {
                    tasks.keep(new Progress(0, task.id(), LocalDate.now(clock), reopened(closing, reason)));
                    return tasks.keep(what, with(task, null));
                }),
                "");
    }

    private static String reopened(Task.Closing closing, String reason) {
        return "重新打开：" + reason.strip() + "（原于" + ChineseDate.format(closing.on()) + "销号：" + closing.note() + "）";
    }

    private static Task with(Task task, Task.@Nullable Closing closing) {
        return new Task(
                task.id(),
                task.kind(),
                task.bodyId(),
                task.origin(),
                task.matter(),
                task.owner(),
                task.terms(),
                closing);
    }
}
