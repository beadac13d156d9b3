package org.jiedao.followup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiedao.archive.ChangeLog;
import org.jiedao.calendar.ChineseDate;
import org.jiedao.calendar.Workdays;
import org.jspecify.annotations.Nullable;

/// Gives a task to somebody else, moves its deadline, corrects its words. What a meeting decided keeps the words and the day of
/// the meeting.
public final class ChangeTask {
    private static final int LONGEST = 2000;

    private final Tasks tasks;
    private final ChangeLog changes;
    private final Supplier<Workdays> workdays;
    private final Clock clock;

    public ChangeTask(Tasks tasks, ChangeLog changes, Supplier<Workdays> workdays, Clock clock) {
        this.tasks = tasks;
        this.changes = changes;
        this.workdays = workdays;
        this.clock = clock;
    }

    /// What a problem or a rectification says, and when it was found or assigned.
    public record Wording(String matter, LocalDate on) {
        public Wording {
            matter = matter.strip();
        }
    }

    /// A new problem of a body and the inspection that found it, in words.
    public TaskOutcome raise(long bodyId, String source, Wording wording, Assignment assignment) {
        if (source.isBlank() || source.strip().length() > LONGEST) {
            return refused(source.isBlank() ? "没有写督查来源，例如“区委组织部第一季度督查”。" : "督查来源最多" + LONGEST + "个字。");
        }
        Frame frame = new Frame(0, TaskKind.PROBLEM, bodyId, Task.Origin.NONE);
        return kept("登记", frame, wording, assignment, kept -> FoundBy.of(List.of()).keep(tasks, kept, source));
    }

    /// What settles a problem.
    public TaskOutcome rectify(Task problem, Wording wording, Assignment assignment) {
        if (!problem.isOpen()) {
            return refused("所属的督查问题已经销号，请先重新打开它。");
        }
        if (wording.on().isBefore(problem.terms().assignedOn())) {
            return refused("交办日期早于发现问题的" + ChineseDate.format(problem.terms().assignedOn()) + "，请核对。");
        }
        Task.Origin origin = new Task.Origin(null, problem.id());
        Frame frame = new Frame(0, TaskKind.RECTIFICATION, problem.bodyId(), origin);
        return kept("登记", frame, wording, assignment, _ -> {});
    }

    /// `source` is what a problem was found by; nothing of it is kept for other tasks.
    public TaskOutcome change(Task task, @Nullable String source, Wording typed, Assignment assignment) {
        if (!task.isOpen()) {
            return refused("这一件已经销号，请先重新打开再改。");
        }
        Wording wording = task.kind() == TaskKind.RESOLUTION
                ? new Wording(task.matter(), task.terms().assignedOn())
                : typed;
        if (task.kind() == TaskKind.PROBLEM && (source == null || source.isBlank())) {
            return refused("没有写督查来源，例如“区委组织部第一季度督查”。");
        }
        Optional<Progress> earlier = tasks.progress(task.id()).stream()
                .filter(report -> !FoundBy.isOne(report) && report.on().isBefore(wording.on()))
                .findFirst();
        if (earlier.isPresent()) {
            return refused("已经有" + ChineseDate.format(earlier.get().on()) + "的进展，日期不能改到它以后。");
        }
        Frame frame = new Frame(task.id(), task.kind(), task.bodyId(), task.origin());
        return kept("修改", frame, wording, assignment, kept -> {
            if (kept.kind() == TaskKind.PROBLEM && source != null) {
                FoundBy.of(tasks.progress(kept.id())).keep(tasks, kept, source);
            }
        });
    }

    /// What of a task is neither typed nor ever changed.
    private record Frame(long id, TaskKind kind, long bodyId, Task.Origin origin) {
        Task with(Wording wording, Task.Owner owner, @Nullable LocalDate due) {
            return new Task(
                    id, kind, bodyId, origin, wording.matter(), owner, new Task.Terms(wording.on(), due), null);
        }
    }

    /// What else is kept in the same step.
    private interface Along {
        void with(Task kept);
    }

    private TaskOutcome kept(String verb, Frame frame, Wording wording, Assignment assignment, Along along) {
        if (wording.matter().isEmpty() || wording.matter().length() > LONGEST) {
            return refused(wording.matter().isEmpty() ? "事项没有填。" : "事项最多" + LONGEST + "个字，长的内容请作为附件附上。");
        }
        if (wording.on().isAfter(LocalDate.now(clock))) {
            return refused("日期" + ChineseDate.format(wording.on()) + "在今天以后，请核对。");
        }
        return switch (new Deadline(workdays.get()).read(assignment.deadline(), wording.on())) {
            case Deadline.Reading.Unreadable(String sentence) -> refused(sentence + "。");
            case Deadline.Reading.Day(LocalDate due) -> kept(verb, frame.with(wording, assignment.owner(), due), along);
        };
    }

    private TaskOutcome kept(String verb, Task task, Along along) {
        String what = verb + task.kind().label() + " " + Words.shortened(task.matter());
        Task kept = changes.step(what, () -> {
            Task stored = tasks.keep(what, task);
            along.with(stored);
            return stored;
        });
        return new TaskOutcome.Done(kept, wanting(kept));
    }

    /// A list handed down names who does it until when (GN-29.4).
    private static String wanting(Task task) {
        String wanting = Stream.of(
                        task.owner().equals(Task.Owner.NOBODY) ? "责任人和责任单位" : "",
                        task.terms().dueOn() == null ? "完成时限" : "")
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("、"));
        return wanting.isEmpty() ? "" : "还没有" + wanting + "，文书上会印成【待补】。";
    }

    private static TaskOutcome refused(String reason) {
        return new TaskOutcome.Refused("没有保存：" + reason);
    }
}
