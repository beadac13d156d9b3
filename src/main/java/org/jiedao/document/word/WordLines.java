package org.jiedao.document.word;

import java.util.List;
import org.jiedao.document.ChineseLines;
import org.jiedao.document.Line;
import org.jiedao.document.Setting;
import org.jiedao.document.Span;

/// Puts a paragraph's text into runs so that Word ends its lines where the PDF does.
///
/// Word would cut a date or a quantity at the line's end. Where that threatens, the characters before it are spread to
/// fill their line, as justification would do anyway, so that nothing of the date fits behind them; where one character
/// more is squeezed into a line, they are drawn together. The text itself stays
/// as it is: no break and no invisible character enters it.
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

    void fill(WordParagraph paragraph, List<Span> text, double first, double rest) {
        List<Line> lines = of(text, first, rest);
        if (lines.stream().noneMatch(Line::forced)) {
            paragraph.text(text, setting);
            return;
        }
        double room = width - first;
        for (Line line : lines) {
            paragraph.text(line.spans(), line.forced() ? spread(line, room) : setting);
            room = width - rest;
        }
    }

    private Setting spread(Line line, double room) {
        double more = (room - line.width() - line.opened()) / line.characters();
        double spacing = Math.floor((setting.spacing() + more) * 20) / 20;
        return new Setting(setting.size(), spacing, setting.advances());
    }
}
