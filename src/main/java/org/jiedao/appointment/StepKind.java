package org.jiedao.appointment;

import java.util.Arrays;

/// The steps that any order of appointment is made of.
public enum StepKind {
    APPLICATION("申请"),
    RECOMMENDATION("推荐"),
    REVIEW("审查"),
    VOTE("表决"),
    PUBLICITY("公示"),
    APPROVAL("批准"),
    FILING("备案"),
    CERTIFICATE("聘书"),
    NOTICE("通知");

    private final String label;

    StepKind(String label) {
        this.label = label;
    }

    static StepKind of(String label) {
        return Arrays.stream(values())
                .filter(kind -> kind.label.equals(label))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("词表的“聘任步骤”里有不认识的" + label));
    }

    public String label() {
        return label;
    }
}
