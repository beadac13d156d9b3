package org.jiedao.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;

/// Breaks Chinese text into lines: what must not stand at a line's head goes to the next line with the character
/// before it, and dates, numbers with their unit and Latin words stay whole.
public final class ChineseLines {

    private static final int LONG_LINE = 14;
    private static final int LEAST_IN_LAST_LINE = 3;

    private final Setting setting;
    private final double width;

    public ChineseLines(Setting setting, double width) {
        this.setting = setting;
        this.width = width;
    }

    /// The lines of one paragraph; the first is indented by `first` points, the others by `rest`.
    public List<Line> of(List<Span> text, double first, double rest) {
        Characters characters = new Characters(text);
        BitSet breaks = characters.breaks(false);
        BitSet simple = characters.breaks(true);
        List<Integer> ends = new ArrayList<>();
        for (int start = 0; ends.isEmpty() || start < characters.size(); start = ends.getLast()) {
            ends.add(end(characters, start, width - (ends.isEmpty() ? first : rest), breaks));
        }
        feedLast(characters, ends, breaks);
        List<Line> lines = new ArrayList<>();
        int start = 0;
        for (int end : ends) {
            boolean last = end == characters.size();
            double room = width - (lines.isEmpty() ? first : rest);
            boolean forced = !last && end(characters, start, room, simple) > end;
            lines.add(new Line(characters.spans(start, end), characters.width(start, end), last, forced));
            start = end;
        }
        return lines;
    }

    /// A last line of one or two characters looks lost: some of a long line before it come down to it.
    private static void feedLast(Characters characters, List<Integer> ends, BitSet breaks) {
        int before = ends.size() - 2;
        if (before < 0) {
            return;
        }
        int start = before == 0 ? 0 : ends.get(before - 1);
        int end = ends.get(before);
        if (end - start < LONG_LINE) {
            return;
        }
        while (characters.words(end) < LEAST_IN_LAST_LINE && end > start + LONG_LINE / 2) {
            end = breaks.previousSetBit(end - 1);
        }
        ends.set(before, end);
    }

    public List<Line> of(String text, Face face, double first, double rest) {
        return of(List.of(new Span(text, face)), first, rest);
    }

    private int end(Characters characters, int start, double room, BitSet breaks) {
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

    /// The code points of a paragraph with the face of each.
    private final class Characters {
        private final int[] points;
        private final Face[] faces;
        private final String text;

        Characters(List<Span> spans) {
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
                if (width(from, to) <= width) {
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
}
