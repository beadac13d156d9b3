package org.jiedao.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Chooses where the lines of a paragraph end, all of them together: full lines, of which each can be told to a word
/// processor by letter spacing alone, and no lost character in the last.
final class BestEnds {

    private static final int LONG_LINE = 14;

    /// No paragraph that a reader would follow is longer; its lines are taken as they come.
    private static final int LONGEST = 4000;

    private static final int LEAST_IN_LAST_LINE = 3;

    /// A full line lacks at most one of its 28 characters, and the air of the 28; one with digits may give up more.
    private static final double MOST_MISSING = 1.6;

    private static final double MOST_GIVEN_UP = 2.6;

    /// What it costs: each line, one that LibreOffice ends elsewhere, one with which it is back, a line more there, a last
    /// line of one or two characters, a character squeezed in. A missing character costs one, two cost four.
    private static final double LINE = 10;

    private static final double NOT_AGREED = 50;
    private static final double REJOINED = 2;
    private static final double LINE_MORE = 150;
    private static final double LOST = 20;
    private static final double SQUEEZED = 3;

    private final MeasuredText text;
    private final BitSet breaks;
    private final LetterSpacing spacing;
    private final StrangeLines strange;
    private final Room room;
    private final double one;
    private final NavigableMap<Integer, List<Reached>> open = new TreeMap<>();

    /// The lines up to a place: `strange` is where LibreOffice is by then, `spacing` that of the last line.
    private record Reached(int end, int strange, double spacing, double cost, @Nullable Reached before) {

        boolean together() {
            return strange == end;
        }
    }

    /// Where a line ends and the letter spacing by which it does.
    record End(int at, double spacing) {}

    /// The width of the first line and of the others, and of one character.
    record Room(double first, double rest, double one) {}

    BestEnds(MeasuredText text, BitSet breaks, LetterSpacing spacing, StrangeLines strange, Room room) {
        this.text = text;
        this.breaks = breaks;
        this.spacing = spacing;
        this.strange = strange;
        this.room = room;
        this.one = room.one();
    }

    List<End> find() {
        open.put(0, List.of(new Reached(0, 0, spacing.natural(), 0, null)));
        List<Reached> reached = open.pollFirstEntry().getValue();
        if (text.size() == 0) {
            return List.of(new End(0, spacing.natural()));
        }
        while (reached.getFirst().end < text.size()) {
            reached.forEach(this::from);
            reached = open.pollFirstEntry().getValue();
        }
        Deque<End> ends = new ArrayDeque<>();
        Reached last = Collections.min(reached, Comparator.comparingDouble(Reached::cost));
        for (Reached line = last; line.before != null; line = line.before) {
            ends.addFirst(new End(line.end, line.spacing));
        }
        return List.copyOf(ends);
    }

    double room(int start) {
        return start == 0 ? room.first() : room.rest();
    }

    private void from(Reached line) {
        int start = line.end;
        int full = squeezed(start, fullest(start));
        offer(line, full);
        if (text.size() > LONGEST || full - start < LONG_LINE || full == text.size() && text.width(start, full) <= room(start)) {
            return;
        }
        double most = (text.portions(start, full) > 1 ? MOST_GIVEN_UP : MOST_MISSING) * one;
        int end = breaks.previousSetBit(full - 1);
        while (end > start && room(start) - text.width(start, end) < most) {
            offer(line, end);
            end = breaks.previousSetBit(end - 1);
        }
    }

    private void offer(Reached line, int end) {
        int start = line.end;
        double room = room(start);
        double cost = line.cost + LINE + cost(start, end);
        if (line.strange == start && spacing.agreed(start, end, room)) {
            add(new Reached(end, end, spacing.of(start, end, room), cost, line));
            return;
        }
        for (double own : spacing.inWord(start, end, room)) {
            int strange = this.strange.end(line.strange, start, line.spacing, own, room);
            double apart = strange == end ? REJOINED : strange < end && end == text.size() ? LINE_MORE : NOT_AGREED;
            add(new Reached(end, strange, own, cost + apart, line));
        }
    }

    /// Two at a place: the cheapest with LibreOffice there too, the cheapest with it elsewhere.
    private void add(Reached line) {
        List<Reached> there = open.computeIfAbsent(line.end, end -> new ArrayList<>(2));
        for (int i = 0; i < there.size(); i++) {
            if (there.get(i).together() == line.together()) {
                if (line.cost < there.get(i).cost) {
                    there.set(i, line);
                }
                return;
            }
        }
        there.add(line);
    }

    private double cost(int start, int end) {
        double missing = (room(start) - text.width(start, end)) / one;
        if (missing < 0) {
            return -SQUEEZED * missing;
        }
        boolean lost = start > 0 && text.words(start) < LEAST_IN_LAST_LINE;
        return end < text.size() ? missing * missing : lost ? LOST : 0;
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
