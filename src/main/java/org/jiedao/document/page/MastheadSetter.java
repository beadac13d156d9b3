package org.jiedao.document.page;

import java.util.ArrayList;
import java.util.List;
import org.jiedao.document.Block;
import org.jiedao.document.Face;
import org.jiedao.document.JointMark;
import org.jiedao.document.MarkLine;
import org.jiedao.document.OfficialLayout;
import org.jiedao.document.Setting;
import org.jiedao.document.SignerRows;
import org.jiedao.document.Span;

/// 版头: marks, numbers and red lines at the head of the first page.
final class MastheadSetter {

    private static final double PITCH = OfficialLayout.LINE_PITCH.pt();
    /// What a line's box leaves below its characters.
    private static final double BELOW = (PITCH - OfficialLayout.BODY_SIZE.pt()) / 2;

    private final TextSetter setter;

    MastheadSetter(TextSetter setter) {
        this.setter = setter;
    }

    List<Strip> official(Block.Masthead m) {
        List<Strip> strips = new ArrayList<>(notes(m));
        double above = OfficialLayout.MARK_TOP.pt() - strips.size() * PITCH;
        if (m.joint()) {
            JointMark mark = JointMark.of(m);
            strips.add(new Strip(above - mark.air(), List.of()));
            strips.add(new Strip(mark.height() - mark.air(), joint(m, mark)));
            return strips;
        }
        strips.add(new Strip(above, List.of()));
        Setting size = new Setting(MarkLine.size(m.mark()), 0, setter.advances());
        strips.add(new Strip(
                size.size(), List.of(setter.centred(size.size(), new Span(m.mark(), Face.TITLE), size, Ink.RED))));
        return strips;
    }

    /// The organs one below the other, 文件 in the middle of their height.
    private List<Mark> joint(Block.Masthead m, JointMark mark) {
        double left = (setter.width() - mark.width()) / 2;
        List<Mark> marks = new ArrayList<>();
        for (String organ : m.marks()) {
            Setting spread = new Setting(mark.size(), mark.spread(organ), setter.advances());
            List<Span> span = List.of(new Span(organ, Face.TITLE));
            marks.add(setter.at(left, mark.pitch(), span, spread, Ink.RED).moved(0, marks.size() * mark.pitch()));
        }
        if (!m.beside().isEmpty()) {
            Setting plain = new Setting(mark.size(), 0, setter.advances());
            List<Span> span = List.of(new Span(m.beside(), Face.TITLE));
            marks.add(setter.at(left + mark.besideLeft(), mark.height(), span, plain, Ink.RED));
        }
        return marks;
    }

    private List<Strip> notes(Block.Masthead m) {
        return m.notes().stream()
                .map(n -> new Strip(PITCH, List.of(words(0, n.text(), n.face()))))
                .toList();
    }

    List<Strip> number(Block.DocNumber n, boolean redLine) {
        List<Strip> strips = new ArrayList<>();
        if (redLine) {
            strips.add(TextSetter.blankLines(OfficialLayout.NUMBER_BELOW_MARK.count()));
        }
        List<Mark> marks = new ArrayList<>();
        if (n.signers().isEmpty()) {
            marks.add(setter.centred(PITCH, new Span(n.number(), Face.FANG), setter.body(), Ink.BLACK));
        } else {
            SignerRows signers = SignerRows.of(n, setter.body(), setter.width());
            int last = signers.rows().size() - 1;
            for (int i = 0; i < last; i++) {
                strips.add(new Strip(PITCH, names(signers, i)));
            }
            marks.add(words(OfficialLayout.UPWARD_NUMBER_INDENT.pt(), n.number(), Face.FANG));
            marks.addAll(names(signers, last));
        }
        double y = PITCH - BELOW + OfficialLayout.RED_LINE_BELOW_NUMBER.pt();
        double thickness = OfficialLayout.RED_LINE_THICKNESS.pt();
        if (redLine) {
            marks.add(new Mark.Rule(0, y, setter.width(), y, thickness, Ink.RED));
        }
        strips.add(new Strip(redLine ? y + thickness : PITCH, marks));
        return strips;
    }

    private List<Mark> names(SignerRows signers, int row) {
        List<Mark> marks = new ArrayList<>();
        if (row == 0) {
            marks.add(words(signers.labelLeft(), SignerRows.LABEL, Face.FANG));
        }
        List<String> names = signers.rows().get(row);
        for (int i = 0; i < names.size(); i++) {
            marks.add(words(signers.columns().get(i), names.get(i), Face.KAI));
        }
        return marks;
    }

    private Mark words(double left, String text, Face face) {
        return setter.at(left, PITCH, List.of(new Span(text, face)), setter.body(), Ink.BLACK);
    }

    /// The mark stands above the type area, so its place is counted from the page's edges. Below the line the notes stand at
    /// the left and the number at the right, both from the same height downward.
    List<Strip> letter(Block.Masthead m, String number) {
        double top = OfficialLayout.LETTER_MARK_TOP.pt() - OfficialLayout.MARGIN_TOP.pt();
        Setting size = new Setting(MarkLine.size(m.mark()), 0, setter.advances());
        double line = top + size.size() + OfficialLayout.LETTER_LINE_BELOW_MARK.pt();
        double foot = OfficialLayout.PAGE_HEIGHT.pt()
                - OfficialLayout.LETTER_LINE_FROM_BOTTOM.pt()
                - OfficialLayout.MARGIN_TOP.pt();
        List<Mark> marks = new ArrayList<>();
        marks.add(setter.centred(size.size(), new Span(m.mark(), Face.TITLE), size, Ink.RED).moved(0, top));
        double thick = OfficialLayout.LETTER_THICK_LINE.pt();
        double thin = OfficialLayout.LETTER_THIN_LINE.pt();
        marks.addAll(doubleLine(line, thick, thin));
        marks.addAll(doubleLine(foot - thick - OfficialLayout.LETTER_LINE_GAP.pt() - thin, thin, thick));
        double below = line + thick + OfficialLayout.LETTER_LINE_GAP.pt() + thin;
        double height = below + OfficialLayout.LETTER_NUMBER_BELOW_LINE.pt() - BELOW;
        List<Strip> strips = new ArrayList<>();
        strips.add(new Strip(height, marks));
        List<Span> notes = m.notes();
        for (int i = 0; i < Math.max(notes.size(), number.isEmpty() ? 0 : 1); i++) {
            List<Mark> row = new ArrayList<>();
            if (i < notes.size()) {
                row.add(words(0, notes.get(i).text(), notes.get(i).face()));
            }
            if (i == 0 && !number.isEmpty()) {
                row.add(words(setter.width() - setter.body().width(number, Face.FANG), number, Face.FANG));
            }
            strips.add(new Strip(PITCH, row));
        }
        return strips;
    }

    private List<Mark> doubleLine(double y, double first, double second) {
        double left = (setter.width() - OfficialLayout.LETTER_LINE_WIDTH.pt()) / 2
                + (OfficialLayout.MARGIN_RIGHT.pt() - OfficialLayout.MARGIN_LEFT.pt()) / 2;
        double right = left + OfficialLayout.LETTER_LINE_WIDTH.pt();
        double lower = y + first + OfficialLayout.LETTER_LINE_GAP.pt();
        return List.of(
                new Mark.Rule(left, y + first / 2, right, y + first / 2, first, Ink.RED),
                new Mark.Rule(left, lower + second / 2, right, lower + second / 2, second, Ink.RED));
    }
}
