package org.jiedao.rule.check;

/// 背景: history, or somebody else's duty.
public record Background() implements Check {
    @Override
    public Answer judge(Facts facts, Asking asking) {
        return Answer.notApplicable("背景，不检查");
    }
}
