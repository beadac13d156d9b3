package org.jiedao.document.corpus;

import java.util.List;

/// One line as it stands on a finished page, in points from the page's top left.
record SetLine(double left, double right, double baseline, double size, String text) {

    static final double AREA_LEFT = 28 * 72 / 25.4;
    static final double AREA_RIGHT = 184 * 72 / 25.4;
    static final double AREA_TOP = 37 * 72 / 25.4;
    static final double AREA_BOTTOM = 262 * 72 / 25.4;

    boolean body() {
        return Math.abs(size - 16) < 0.5 && baseline < AREA_BOTTOM && baseline > AREA_TOP;
    }

    /// From edge to edge, or from the indent of a paragraph's first line.
    boolean reachesTheRight() {
        return Math.abs(right - AREA_RIGHT) < 2;
    }

    boolean full() {
        return reachesTheRight() && left < AREA_LEFT + 2;
    }

    int fullWidth() {
        return (int) text.codePoints().filter(c -> c >= 0x2000 || c == 0xB7).count();
    }

    boolean onlyFullWidth() {
        return fullWidth() == text.codePointCount(0, text.length());
    }

    static String joined(List<SetLine> lines) {
        return String.join("", lines.stream().map(SetLine::text).toList());
    }
}
