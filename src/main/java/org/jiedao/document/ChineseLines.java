package org.jiedao.document;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// Breaks Chinese text into lines: what must not stand at a line's head goes to the next line with the character
/// before it, and dates, numbers with their unit and Latin words stay whole.
public final class ChineseLines {

    private static final int LONG_LINE = 14;
    private static final int LEAST_IN_LAST_LINE = 3;

    /// A full line lacks at most one of its 28 characters, and the air of the 28.
    private static final double MOST_MISSING = 1.6;

    /// How many characters a line with digits may give up, and by how many points its characters are drawn together, to
    /// end at the same place everywhere; letter spacing is told in steps of 1/20 point.
    private static final double MOST_GIVEN_UP = 2.6;

    private static final double MOST_DRAWN_TOGETHER = 0.35;
    private static final double ROUNDING = 1.5;

    private final Setting setting;
    private final double width;

    public ChineseLines(Setting setting, double width) {
        this.setting = setting;
        this.width = width;
    }

    /// The lines of one paragraph; the first is indented by `first` points, the others by `rest`.
    public List<Line> of(List<Span> text, double first, double rest) {
        MeasuredText characters = new MeasuredText(text, setting, width);
        BitSet breaks = characters.breaks(false);
        BitSet simple = characters.breaks(true);
        List<Integer> ends = new ArrayList<>();
        for (int start = 0; ends.isEmpty() || start < characters.size(); start = ends.getLast()) {
            double room = width - (ends.isEmpty() ? first : rest);
            int end = squeezed(characters, start, end(characters, start, room, breaks), room, breaks);
            ends.add(agreed(characters, start, end, room, breaks, simple));
        }
        feedLast(characters, ends, breaks, width - (ends.size() == 2 ? first : rest));
        List<Line> lines = new ArrayList<>();
        int start = 0;
        for (int end : ends) {
            lines.add(line(characters, start, end, width - (lines.isEmpty() ? first : rest), simple));
            start = end;
        }
        return lines;
    }

    private Line line(MeasuredText characters, int start, int end, double room, BitSet simple) {
        // a last line that one character was squeezed into is drawn together like any other
        boolean last = end == characters.size() && characters.width(start, end) <= room + 0.01;
        boolean forced = !last && end(characters, start, room, simple) != end
                || strangeEnd(characters, start, room, simple) != end;
        return new Line(
                characters.spans(start, end), characters.width(start, end), last, forced, characters.opened(start, end));
    }

    /// LibreOffice adds a fifth of the size between Chinese and digits and lets punctuation hang, whatever the file says.
    /// The line ends where letter spacing alone makes it end there as well as in Word: what is added must be less than
    /// the next character is wide.
    private int agreed(MeasuredText characters, int start, int end, double room, BitSet breaks, BitSet simple) {
        if (end - start < LONG_LINE || agrees(characters, start, end, room, simple)) {
            return end;
        }
        double one = setting.size() + setting.spacing();
        for (int at = breaks.previousSetBit(end - 1);
                at > start && room - characters.width(start, at) < MOST_GIVEN_UP * one;
                at = breaks.previousSetBit(at - 1)) {
            if (agrees(characters, start, at, room, simple)) {
                return at;
            }
        }
        return end;
    }

    private boolean agrees(MeasuredText characters, int start, int end, double room, BitSet simple) {
        double opened = characters.opened(start, end);
        double slack = room - characters.width(start, end) - opened;
        if (opened == 0 || end == characters.size() && slack >= 0) {
            return true;
        }
        if (slack < -MOST_DRAWN_TOGETHER * (end - start)) {
            return false;
        }
        return end == characters.size() || characters.firstWidth(end, simple.nextSetBit(end + 1)) > opened + ROUNDING;
    }

    private int strangeEnd(MeasuredText characters, int start, double room, BitSet breaks) {
        int fits = start;
        double used = 0;
        while (fits < characters.size()) {
            used += characters.width(fits) + (fits > start ? characters.opened(fits - 1, fits + 1) : 0);
            if (used - Math.max(0, setting.spacing()) > room + 0.01) {
                break;
            }
            fits++;
        }
        if (fits < characters.size() && fits > start && Kinsoku.mayHang(characters.at(fits))) {
            fits++;
        }
        int end = fits == characters.size() ? fits : breaks.previousSetBit(fits);
        return end > start ? end : Math.max(fits, start + 1);
    }

    /// Where a line would be left two characters short because 党（工 may end neither with （ nor before ）, one character
    /// more than usual is squeezed in.
    private int squeezed(MeasuredText characters, int start, int end, double room, BitSet breaks) {
        double one = setting.size() + setting.spacing();
        boolean shortLine = end < characters.size() && room - characters.width(start, end) > MOST_MISSING * one;
        if (!shortLine || end - start < LONG_LINE) {
            return end;
        }
        int next = breaks.nextSetBit(end + 1);
        return characters.width(start, next) <= room + one ? next : end;
    }

    /// A last line of one or two characters looks lost: one of a long line before it comes down to it.
    private void feedLast(MeasuredText characters, List<Integer> ends, BitSet breaks, double room) {
        int before = ends.size() - 2;
        if (before < 0) {
            return;
        }
        int start = before == 0 ? 0 : ends.get(before - 1);
        int end = ends.get(before);
        if (end - start < LONG_LINE || characters.words(end) >= LEAST_IN_LAST_LINE) {
            return;
        }
        int fed = breaks.previousSetBit(end - 1);
        double one = setting.size() + setting.spacing();
        if (room - characters.width(start, fed) < MOST_MISSING * one) {
            ends.set(before, fed);
        }
    }

    public List<Line> of(String text, Face face, double first, double rest) {
        return of(List.of(new Span(text, face)), first, rest);
    }

    private int end(MeasuredText characters, int start, double room, BitSet breaks) {
        double used = 0;
        int fits = start;
        while (fits < characters.size()) {
            // the letter spacing behind the last character needs no room
            used += characters.width(fits);
            if (used - Math.max(0, setting.spacing()) > room + 0.01 && characters.at(fits) != ' ') {
                break;
            }
            fits++;
        }
        if (fits == characters.size()) {
            return fits;
        }
        int end = breaks.previousSetBit(fits);
        return end > start ? end : Math.max(fits, start + 1);
    }
}
