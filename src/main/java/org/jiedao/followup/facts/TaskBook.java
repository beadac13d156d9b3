package org.jiedao.followup.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jiedao.followup.Task;
import org.jiedao.followup.TaskKind;
import org.jiedao.organization.Body;
import org.jiedao.rule.check.FactBook;
import org.jiedao.rule.check.FactSource;
import org.jiedao.rule.check.RecordKey;
import org.jiedao.rule.check.Span;

/// The lists of problems and of what settles them as they were read. A list on which nobody ever put anything is kept by
/// nobody: of it nothing is known. What is recorded with a street's or community's joint committee is also its party
/// organisation's, to whom the standards give the list (GN-29.4).
public final class TaskBook implements FactBook {
    private static final Map<String, TaskKind> LISTS =
            Map.of("督查问题清单", TaskKind.PROBLEM, "整改清单", TaskKind.RECTIFICATION);

    private final Map<Long, List<Task>> byBody = new HashMap<>();

    public TaskBook(List<Body> bodies, List<Task> tasks) {
        Map<Long, Long> partyOrganizations = bodies.stream()
                .filter(body -> body.kind().isJointCommittee() && body.parentId() != null)
                .collect(Collectors.toMap(Body::id, Body::parentId));
        for (Task task : tasks) {
            put(task.bodyId(), task);
            Optional.ofNullable(partyOrganizations.get(task.bodyId())).ifPresent(party -> put(party, task));
        }
    }

    private void put(long body, Task task) {
        byBody.computeIfAbsent(body, _ -> new ArrayList<>()).add(task);
    }

    @Override
    public FactSource about(long body, LocalDate on) {
        return new Known(byBody.getOrDefault(body, List.of()).stream()
                .filter(task -> !task.terms().assignedOn().isAfter(on))
                .toList());
    }

    private record Known(List<Task> tasks) implements FactSource {
        @Override
        public Optional<List<Item>> list(String list) {
            return on(list).map(known -> known.stream().map(Known::item).toList());
        }

        private Optional<List<Task>> on(String list) {
            return Optional.ofNullable(LISTS.get(list))
                    .map(kind -> tasks.stream().filter(task -> task.kind() == kind).toList())
                    .filter(known -> !known.isEmpty());
        }

        @Override
        public Optional<List<Holding>> holdings(String each, String thing) {
            return thing.equals("完成时限")
                    ? on(each).map(known -> known.stream().map(Known::deadline).toList())
                    : Optional.empty();
        }

        private static Holding deadline(Task task) {
            LocalDate assigned = task.terms().assignedOn();
            return new Holding(
                    item(task),
                    Span.since(assigned),
                    task.terms().dueOn() == null ? List.of() : List.of(assigned));
        }

        private static Item item(Task task) {
            return new RecordKey(RecordKey.Sort.TASK, task.id()).item(task.matter());
        }
    }
}
