package org.jiedao.rule.check;

import java.util.List;

/// 选项: ways that the clause offers; the registers offer the same to choose from, nothing is judged.
public record Choices(List<String> options) implements Check {
    public Choices {
        options = List.copyOf(options);
    }

    @Override
    public Answer judge(Facts facts, Asking asking) {
        return Answer.notApplicable("可选：" + String.join("、", options));
    }
}
