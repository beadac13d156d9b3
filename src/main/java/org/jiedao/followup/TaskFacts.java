package org.jiedao.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jiedao.calendar.ChineseDate;
import org.jiedao.wording.Fields;

/// What papers say of tasks as of a day: only what was recorded by then.
record TaskFacts(LocalDate day) {
    Fields of(TaskLine line) {
        return onto(new Fields(), line);
    }

    Fields onto(Fields fields, TaskLine line) {
        Task task = line.task();
        List<Progress> reports = line.reports().stream()
                .filter(report -> !report.on().isAfter(day))
                .toList();
        Optional<Task.Closing> closing = closing(task);
        return fields.put("事项", task.matter())
                .put("种类", task.kind().label())
                .put("来源", Optional.of(source(line)).filter(text -> !text.isEmpty()))
                .put("责任单位", line.names().unitOrOwner())
                .group("责任人", named(line.names().owner()))
                .put("交办", ChineseDate.format(task.terms().assignedOn()))
                .put("交办日", ChineseDate.compact(task.terms().assignedOn()))
                .put("完成时限", Optional.ofNullable(task.terms().dueOn()).map(ChineseDate::format))
                .put("时限日", Optional.ofNullable(task.terms().dueOn()).map(ChineseDate::compact))
                .put("状态", state(task))
                .group("最近", reports.isEmpty()
                        ? Optional.empty()
                        : Optional.of(report(reports.getLast())))
                .list("进展", reports.stream().map(TaskFacts::report).toList())
                .group("销号", closing.map(done -> new Fields()
                        .put("销号于", ChineseDate.format(done.on()))
                        .put("销号日", ChineseDate.compact(done.on()))
                        .put("办理结果", Optional.of(done.note()).filter(note -> !note.isEmpty()))));
    }

    private static Optional<Fields> named(String owner) {
        return owner.isEmpty() ? Optional.empty() : Optional.of(new Fields().put("姓名", owner));
    }

    private static Fields report(Progress report) {
        return new Fields()
                .put("进展于", ChineseDate.format(report.on()))
                .put("进展日", ChineseDate.compact(report.on()))
                .put("情况", report.text().replaceAll("[。；]+$", ""));
    }

    /// The meeting with its day, the problem that is settled, or the inspection.
    private static String source(TaskLine line) {
        return line.source()
                .meeting()
                .map(meeting -> meeting.title() + "（" + ChineseDate.format(meeting.on()) + "）")
                .or(() -> line.source().problem().map(Task::matter))
                .or(() -> line.source().inspection())
                .orElse("");
    }

    Optional<Task.Closing> closing(Task task) {
        return Optional.ofNullable(task.closing()).filter(closing -> !closing.on().isAfter(day));
    }

    /// As it was on the day: what was closed later was still open.
    Task asOfDay(Task task) {
        return new Task(
                task.id(),
                task.kind(),
                task.bodyId(),
                task.origin(),
                task.matter(),
                task.owner(),
                task.terms(),
                closing(task).orElse(null));
    }

    TaskState stateOf(TaskLine line) {
        return TaskState.of(asOfDay(line.task()), day);
    }

    private String state(Task task) {
        Task then = asOfDay(task);
        LocalDate due = then.terms().dueOn();
        return switch (TaskState.of(then, day)) {
            case CLOSED -> "已销号";
            case OVERDUE -> "逾期" + (due == null ? 0 : day.toEpochDay() - due.toEpochDay()) + "天";
            case OPEN, UNDATED -> "正在办理";
        };
    }

    List<Fields> numbered(List<TaskLine> lines) {
        return numbered(lines, this::of);
    }

    static <T> List<Fields> numbered(List<T> items, Function<T, Fields> facts) {
        return IntStream.range(0, items.size())
                .mapToObj(index -> facts.apply(items.get(index)).put("序号", String.valueOf(index + 1)))
                .toList();
    }

    /// What was assigned by the day, in the order of urgency on that day.
    List<TaskLine> known(Stream<TaskLine> lines) {
        return lines.filter(line -> !line.task().terms().assignedOn().isAfter(day))
                .sorted((one, other) -> DueTasks.BY_URGENCY.compare(asOfDay(one.task()), asOfDay(other.task())))
                .toList();
    }
}
