package org.jiedao.document;

import java.util.ArrayList;
import java.util.List;

/// Breaks Chinese text into lines: what must not stand at a line's head goes to the next line with the character
/// before it, and dates, numbers with their unit and Latin words stay whole.
public final class ChineseLines {

    private final Setting setting;
    private final double width;

    public ChineseLines(Setting setting, double width) {
        this.setting = setting;
        this.width = width;
    }

    /// The lines of one paragraph; the first is indented by `first` points, the others by `rest`.
    public List<Line> of(List<Span> text, double first, double rest) {
        MeasuredText characters = new MeasuredText(text, setting, width);
        LetterSpacing spacing = new LetterSpacing(characters, characters.breaks(true), setting);
        double one = setting.size() + setting.spacing();
        BestEnds ends =
                new BestEnds(characters, characters.breaks(false), spacing, width - first, width - rest, one);
        List<Line> lines = new ArrayList<>();
        int start = 0;
        for (int end : ends.find()) {
            double room = ends.room(start);
            double used = characters.width(start, end);
            // a last line that one character was squeezed into is drawn together like any other
            boolean last = end == characters.size() && used <= room + 0.01;
            lines.add(new Line(characters.spans(start, end), used, last, spacing.of(start, end, room)));
            start = end;
        }
        return lines;
    }

    public List<Line> of(String text, Face face, double first, double rest) {
        return of(List.of(new Span(text, face)), first, rest);
    }
}
