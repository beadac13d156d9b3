package org.jiedao.document.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jiedao.document.Block;
import org.jiedao.document.Face;
import org.jiedao.document.MarkLine;
import org.jiedao.document.OfficialLayout;
import org.jiedao.document.Setting;
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
        List<Strip> strips = new ArrayList<>(small(m));
        strips.add(new Strip(OfficialLayout.MARK_TOP.pt() - strips.size() * PITCH, List.of()));
        Setting size = new Setting(MarkLine.size(m.mark()), 0, setter.advances());
        strips.add(new Strip(
                size.size(), List.of(setter.centred(size.size(), new Span(m.mark(), Face.TITLE), size, Ink.RED))));
        return strips;
    }

    /// 份号, 密级, 紧急程度 from the first line downward.
    private List<Strip> small(Block.Masthead m) {
        List<Span> texts = Stream.of(
                        new Span(m.copyNumber(), Face.FANG), new Span(m.secrecy(), Face.HEI), new Span(m.urgency(), Face.HEI))
                .filter(s -> !s.text().isEmpty())
                .toList();
        return texts.stream().map(s -> line(0, s)).toList();
    }

    private Strip line(double left, Span... spans) {
        return new Strip(PITCH, List.of(setter.at(left, PITCH, List.of(spans), setter.body(), Ink.BLACK)));
    }

    List<Strip> number(Block.DocNumber n, boolean redLine) {
        Setting body = setter.body();
        Span number = new Span(n.number(), Face.FANG);
        List<Mark> marks = new ArrayList<>();
        if (n.signers().isEmpty()) {
            marks.add(setter.centred(PITCH, number, body, Ink.BLACK));
        } else {
            double indent = OfficialLayout.UPWARD_NUMBER_INDENT.pt();
            List<Span> signers =
                    List.of(new Span("签发人：", Face.FANG), new Span(String.join("　", n.signers()), Face.KAI));
            double left = setter.width() - indent - signers.stream().mapToDouble(body::width).sum();
            marks.add(setter.at(indent, PITCH, List.of(number), body, Ink.BLACK));
            marks.add(setter.at(left, PITCH, signers, body, Ink.BLACK));
        }
        if (!redLine) {
            return List.of(new Strip(PITCH, marks));
        }
        double y = PITCH - BELOW + OfficialLayout.RED_LINE_BELOW_NUMBER.pt();
        marks.add(new Mark.Rule(0, y, setter.width(), y, OfficialLayout.RED_LINE_THICKNESS.pt(), Ink.RED));
        return List.of(
                TextSetter.blankLines(OfficialLayout.NUMBER_BELOW_MARK.count()),
                new Strip(y + OfficialLayout.RED_LINE_THICKNESS.pt(), marks));
    }

    /// The mark stands above the type area, so its place is counted from the page's edges.
    List<Strip> letter(Block.Masthead m) {
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
        strips.addAll(small(m));
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

    List<Strip> letterNumber(Block.DocNumber n) {
        Span number = new Span(n.number(), Face.FANG);
        return List.of(line(setter.width() - setter.body().width(number), number));
    }
}
