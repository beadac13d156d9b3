package org.jiedao.document.page;

import java.util.ArrayList;
import java.util.List;
import org.jiedao.document.Advances;
import org.jiedao.document.ChineseLines;
import org.jiedao.document.Face;
import org.jiedao.document.Line;
import org.jiedao.document.OfficialLayout;
import org.jiedao.document.Setting;
import org.jiedao.document.Span;

/// Turns text into strips of the type area.
final class TextSetter {

    /// The share of a Chinese character's square that stands above the baseline.
    private static final double ASCENT = 0.88;

    private final Advances advances;
    private final double width;
    private final Setting body;

    TextSetter(Advances advances, double width) {
        this.advances = advances;
        this.width = width;
        this.body = Setting.body(advances);
    }

    double width() {
        return width;
    }

    Setting body() {
        return body;
    }

    Advances advances() {
        return advances;
    }

    static double baseline(double height, double size) {
        return (height - size) / 2 + ASCENT * size;
    }

    /// A paragraph of the body; `first` and `rest` are the indents of its lines.
    List<Strip> paragraph(List<Span> text, double first, double rest) {
        List<Strip> strips = new ArrayList<>();
        double pitch = OfficialLayout.LINE_PITCH.pt();
        for (Line line : new ChineseLines(body, width).of(text, first, rest)) {
            double left = strips.isEmpty() ? first : rest;
            strips.add(new Strip(pitch, List.of(words(line, left, width - left, pitch))));
        }
        return strips;
    }

    List<Strip> paragraph(String text, double first, double rest) {
        return paragraph(List.of(new Span(text, Face.FANG)), first, rest);
    }

    /// A full line is spread to both edges, as the last one of a paragraph is not.
    private Mark words(Line line, double left, double room, double pitch) {
        int gaps = line.characters() - 1;
        double spread = line.last() || gaps < 1 ? 0 : (room - line.width()) / gaps;
        return new Mark.Words(
                left, baseline(pitch, body.size()), line.spans(), body.size(), body.spacing() + spread, Ink.BLACK);
    }

    /// One line at a place of its own.
    Mark at(double left, double height, List<Span> spans, Setting setting, Ink ink) {
        return new Mark.Words(left, baseline(height, setting.size()), spans, setting.size(), setting.spacing(), ink);
    }

    Mark centred(double height, Span span, Setting setting, Ink ink) {
        return at((width - setting.width(span)) / 2, height, List.of(span), setting, ink);
    }

    Strip centredLine(String text, Face face, Setting setting) {
        double pitch = OfficialLayout.LINE_PITCH.pt();
        return new Strip(pitch, List.of(centred(pitch, new Span(text, face), setting, Ink.BLACK)));
    }

    static Strip blankLines(double lines) {
        return Strip.blank(lines * OfficialLayout.LINE_PITCH.pt());
    }
}
