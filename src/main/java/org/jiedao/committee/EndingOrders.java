package org.jiedao.committee;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiedao.rule.Clause;
import org.jiedao.rule.Rulesets;
import org.jiedao.rule.check.Answer;
import org.jiedao.rule.check.FactSource.Course;
import org.jiedao.rule.check.FactSource.Item;
import org.jiedao.rule.check.StepOrder;
import org.jiedao.rule.check.Verdict;

/// In which order the ruleset of a committee wants the steps of an ending: its rules about 委员免去, 委员解除, 委员终止.
public record EndingOrders(Supplier<Rulesets> rulesets) {
    private record Order(Clause clause, StepOrder steps) {}

    /// Those that the rules name, as far as they are recorded here, and those that the clause of the way out does.
    public List<EndingStep.Kind> steps(Committee committee, EndReasons.Way way) {
        Set<String> named = orders(committee, way.reason())
                .flatMap(order -> order.steps().steps().stream())
                .map(StepOrder.Step::name)
                .collect(Collectors.toSet());
        return Arrays.stream(EndingStep.Kind.values())
                .filter(kind -> named.contains(kind.label()) || way.names(kind))
                .toList();
    }

    /// Where the days contradict an order. That a step is missing is no fault: it may be recorded later.
    Optional<String> fault(Committee committee, String name, Membership.Ending ending, List<EndingStep> steps) {
        Map<String, LocalDate> days = new HashMap<>();
        days.put(ending.reason().label(), ending.on());
        steps.forEach(step -> days.put(step.kind().label(), step.on()));
        Course course = new Course(new Item("", name), days, days.keySet());
        return orders(committee, ending.reason())
                .flatMap(order -> fault(order, course).stream())
                .findFirst();
    }

    private static Optional<String> fault(Order order, Course course) {
        Answer answer = order.steps().judge(course, LocalDate.MAX);
        return answer.verdict() == Verdict.NOT_MET
                ? Optional.of(answer.arithmetic() + "，与" + order.clause().citation() + "的次序“"
                        + order.steps().told() + "”不符")
                : Optional.empty();
    }

    private Stream<Order> orders(Committee committee, EndReason reason) {
        return rulesets.get().of(committee.ruleset()).stream()
                .flatMap(ruleset -> ruleset.about(committee.body().kind().label()).stream())
                .flatMap(rule -> rule.questions().stream()
                        .flatMap(question -> question.check() instanceof StepOrder order ? Stream.of(order) : Stream.empty())
                        .filter(order -> order.procedure().equals(reason.procedure()))
                        .map(order -> new Order(rule.quotation().clause(), order)));
    }
}
