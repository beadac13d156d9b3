package org.jiedao.overprint;

/// Where the lines of a box stand.
public enum Alignment {
    LEFT("左"),
    CENTRE("中"),
    RIGHT("右");

    private final String label;

    Alignment(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /// From the left edge of a space that a line leaves free.
    double share(double free) {
        return switch (this) {
            case LEFT -> 0;
            case CENTRE -> free / 2;
            case RIGHT -> free;
        };
    }
}
