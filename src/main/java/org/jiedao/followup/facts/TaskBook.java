package org.jiedao.followup.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jiedao.dispatch.DispatchEntry;
import org.jiedao.dispatch.Paper;
import org.jiedao.followup.Task;
import org.jiedao.followup.TaskKind;
import org.jiedao.organization.Body;
import org.jiedao.rule.check.FactBook;
import org.jiedao.rule.check.FactSource;
import org.jiedao.rule.check.FactSource.Dated;
import org.jiedao.rule.check.RecordKey;
import org.jiedao.rule.check.Span;

/// The lists of problems and of what settles them, and the circulars about what became of resolutions, as they were read. A list on which nobody ever put anything is kept by
/// nobody: of it nothing is known. What is recorded with a street's or community's joint committee is also its party
/// organisation's, to whom the standards give the list (GN-29.4).
public final class TaskBook implements FactBook {
    private static final Map<String, TaskKind> LISTS =
            Map.of("督查问题清单", TaskKind.PROBLEM, "整改清单", TaskKind.RECTIFICATION);

    private static final String CIRCULAR = "议定事项办理通报";

    private final Map<Long, List<Task>> byBody = new HashMap<>();
    private final Map<Long, List<Dated>> circulars = new HashMap<>();

    public TaskBook(List<Body> bodies, List<Task> tasks, List<DispatchEntry> issued) {
        Map<Long, Long> partyOrganizations = bodies.stream()
                .filter(body -> body.kind().isJointCommittee() && body.parentId() != null)
                .collect(Collectors.toMap(Body::id, Body::parentId));
        for (Task task : tasks) {
            put(byBody, task.bodyId(), task);
            Optional.ofNullable(partyOrganizations.get(task.bodyId())).ifPresent(party -> put(byBody, party, task));
        }
        for (DispatchEntry entry : issued) {
            Long body = entry.matter().subjectId();
            if (body != null && entry.matter().paper() == Paper.FOLLOW_UP_CIRCULAR && !entry.isVoid()) {
                put(circulars, body, circular(entry));
                Optional.ofNullable(partyOrganizations.get(body))
                        .ifPresent(party -> put(circulars, party, circular(entry)));
            }
        }
    }

    private static <T> void put(Map<Long, List<T>> known, long body, T one) {
        known.computeIfAbsent(body, _ -> new ArrayList<>()).add(one);
    }

    private static Dated circular(DispatchEntry entry) {
        RecordKey key = new RecordKey(RecordKey.Sort.DISPATCH_ENTRY, entry.id());
        return new Dated(key.item(entry.matter().title()), entry.matter().issuedOn());
    }

    @Override
    public FactSource about(long body, LocalDate on) {
        return new Known(
                byBody.getOrDefault(body, List.of()).stream()
                        .filter(task -> !task.terms().assignedOn().isAfter(on))
                        .toList(),
                circulars.getOrDefault(body, List.of()).stream()
                        .filter(one -> !one.on().isAfter(on))
                        .sorted(Comparator.comparing(Dated::on))
                        .toList());
    }

    private record Known(List<Task> tasks, List<Dated> circulars) implements FactSource {
        /// What was passed on in another way before the first circular nobody knows.
        @Override
        public Optional<List<Dated>> events(String event) {
            return Optional.of(circulars).filter(known -> event.equals(CIRCULAR) && !known.isEmpty());
        }

        @Override
        public Optional<LocalDate> keptSince(String event) {
            return events(event).map(known -> known.getFirst().on());
        }

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
