package org.jiedao.annual;

/// What has to be said of a target in the course of its year.
public enum TargetStage {
    SET("年初确定"),
    MIDYEAR("年中调度"),
    RESULT("年底结果");

    private final String label;

    TargetStage(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
