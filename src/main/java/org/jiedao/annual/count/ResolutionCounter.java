package org.jiedao.annual.count;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jiedao.followup.Task;
import org.jiedao.followup.TaskKind;
import org.jiedao.followup.Tasks;
import org.jiedao.rule.check.FactSource.Item;
import org.jiedao.rule.check.RecordKey;

/// What was decided in the year, settled in the year, and overdue at its end.
record ResolutionCounter(Tasks tasks) implements YearCounter {
    private static final String EACH = "项";

    @Override
    public String group() {
        return "议定事项";
    }

    @Override
    public Optional<List<YearLine>> lines(YearScope scope) {
        List<Task> known = tasks.all().stream()
                .filter(task -> task.kind() == TaskKind.RESOLUTION && scope.has(task.bodyId()))
                .filter(task -> !task.terms().assignedOn().isAfter(scope.end()))
                .filter(task -> closed(task).map(on -> !on.isBefore(scope.span().from())).orElse(true))
                .toList();
        return known.isEmpty()
                ? Optional.empty()
                : Optional.of(List.of(
                        line("议定", known, task -> scope.span().contains(task.terms().assignedOn())),
                        line("销号", known, task -> closed(task).filter(scope.span()::contains).isPresent()),
                        line("期末未销号", known, task -> isOpen(task, scope.end())),
                        line("其中：已经逾期", known, task -> isOpen(task, scope.end()) && isOver(task, scope.end()))));
    }

    private static Optional<LocalDate> closed(Task task) {
        return Optional.ofNullable(task.closing()).map(Task.Closing::on);
    }

    private static boolean isOpen(Task task, LocalDate day) {
        return closed(task).map(on -> on.isAfter(day)).orElse(true);
    }

    private static boolean isOver(Task task, LocalDate day) {
        return Optional.ofNullable(task.terms().dueOn()).filter(due -> due.isBefore(day)).isPresent();
    }

    private static YearLine line(String name, List<Task> known, Predicate<Task> which) {
        return YearLine.of(name, EACH, known.stream().filter(which).map(ResolutionCounter::item).toList());
    }

    private static Item item(Task task) {
        return new RecordKey(RecordKey.Sort.TASK, task.id()).item(task.matter());
    }
}
