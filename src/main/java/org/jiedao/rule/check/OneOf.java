package org.jiedao.rule.check;

import java.util.List;
import org.jiedao.rule.check.FactSource.Value;

/// 限于: what is recorded of each is one of those that are named.
public record OneOf(String each, String attribute, List<String> values) implements Check {
    public OneOf {
        values = List.copyOf(values);
    }

    @Override
    public Answer judge(Facts facts, Asking asking) {
        return facts.values(each, attribute)
                .map(this::judge)
                .orElseGet(() -> Answer.missing(each + "的" + attribute));
    }

    private Answer judge(List<Value> found) {
        Answers answers = new Answers();
        for (Value value : found) {
            boolean isOne = value.values().stream().anyMatch(values::contains);
            if (!isOne && !value.recorded()) {
                answers.add(unknown(value));
            } else {
                answers.add(isOne, value.item(), () -> told(value));
            }
        }
        return answers.gravest(() -> Answer.notApplicable("没有" + each));
    }

    private String told(Value value) {
        List<String> named = value.values().stream().filter(values::contains).toList();
        return value.item().name() + "：" + attribute + "“"
                + String.join("、", named.isEmpty() ? value.values() : named) + "”"
                + (named.isEmpty() ? "不在" + String.join("、", values) + "之内" : "");
    }

    private Answer unknown(Value value) {
        return value.values().isEmpty()
                ? Answer.missing(value.item(), attribute)
                : new Answer(
                        Verdict.EVIDENCE_MISSING,
                        value.item().name() + "：" + attribute + "登记为“" + String.join("、", value.values()) + "”，不知是不是"
                                + String.join("、", values),
                        List.of(value.item()));
    }
}
