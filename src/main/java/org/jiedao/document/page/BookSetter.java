package org.jiedao.document.page;

import java.util.ArrayList;
import java.util.List;
import org.jiedao.document.Block;
import org.jiedao.document.BookLayout;
import org.jiedao.document.Face;
import org.jiedao.document.Line;
import org.jiedao.document.OfficialLayout;
import org.jiedao.document.Orientation;
import org.jiedao.document.Setting;
import org.jiedao.document.Span;

/// Cover and contents of a book.
final class BookSetter {

    private static final double PITCH = OfficialLayout.LINE_PITCH.pt();

    private final TextSetter setter;

    BookSetter(TextSetter setter) {
        this.setter = setter;
    }

    /// The cover and its blank back.
    List<Part> cover(Block.Cover cover) {
        List<Mark> marks = new ArrayList<>();
        Setting title = new Setting(BookLayout.titleSize(cover), 0, setter.advances());
        double pitch = BookLayout.titlePitch(cover);
        double y = OfficialLayout.COVER_TITLE_TOP.pt();
        for (String line : BookLayout.title(cover)) {
            marks.add(setter.centred(pitch, new Span(line, Face.TITLE), title, Ink.BLACK).moved(0, y));
            y += pitch;
        }
        y += BookLayout.ABOUT_BELOW * PITCH;
        for (String line : cover.about()) {
            marks.add(line(line, y));
            y += PITCH;
        }
        double foot = OfficialLayout.COVER_FOOT.pt();
        marks.add(line(cover.organ(), foot - 2 * PITCH));
        marks.add(line(cover.date(), foot - PITCH));
        Part back = new Part.Whole(Orientation.PORTRAIT, List.of());
        return List.of(new Part.Whole(Orientation.PORTRAIT, inArea(marks)), back);
    }

    private Mark line(String text, double y) {
        return setter.centred(PITCH, new Span(text, Face.KAI), setter.body(), Ink.BLACK).moved(0, y);
    }

    private static List<Mark> inArea(List<Mark> marks) {
        Sheet sheet = new Sheet(Orientation.PORTRAIT);
        return marks.stream().map(m -> m.moved(sheet.areaLeft(), sheet.areaTop())).toList();
    }

    List<Strip> contents(Block.Contents contents) {
        List<Strip> strips = new ArrayList<>();
        Setting title = Setting.plain(OfficialLayout.TITLE_SIZE, setter.advances());
        strips.add(setter.centredLine(BookLayout.CONTENTS, Face.TITLE, title));
        strips.add(TextSetter.blankLines(1));
        contents.entries().forEach(entry -> strips.addAll(entry(entry)));
        return strips;
    }

    private List<Strip> entry(Block.Contents.Entry entry) {
        List<Line> lines = BookLayout.entry(entry, setter.body(), setter.width());
        List<Strip> strips = new ArrayList<>();
        for (Line line : lines) {
            List<Mark> marks = new ArrayList<>();
            double left = strips.isEmpty() ? 0 : BookLayout.HANGING;
            marks.add(setter.at(left, PITCH, line.spans(), setter.body(), Ink.BLACK));
            if (line == lines.getLast()) {
                Span page = new Span(entry.mark(), Face.FANG);
                double right = setter.width() - setter.body().width(page);
                marks.addAll(leader(left + line.width(), right));
                marks.add(setter.at(right, PITCH, List.of(page), setter.body(), Ink.BLACK));
            }
            strips.add(new Strip(PITCH, marks));
        }
        return strips;
    }

    /// Dots that are no text: what is copied from the page is titles and numbers.
    private static List<Mark> leader(double from, double to) {
        double dot = OfficialLayout.LEADER_DOT.pt();
        double apart = OfficialLayout.LEADER_DOTS_APART.pt();
        double y = PITCH / 2 + dot;
        List<Mark> dots = new ArrayList<>();
        for (double x = Math.ceil(from / apart + 1) * apart; x < to - apart; x += apart) {
            dots.add(new Mark.Rule(x, y, x + dot, y, dot, Ink.BLACK));
        }
        return dots;
    }
}
