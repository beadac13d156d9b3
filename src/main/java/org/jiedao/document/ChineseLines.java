package org.jiedao.document;

import java.util.ArrayList;
import java.util.BitSet;
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
        BestEnds ends = ends(characters, width - first, width - rest);
        List<Line> lines = new ArrayList<>();
        int start = 0;
        for (BestEnds.End end : ends.find()) {
            double used = characters.width(start, end.at());
            // a last line that one character was squeezed into is drawn together like any other
            boolean last = end.at() == characters.size() && used <= ends.room(start) + 0.01;
            lines.add(new Line(characters.spans(start, end.at()), used, last, end.spacing()));
            start = end.at();
        }
        return lines;
    }

    private BestEnds ends(MeasuredText text, double first, double rest) {
        BitSet simple = text.breaks(true);
        LetterSpacing spacing = new LetterSpacing(text, simple, setting);
        StrangeLines strange = new StrangeLines(text, simple, setting);
        double one = setting.size() + setting.spacing();
        return new BestEnds(text, text.breaks(false), spacing, strange, new BestEnds.Room(first, rest, one));
    }

    public List<Line> of(String text, Face face, double first, double rest) {
        return of(List.of(new Span(text, face)), first, rest);
    }
}
