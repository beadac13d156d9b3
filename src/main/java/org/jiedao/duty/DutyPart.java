package org.jiedao.duty;

/// A part of a 述职报告 that is written, not counted.
public enum DutyPart {
    LAST_PROBLEMS("上年度问题整改"),
    ACHIEVEMENTS("履职成效"),
    OPINIONS("意见建议及采纳"),
    PROBLEMS("存在的主要问题及原因"),
    SHORTCOMINGS("不足"),
    PLANS("下一步打算");

    private final String label;

    DutyPart(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
