package org.jiedao.document.word;

import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.jiedao.document.Advances;
import org.jiedao.document.Block;
import org.jiedao.document.Face;
import org.jiedao.document.MarkLine;
import org.jiedao.document.OfficialLayout;
import org.jiedao.document.Setting;
import org.jiedao.document.Span;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;

/// 版头 in Word.
final class WordMasthead {

    private static final double PITCH = OfficialLayout.LINE_PITCH.pt();
    private static final double BELOW = (PITCH - OfficialLayout.BODY_SIZE.pt()) / 2;
    /// Word cuts the tops of characters off in a line that is only as high as they are.
    private static final double AIR = 0.1;

    private final WordFlow flow;
    private final Advances advances;
    private final Setting body;

    WordMasthead(WordFlow flow, Advances advances) {
        this.flow = flow;
        this.advances = advances;
        this.body = Setting.body(advances);
    }

    void official(Block.Masthead m) {
        double size = MarkLine.size(m.mark());
        flow.skip(OfficialLayout.MARK_TOP.pt() - small(m) * PITCH - AIR * size);
        mark(m.mark(), size);
        flow.skip(-AIR * size);
    }

    private WordParagraph mark(String mark, double size) {
        return flow.paragraph()
                .align(ParagraphAlignment.CENTER)
                .pitch(size * (1 + 2 * AIR))
                .text(new Span(mark, Face.TITLE), new Setting(size, 0, advances), WordRuns.RED);
    }

    private int small(Block.Masthead m) {
        List<Span> texts = Stream.of(
                        new Span(m.copyNumber(), Face.FANG),
                        new Span(m.secrecy(), Face.HEI),
                        new Span(m.urgency(), Face.HEI))
                .filter(s -> !s.text().isEmpty())
                .toList();
        texts.forEach(s -> flow.paragraph().text(s, body));
        return texts.size();
    }

    void number(Block.DocNumber n, boolean redLine) {
        flow.skip(redLine ? OfficialLayout.NUMBER_BELOW_MARK.pt() : 0);
        WordParagraph paragraph = flow.paragraph();
        Span number = new Span(n.number(), Face.FANG);
        if (n.signers().isEmpty()) {
            paragraph.align(ParagraphAlignment.CENTER).text(number, body);
        } else {
            double indent = OfficialLayout.UPWARD_NUMBER_INDENT.pt();
            paragraph
                    .align(ParagraphAlignment.LEFT)
                    .left(indent)
                    .tabRight(flow.width() - indent)
                    .text(number, body)
                    .tab()
                    .text(new Span("签发人：", Face.FANG), body)
                    .text(new Span(String.join("　", n.signers()), Face.KAI), body);
        }
        if (redLine) {
            double thickness = OfficialLayout.RED_LINE_THICKNESS.pt();
            paragraph.bottomBorder(STBorder.SINGLE, thickness, OfficialLayout.RED_LINE_BELOW_NUMBER.pt() - BELOW, WordRuns.RED);
        }
    }

    /// The mark and both double lines are frames counted from the page's top: they stand outside the type area.
    void letter(Block.Masthead m) {
        double size = MarkLine.size(m.mark());
        double width = OfficialLayout.LETTER_LINE_WIDTH.pt();
        double top = OfficialLayout.LETTER_MARK_TOP.pt();
        double below = OfficialLayout.LETTER_LINE_BELOW_MARK.pt();
        double thick = OfficialLayout.LETTER_THICK_LINE.pt();
        double line = thick + OfficialLayout.LETTER_LINE_GAP.pt() + OfficialLayout.LETTER_THIN_LINE.pt();
        mark(m.mark(), size)
                .framed(width, top - AIR * size)
                .bottomBorder(STBorder.THIN_THICK_SMALL_GAP, thick, below - AIR * size, WordRuns.RED);
        flow.hair()
                .framed(width, OfficialLayout.PAGE_HEIGHT.pt() - OfficialLayout.LETTER_LINE_FROM_BOTTOM.pt() - line)
                .topBorder(STBorder.THIN_THICK_SMALL_GAP, thick, WordRuns.RED);
        double numberTop = top + size + below + line + OfficialLayout.LETTER_NUMBER_BELOW_LINE.pt() - BELOW;
        flow.skip(numberTop - OfficialLayout.MARGIN_TOP.pt());
        small(m);
    }

    void letterNumber(Block.DocNumber n) {
        flow.paragraph().align(ParagraphAlignment.RIGHT).text(new Span(n.number(), Face.FANG), body);
    }
}
