package org.jiedao.followup;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The open tasks as of a day, what is most urgent first: the longest overdue, then what is due soonest, then what has no
/// deadline.
public record DueTasks(LocalDate day, List<Task> tasks) {
    /// Open before closed; by deadline, those without one last; then as assigned. Of the closed the last one first.
    public static final Comparator<Task> BY_URGENCY = Comparator.comparing((Task task) -> !task.isOpen())
            .thenComparing(DueTasks::closedOn, Comparator.reverseOrder())
            .thenComparing(DueTasks::dueOn)
            .thenComparing(task -> task.terms().assignedOn())
            .thenComparing(Task::id);

    public DueTasks {
        tasks = List.copyOf(tasks);
    }

    public static DueTasks of(Collection<Task> all, LocalDate day) {
        return new DueTasks(
                day, all.stream().filter(Task::isOpen).sorted(BY_URGENCY).toList());
    }

    public List<Task> in(TaskState state) {
        return tasks.stream().filter(task -> TaskState.of(task, day) == state).toList();
    }

    public List<Task> overdue() {
        return in(TaskState.OVERDUE);
    }

    /// Those to be done by a day, the overdue ones among them.
    public List<Task> dueBy(LocalDate last) {
        return tasks.stream().filter(task -> !dueOn(task).isAfter(last)).toList();
    }

    private static LocalDate closedOn(Task task) {
        Task.@Nullable Closing closing = task.closing();
        return closing == null ? LocalDate.MAX : closing.on();
    }

    private static LocalDate dueOn(Task task) {
        LocalDate due = task.terms().dueOn();
        return due == null ? LocalDate.MAX : due;
    }
}
