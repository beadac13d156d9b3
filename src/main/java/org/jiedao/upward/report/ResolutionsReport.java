package org.jiedao.upward.report;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jiedao.calendar.ChineseDate;
import org.jiedao.followup.Task;
import org.jiedao.followup.TaskKind;
import org.jiedao.followup.TaskState;
import org.jiedao.organization.Body;
import org.jiedao.rule.check.RecordKey;
import org.jiedao.upward.Period;
import org.jiedao.upward.ReportTable;
import org.jiedao.upward.Source;

/// 议定事项办理统计: what was decided in the period, and how it stood at its end.
record ResolutionsReport() implements StreetReport {
    private static final String ALL = "议定事项";
    private static final String LATE = "其中逾期销号";

    @Override
    public String name() {
        return "议定事项办理统计";
    }

    @Override
    public String about() {
        return "每个组织一行：本期交办的议定事项有多少，到期末（还没到期末的，到今天）销号、办理中、逾期各多少。";
    }

    @Override
    public ReportTable of(Registers registers, Period period) {
        LocalDate day = period.asOf(registers.today());
        Counting table = new Counting()
                .each("组织")
                .sum(ALL, TaskState.CLOSED.label(), LATE)
                .sum(TaskState.OPEN.label(), TaskState.OVERDUE.label(), TaskState.UNDATED.label());
        Map<Long, List<Task>> tasks = registers.activities().tasks().all().stream()
                .filter(task -> task.kind() == TaskKind.RESOLUTION)
                .filter(task -> period.span().contains(task.terms().assignedOn()))
                .collect(Collectors.groupingBy(Task::bodyId));
        Places places = new Places(registers.street().organizations().bodies());
        for (Body body : places.those(one -> tasks.containsKey(one.id()))) {
            table.row(
                    new Told().text("组织", places.name(body)),
                    tasks.getOrDefault(body.id(), List.of()).stream()
                            .map(task -> source(task, day))
                            .toList());
        }
        return table.table(name(), period, period.label() + "交办，截至" + ChineseDate.format(day));
    }

    private static Source source(Task task, LocalDate day) {
        Task then = asOf(task, day);
        Map<String, Integer> counted = new HashMap<>();
        counted.put(ALL, 1);
        counted.put(TaskState.of(then, day).label(), 1);
        Task.Closing closing = then.closing();
        LocalDate due = then.terms().dueOn();
        counted.put(LATE, closing != null && due != null && closing.on().isAfter(due) ? 1 : 0);
        return new Source(
                new RecordKey(RecordKey.Sort.TASK, task.id()),
                task.matter(),
                task.bodyId(),
                task.terms().assignedOn(),
                counted);
    }

    /// What was settled later was open then.
    private static Task asOf(Task task, LocalDate day) {
        Task.Closing closing = task.closing();
        return closing == null || !closing.on().isAfter(day)
                ? task
                : new Task(
                        task.id(),
                        task.kind(),
                        task.bodyId(),
                        task.origin(),
                        task.matter(),
                        task.owner(),
                        task.terms(),
                        null);
    }
}
