package org.jiedao.document.preview;

import javax.print.attribute.standard.Sides;

/// Which sides of the paper are printed, and over which edge it is turned.
public enum Duplex {
    ONE_SIDE("单面", Sides.ONE_SIDED),
    LONG_EDGE("双面，长边翻转", Sides.TWO_SIDED_LONG_EDGE),
    SHORT_EDGE("双面，短边翻转", Sides.TWO_SIDED_SHORT_EDGE);

    private final String label;
    private final Sides sides;

    Duplex(String label, Sides sides) {
        this.label = label;
        this.sides = sides;
    }

    public String label() {
        return label;
    }

    Sides sides() {
        return sides;
    }
}
