package org.jiedao.annual;

/// A part of an annual report that is written, not counted.
public enum YearPart {
    ACHIEVEMENTS("主要做法和成效"),
    PROBLEMS("存在的问题"),
    PLANS("下一年打算");

    private final String label;

    YearPart(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
