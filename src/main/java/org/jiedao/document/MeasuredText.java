package org.jiedao.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;

/// The code points of a paragraph with the face of each.
final class MeasuredText {
    private final Setting setting;
    private final double line;
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
        double sum = 0;
        for (int i = start; i < end; i++) {
            sum += width(i);
        }
        return sum;
    }

    /// What LibreOffice adds between Chinese and digits.
    double opened(int start, int end) {
        int gaps = 0;
        for (int i = start + 1; i < end; i++) {
            gaps += Kinsoku.opensGap(points[i - 1], points[i]) ? 1 : 0;
        }
        return gaps * setting.size() / 5;
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
            breaks.set(i, Kinsoku.mayBreak(points[i - 1], points[i]));
        }
        Matcher unit = Kinsoku.units(simple).matcher(text);
        while (unit.find()) {
            int from = text.codePointCount(0, unit.start());
            int to = from + text.codePointCount(unit.start(), unit.end());
            if (width(from, to) <= line) {
                breaks.clear(from + 1, to);
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
