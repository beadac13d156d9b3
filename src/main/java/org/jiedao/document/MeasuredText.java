package org.jiedao.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;

/// The code points of a paragraph with the face of each. The sums up to each of them make every width a subtraction.
final class MeasuredText {
    private final Setting setting;
    private final double line;
    private final double[] widths;
    private final int[] gaps;
    private final int[] portions;
    private final int[] points;
    private final Face[] faces;
    private final String text;

    MeasuredText(List<Span> spans, Setting setting, double line) {
        this.setting = setting;
        this.line = line;
        text = String.join("", spans.stream().map(Span::text).toList());
        points = text.codePoints().toArray();
        faces = new Face[points.length];
        int at = 0;
        for (Span span : spans) {
            int count = span.text().codePointCount(0, span.text().length());
            Arrays.fill(faces, at, at + count, span.face());
            at += count;
        }
        widths = new double[points.length + 1];
        gaps = new int[points.length + 1];
        portions = new int[points.length + 1];
        sum();
    }

    private void sum() {
        boolean latin = false;
        for (int i = 0; i < points.length; i++) {
            boolean was = latin;
            latin = Kinsoku.latin(points[i], latin);
            boolean change = i > 0 && (latin != was || !family(i).equals(family(i - 1)));
            boolean gap = i > 0 && Kinsoku.opensGap(points[i - 1], points[i]);
            widths[i + 1] = widths[i] + setting.width(points[i], faces[i]);
            gaps[i + 1] = gaps[i] + (gap ? 1 : 0);
            portions[i + 1] = portions[i] + (change ? 1 : 0);
        }
    }

    private String family(int index) {
        return setting.advances().family(points[index], faces[index]);
    }

    int size() {
        return points.length;
    }

    int at(int index) {
        return points[index];
    }

    double width(int index) {
        return setting.width(points[index], faces[index]);
    }

    /// How many characters stand from here to the end, punctuation not counted.
    int words(int start) {
        return (int) Arrays.stream(points, start, points.length)
                .filter(Character::isLetterOrDigit)
                .count();
    }

    double width(int start, int end) {
        return widths[end] - widths[start];
    }

    boolean gapBefore(int index) {
        return gaps(index - 1, index + 1) > 0;
    }

    boolean portionBefore(int index) {
        return portions(index - 1, index + 1) > 1;
    }

    /// How often Chinese and a letter or digit meet in a line.
    int gaps(int start, int end) {
        return end <= start ? 0 : gaps[end] - gaps[start + 1];
    }

    /// How many pieces of one script and one font a line consists of.
    int portions(int start, int end) {
        return end <= start ? 0 : portions[end] - portions[start + 1] + 1;
    }

    /// The letter spacing behind a line's last character needs no room.
    double trailing() {
        return Math.max(0, setting.spacing());
    }

    /// Where a line ends when the spaces that nobody sees are left out.
    int seen(int start, int end) {
        int seen = end;
        while (seen > start && points[seen - 1] == ' ') {
            seen--;
        }
        return seen;
    }

    /// The width of what a line must at least take in, punctuation that hangs not counted.
    double firstWidth(int start, int end) {
        int to = end;
        while (to > start + 1 && Kinsoku.mayHang(points[to - 1])) {
            to--;
        }
        return width(start, to);
    }

    /// Bit i: a line may begin with character i.
    BitSet breaks(boolean simple) {
        BitSet breaks = new BitSet(points.length + 1);
        for (int i = 1; i < points.length; i++) {
            breaks.set(i, Kinsoku.mayBreak(points[i - 1], points[i], simple));
        }
        Matcher unit = Kinsoku.units(simple).matcher(text);
        while (unit.find()) {
            int from = text.codePointCount(0, unit.start());
            int to = from + text.codePointCount(unit.start(), unit.end());
            if (width(from, to) <= line) {
                breaks.clear(from + 1, to);
            }
        }
        for (int i = 1; simple && i < points.length; i++) {
            if (points[i - 1] == '-') {
                breaks.set(i);
            }
        }
        breaks.set(points.length);
        return breaks;
    }

    List<Span> spans(int start, int end) {
        List<Span> spans = new ArrayList<>();
        int from = start;
        for (int i = start + 1; i <= end; i++) {
            if (i == end || faces[i] != faces[from]) {
                spans.add(new Span(new String(points, from, i - from), faces[from]));
                from = i;
            }
        }
        return spans;
    }
}
