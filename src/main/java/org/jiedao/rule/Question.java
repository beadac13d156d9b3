package org.jiedao.rule;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jiedao.rule.check.Answer;
import org.jiedao.rule.check.Asking;
import org.jiedao.rule.check.Check;
import org.jiedao.rule.check.Facts;
import org.jiedao.rule.check.Verdict;

/// One check of a rule as its ruleset wrote it, asked only where its premise holds.
public record Question(CheckKind kind, Map<String, String> parameters, Check check, Optional<String> premise) {
    public Question {
        parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
    }

    /// As its ruleset wrote it: `数量　计数＝兼职委员，范围＝4至8`.
    public String text() {
        return parameters.entrySet().stream()
                .map(parameter -> parameter.getKey() + "＝" + parameter.getValue())
                .collect(Collectors.joining("，", kind.label() + (parameters.isEmpty() ? "" : "　"), ""));
    }

    Answer judge(Facts facts, Asking asking) {
        return premise.isEmpty()
                ? check.judge(facts, asking)
                : where(premise.get(), facts, () -> check.judge(facts, asking));
    }

    /// The answer where a premise holds; whether it does may be unknown.
    static Answer where(String premise, Facts facts, Supplier<Answer> answer) {
        return facts.state(premise)
                .map(holds -> holds
                        ? answer.get()
                        : new Answer(Verdict.NOT_APPLICABLE, "不是“" + premise + "”", List.of()))
                .orElseGet(() -> new Answer(Verdict.EVIDENCE_MISSING, "没有登记是不是“" + premise + "”", List.of()));
    }
}
