package org.jiedao.home;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jiedao.calendar.ChineseDate;
import org.jiedao.followup.Task;

/// Open tasks that are overdue or due in the next days, those with the earliest deadline first.
record TaskTodos(List<Task> tasks, Map<Long, String> bodies, LocalDate today) {
    private static final int AHEAD = 7;

    Stream<Todo> all() {
        List<Task> dated = tasks.stream()
                .filter(task -> task.isOpen() && task.terms().dueOn() != null)
                .sorted(Comparator.comparing(TaskTodos::due))
                .toList();
        return Stream.concat(
                Todo.first(
                        dated.stream().filter(task -> task.overdue(today)).map(this::overdue).toList(),
                        "超期未办结",
                        new Todo.Aim.Tasks()),
                Todo.first(dated.stream().filter(this::isNear).map(this::near).toList(), "即将到期", new Todo.Aim.Tasks()));
    }

    private static LocalDate due(Task task) {
        return Objects.requireNonNull(task.terms().dueOn());
    }

    private boolean isNear(Task task) {
        return !task.overdue(today) && ChronoUnit.DAYS.between(today, due(task)) <= AHEAD;
    }

    private Todo overdue(Task task) {
        return todo(task, "超期" + ChronoUnit.DAYS.between(due(task), today) + "天");
    }

    private Todo near(Task task) {
        long days = ChronoUnit.DAYS.between(today, due(task));
        return todo(task, days == 0 ? "今天到期" : "还有" + days + "天到期");
    }

    private Todo todo(Task task, String left) {
        return new Todo(
                task.kind().label() + "：" + task.matter(),
                left + "，限" + ChineseDate.format(due(task)) + "前　" + bodies.getOrDefault(task.bodyId(), ""),
                null,
                new Todo.Aim.OfTask(task.id()));
    }
}
