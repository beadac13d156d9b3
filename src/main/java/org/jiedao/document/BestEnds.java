package org.jiedao.document;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;

/// Chooses where the lines of a paragraph end, all of them together: full lines, of which each can be told to a word
/// processor by letter spacing alone, and no lost character in the last.
final class BestEnds {

    private static final int LONG_LINE = 14;
    private static final int LEAST_IN_LAST_LINE = 3;

    /// A full line lacks at most one of its 28 characters, and the air of the 28; one with digits may give up more.
    private static final double MOST_MISSING = 1.6;

    private static final double MOST_GIVEN_UP = 2.6;

    private static final double LINE = 10;
    private static final double NOT_AGREED = 50;
    private static final double LOST = 20;
    private static final double SQUEEZED = 3;

    private final MeasuredText text;
    private final BitSet breaks;
    private final LetterSpacing spacing;
    private final double first;
    private final double rest;
    private final double one;
    private final double[] costs;
    private final int[] starts;

    /// `first` and `rest`: the room of the lines. `one`: what a character takes.
    BestEnds(MeasuredText text, BitSet breaks, LetterSpacing spacing, double first, double rest, double one) {
        this.text = text;
        this.breaks = breaks;
        this.spacing = spacing;
        this.first = first;
        this.rest = rest;
        this.one = one;
        costs = new double[text.size() + 1];
        starts = new int[text.size() + 1];
    }

    List<Integer> find() {
        Arrays.fill(costs, Double.POSITIVE_INFINITY);
        costs[0] = 0;
        for (int start = 0; start < text.size(); start++) {
            if (costs[start] < Double.POSITIVE_INFINITY) {
                from(start);
            }
        }
        Deque<Integer> ends = new ArrayDeque<>();
        int end = text.size();
        do {
            ends.addFirst(end);
            end = starts[end];
        } while (end > 0);
        return List.copyOf(ends);
    }

    double room(int start) {
        return start == 0 ? first : rest;
    }

    private void from(int start) {
        int full = squeezed(start, fullest(start));
        offer(start, full);
        if (full - start < LONG_LINE || full == text.size() && text.width(start, full) <= room(start)) {
            return;
        }
        double most = (text.portions(start, full) > 1 ? MOST_GIVEN_UP : MOST_MISSING) * one;
        int end = breaks.previousSetBit(full - 1);
        while (end > start && room(start) - text.width(start, end) < most) {
            offer(start, end);
            end = breaks.previousSetBit(end - 1);
        }
    }

    private void offer(int start, int end) {
        double cost = costs[start] + LINE + cost(start, end);
        if (cost < costs[end]) {
            costs[end] = cost;
            starts[end] = start;
        }
    }

    private double cost(int start, int end) {
        double room = room(start);
        double missing = (room - text.width(start, end)) / one;
        double cost = spacing.agreed(start, end, room) ? 0 : NOT_AGREED;
        if (missing < 0) {
            return cost - SQUEEZED * missing;
        }
        boolean lost = start > 0 && text.words(start) < LEAST_IN_LAST_LINE;
        return cost + (end < text.size() ? missing * missing : lost ? LOST : 0);
    }

    private int fullest(int start) {
        double room = room(start) + 0.01 + text.trailing();
        int fits = start;
        while (fits < text.size() && (text.width(start, fits + 1) <= room || text.at(fits) == ' ')) {
            fits++;
        }
        if (fits == text.size()) {
            return fits;
        }
        int end = breaks.previousSetBit(fits);
        return end > start ? end : Math.max(fits, start + 1);
    }

    /// Where a line would be left two characters short because 党（工 may end neither with （ nor before ）, one character
    /// more than usual is squeezed in.
    private int squeezed(int start, int end) {
        double room = room(start);
        boolean shortLine = end < text.size() && room - text.width(start, end) > MOST_MISSING * one;
        if (!shortLine || end - start < LONG_LINE) {
            return end;
        }
        int next = breaks.nextSetBit(end + 1);
        return text.width(start, next) <= room + one ? next : end;
    }
}
