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
                .map(found -> Answer.gravest(
                        found.stream().map(this::judge).toList(), Answer.notApplicable("没有" + each)))
                .orElseGet(() -> Answer.missing(each + "的" + attribute));
    }

    private Answer judge(Value value) {
        if (!value.recorded()) {
            return Answer.missing(value.item(), attribute);
        }
        boolean named = values.contains(value.value());
        return Answer.of(
                named,
                value.item().name() + "：" + attribute + "“" + value.value() + "”"
                        + (named ? "" : "不在" + String.join("、", values) + "之内"),
                List.of(value.item()));
    }
}
