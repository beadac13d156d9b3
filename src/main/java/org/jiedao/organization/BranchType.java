package org.jiedao.organization;

/// What a 小区党支部 is: of those whose membership lies there, or of those who only work there together (LF-8.2.1).
public enum BranchType {
    ESTABLISHED("建制型"),
    FUNCTIONAL("功能型");

    private final String label;

    BranchType(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
