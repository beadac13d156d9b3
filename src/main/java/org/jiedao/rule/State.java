package org.jiedao.rule;

/// What the user reads of a rule. None of them is green by default.
public enum State {
    MET("符合"),
    NOT_MET("不符合"),
    ADVISED("建议"),
    EVIDENCE_MISSING("缺证据"),
    NOT_APPLICABLE("不适用"),
    UNCONFIRMED("待确认");

    private final String label;

    State(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
