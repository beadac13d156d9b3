package org.jiedao.archive.view;

import org.jiedao.archive.PastChange.Difference;
import org.jiedao.archive.PastChange.Manner;

/// One column's change on one line; of a long text, the place that changed.
record DifferenceLine(Manner manner, Difference difference) {
    private static final int MOST = 80;
    private static final int AROUND = 12;
    private static final String LEFT_OUT = "……";

    String text() {
        String before = difference.before().replace('\n', ' ');
        String after = difference.after().replace('\n', ' ');
        return difference.column() + "：" + switch (manner) {
            case ADDED -> clipped(after);
            case REMOVED -> clipped(before);
            case CHANGED -> changed(before, after);
        };
    }

    private static String changed(String before, String after) {
        if (before.length() <= MOST && after.length() <= MOST) {
            return shown(before) + " → " + shown(after);
        }
        int start = Math.max(0, sameAtStart(before, after) - AROUND);
        int end = Math.max(0, Math.min(sameAtEnd(before, after), shorter(before, after) - start) - AROUND);
        return shown(part(before, start, end)) + " → " + shown(part(after, start, end));
    }

    private static String part(String text, int start, int end) {
        String left = start > 0 ? LEFT_OUT : "";
        String right = end > 0 ? LEFT_OUT : "";
        return left + clipped(text.substring(start, text.length() - end)) + right;
    }

    private static int sameAtStart(String one, String other) {
        int same = 0;
        while (same < shorter(one, other) && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        return same;
    }

    private static int sameAtEnd(String one, String other) {
        return sameAtStart(
                new StringBuilder(one).reverse().toString(), new StringBuilder(other).reverse().toString());
    }

    private static int shorter(String one, String other) {
        return Math.min(one.length(), other.length());
    }

    private static String shown(String text) {
        return text.isEmpty() ? "（空）" : text;
    }

    private static String clipped(String text) {
        return text.length() <= 2 * MOST ? text : text.substring(0, 2 * MOST) + LEFT_OUT;
    }
}
