package org.jiedao.organization;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiedao.organization.BodyStep.Kind;
import org.jiedao.rule.Clause;
import org.jiedao.rule.Ruleset;
import org.jiedao.rule.check.Answer;
import org.jiedao.rule.check.FactSource.Course;
import org.jiedao.rule.check.FactSource.Item;
import org.jiedao.rule.check.StepOrder;
import org.jiedao.rule.check.Verdict;

/// In which order the standards that a body works by want the steps of its founding. `asked` are those of a body of that
/// day, by its id.
public record FoundingOrders(BiFunction<Long, LocalDate, List<Ruleset>> asked) {
    /// What the rules call the founding itself, where it is a step.
    public static final String FOUNDED = "成立";

    /// Where no standard names any.
    private static final List<Kind> USUAL = List.of(Kind.APPLICATION, Kind.REPLY, Kind.FILING, Kind.PLAQUE);

    /// A rule that sets an order: its clause, and the steps as written.
    public record Order(Clause clause, StepOrder steps) {
        boolean names(Kind kind) {
            return steps.steps().stream().anyMatch(step -> step.name().equals(kind.label()));
        }
    }

    /// A step that the standards name of a body, with the clauses that do; none where it is only usual.
    public record Wanted(Kind kind, List<Clause> clauses) {}

    /// As the rules call the founding of such a body; empty where none sets an order.
    public static Optional<String> procedure(BodyKind kind) {
        return switch (kind) {
            case ESTATE_BRANCH -> Optional.of("小区党支部成立");
            case BUILDING_GROUP -> Optional.of("楼栋党小组成立");
            case ALLIANCE -> Optional.of("联合体组建");
            case DISTRICT_COMMITTEE,
                    DISTRICT_CONFERENCE,
                    TASK_FORCE,
                    STREET_WORK_COMMITTEE,
                    STREET_JOINT_COMMITTEE,
                    COMMUNITY_PARTY_ORGANIZATION,
                    COMMUNITY_JOINT_COMMITTEE,
                    PREMISES_BRANCH,
                    MEMBER_HOUSEHOLD -> Optional.empty();
        };
    }

    public List<Wanted> steps(Body body, LocalDate on) {
        List<Order> orders = orders(body, on).toList();
        if (orders.isEmpty()) {
            return USUAL.stream().map(kind -> new Wanted(kind, List.of())).toList();
        }
        List<Wanted> wanted = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            List<Clause> clauses = orders.stream()
                    .filter(order -> order.names(kind))
                    .map(Order::clause)
                    .distinct()
                    .toList();
            boolean meeting = kind == Kind.MEETING && body.kind() == BodyKind.ALLIANCE;
            if (!clauses.isEmpty() || meeting) {
                wanted.add(new Wanted(kind, clauses));
            }
        }
        return wanted;
    }

    /// Where the days contradict an order. That a step is missing is no fault: it may be recorded later.
    Optional<String> fault(Body body, List<BodyStep> steps, LocalDate on) {
        Map<String, LocalDate> days = new HashMap<>();
        steps.forEach(step -> days.put(step.kind().label(), step.on()));
        Optional.ofNullable(body.founding().foundedOn()).ifPresent(founded -> days.put(FOUNDED, founded));
        Course course = new Course(new Item("", body.name()), days, days.keySet());
        return orders(body, on).flatMap(order -> fault(order, course).stream()).findFirst();
    }

    private static Optional<String> fault(Order order, Course course) {
        Answer answer = order.steps().judge(course, LocalDate.MAX);
        return answer.verdict() == Verdict.NOT_MET
                ? Optional.of(answer.arithmetic() + "，与" + order.clause().citation() + "的次序“"
                        + order.steps().told() + "”不符")
                : Optional.empty();
    }

    private Stream<Order> orders(Body body, LocalDate on) {
        return procedure(body.kind()).stream()
                .flatMap(procedure -> asked.apply(body.id(), on).stream()
                        .flatMap(ruleset -> ruleset.rules().stream())
                        .flatMap(rule -> rule.questions().stream()
                                .flatMap(question ->
                                        question.check() instanceof StepOrder order ? Stream.of(order) : Stream.empty())
                                .filter(order -> order.procedure().equals(procedure))
                                .map(order -> new Order(rule.quotation().clause(), order))));
    }

    /// The steps that can be recorded of any body, as the rules name them.
    public static Set<String> recordable() {
        return Stream.concat(Arrays.stream(Kind.values()).map(Kind::label), Stream.of(FOUNDED))
                .collect(Collectors.toUnmodifiableSet());
    }
}
