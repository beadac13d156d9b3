package org.jiedao.document.word;

import java.util.ArrayList;
import java.util.List;
import org.jiedao.document.ChineseLines;
import org.jiedao.document.Line;
import org.jiedao.document.Setting;
import org.jiedao.document.Span;

/// Puts a paragraph's text into runs so that Word ends its lines where the PDF does.
///
/// Word would cut a date or a quantity at the line's end. Where that threatens, the characters before it are spread to
/// fill their line, as justification would do anyway, so that nothing of the date fits behind them; where one character
/// more is squeezed into a line, they are drawn together. The text itself stays as it is: no break and no invisible
/// character enters it.
final class WordLines {

    private final Setting setting;
    private final double width;

    WordLines(Setting setting, double width) {
        this.setting = setting;
        this.width = width;
    }

    List<Line> of(List<Span> text, double first, double rest) {
        return new ChineseLines(setting, width).of(text, first, rest);
    }

    /// Lines of one letter spacing are one run.
    void fill(WordParagraph paragraph, List<Span> text, double first, double rest) {
        List<Span> run = new ArrayList<>();
        double spacing = setting.spacing();
        for (Line line : of(text, first, rest)) {
            if (line.spacing() != spacing) {
                write(paragraph, run, spacing);
                run.clear();
                spacing = line.spacing();
            }
            line.spans().forEach(span -> append(run, span));
        }
        write(paragraph, run, spacing);
    }

    private static void append(List<Span> run, Span span) {
        if (!run.isEmpty() && run.getLast().face() == span.face()) {
            run.set(run.size() - 1, new Span(run.getLast().text() + span.text(), span.face()));
        } else {
            run.add(span);
        }
    }

    private void write(WordParagraph paragraph, List<Span> run, double spacing) {
        paragraph.text(run, new Setting(setting.size(), spacing, setting.advances()));
    }
}
