package org.jiedao.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiedao.rule.check.Answer;
import org.jiedao.rule.check.Facts;
import org.jiedao.rule.check.Recurrence;
import org.jiedao.rule.check.Recurring;
import org.jiedao.rule.check.Span;

/// What a rule asks again and again: what, how often, on which premise, and the assumptions that set the time where the
/// standard does not.
public record Duty(
        Rule rule,
        String what,
        Recurrence recurrence,
        Optional<String> premise,
        List<Assumption> assumptions,
        List<Recurring> checks) {
    /// The parameters that say when.
    private static final List<String> TIME = List.of("周期", "时段");

    public Duty {
        assumptions = List.copyOf(assumptions);
        checks = List.copyOf(checks);
    }

    private record Occasion(Recurrence recurrence, Optional<String> premise, List<Assumption> assumptions) {}

    /// None of a rule that asks once and for all. What it asks at the same time is one duty.
    public static List<Duty> of(Rule rule) {
        Map<Occasion, List<Recurring>> occasions = new LinkedHashMap<>();
        for (Question question : rule.questions()) {
            if (question.check() instanceof Recurring recurring) {
                recurring
                        .recurrence()
                        .map(recurrence -> new Occasion(recurrence, question.premise(), assumptions(rule, question)))
                        .ifPresent(occasion -> occasions
                                .computeIfAbsent(occasion, _ -> new ArrayList<>())
                                .add(recurring));
            }
        }
        boolean told = occasions.size() == 1 && !rule.scope().gist().isEmpty();
        return occasions.entrySet().stream()
                .map(asked -> of(rule, asked.getKey(), asked.getValue(), told))
                .toList();
    }

    private static Duty of(Rule rule, Occasion occasion, List<Recurring> checks, boolean told) {
        String subjects = checks.stream().map(Recurring::subject).collect(Collectors.joining("、"));
        return new Duty(
                rule,
                told ? rule.scope().gist() : subjects,
                occasion.recurrence(),
                occasion.premise(),
                occasion.assumptions(),
                checks);
    }

    private static List<Assumption> assumptions(Rule rule, Question question) {
        return TIME.stream()
                .flatMap(parameter -> Stream.ofNullable(question.parameters().get(parameter)))
                .flatMap(written -> rule.assumptions().stream()
                        .filter(assumption -> Objects.equals(assumption.name(), written)))
                .toList();
    }

    /// How one time stands by what is recorded so far.
    public Answer in(Span span, Facts facts) {
        return Answer.gravest(checks.stream().map(check -> check.in(span, facts)).toList());
    }
}
