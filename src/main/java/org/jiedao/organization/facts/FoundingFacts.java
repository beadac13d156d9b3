package org.jiedao.organization.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jiedao.organization.Body;
import org.jiedao.organization.BodyKind;
import org.jiedao.organization.BranchType;
import org.jiedao.organization.FoundingOrders;
import org.jiedao.rule.check.FactSource;
import org.jiedao.rule.check.RecordKey;
import org.jspecify.annotations.Nullable;

/// How one body was founded and what its branches are.
record FoundingFacts(Body body, LocalDate on, FoundingBook book) implements FactSource {
    @Override
    public Optional<List<Course>> courses(String procedure) {
        return FoundingOrders.procedure(body.kind())
                .filter(procedure::equals)
                .map(_ -> List.of(course()));
    }

    /// Of a founding that has no step at all nobody wrote the steps down.
    private Course course() {
        Map<String, LocalDate> days = book.days(body);
        @Nullable LocalDate founded = body.founding().foundedOn();
        if (days.isEmpty()) {
            return founded == null
                    ? new Course(item(body), Map.of(), Set.of())
                    : Course.unrecorded(item(body), founded);
        }
        if (founded == null) {
            return new Course(item(body), days, FoundingOrders.recordable());
        }
        days.put(FoundingOrders.FOUNDED, founded);
        return new Course(item(body), days, FoundingOrders.recordable(), before(founded, days));
    }

    /// What led up to it: a body's life, which standards ask about, begins only on the day of its founding.
    private static Set<String> before(LocalDate founded, Map<String, LocalDate> days) {
        return days.entrySet().stream()
                .filter(step -> step.getValue().isBefore(founded))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Optional<List<Value>> values(String each, String attribute) {
        if (!each.equals(BodyKind.ESTATE_BRANCH.label()) || !attribute.equals("支部类型")) {
            return Optional.empty();
        }
        List<Value> values = book.within(body, on).stream()
                .filter(one -> one.kind() == BodyKind.ESTATE_BRANCH)
                .map(FoundingFacts::type)
                .toList();
        return Optional.of(values).filter(known -> !known.isEmpty());
    }

    private static Value type(Body branch) {
        @Nullable BranchType type = branch.founding().type();
        return type == null ? Value.unrecorded(item(branch)) : new Value(item(branch), type.label());
    }

    /// That no 专班 is recorded does not say that there is none.
    @Override
    public Optional<Boolean> state(String state) {
        return switch (state) {
            case "联合组建" -> Optional.ofNullable(body.founding().jointly());
            case "设有工作专班" ->
                book.within(body, on).stream().anyMatch(one -> one.kind() == BodyKind.TASK_FORCE)
                        ? Optional.of(true)
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static Item item(Body body) {
        return new RecordKey(RecordKey.Sort.BODY, body.id()).item(body.name());
    }
}
