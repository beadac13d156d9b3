package org.jiedao.followup;

/// Where a task comes from (GN-29.4): a meeting's decision, a problem found by an inspection, what settles a problem.
public enum TaskKind {
    RESOLUTION("议定事项"),
    PROBLEM("督查问题"),
    RECTIFICATION("整改事项");

    private final String label;

    TaskKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
