package org.jiedao.document.word;

import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.jiedao.document.Advances;
import org.jiedao.document.Block;
import org.jiedao.document.Face;
import org.jiedao.document.JointMark;
import org.jiedao.document.MarkLine;
import org.jiedao.document.OfficialLayout;
import org.jiedao.document.Setting;
import org.jiedao.document.SignerRows;
import org.jiedao.document.Span;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;

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
        m.notes().forEach(note -> flow.paragraph().text(note, body));
        double above = OfficialLayout.MARK_TOP.pt() - m.notes().size() * PITCH;
        if (m.joint()) {
            JointMark mark = JointMark.of(m);
            flow.skip(above - mark.air());
            new WordJointMark(flow, advances).write(m, mark);
            flow.skip(-mark.air());
            return;
        }
        double size = MarkLine.size(m.mark());
        flow.skip(above - AIR * size);
        mark(m.mark(), size);
        flow.skip(-AIR * size);
    }

    private WordParagraph mark(String mark, double size) {
        return flow.paragraph()
                .align(ParagraphAlignment.CENTER)
                .pitch(size * (1 + 2 * AIR))
                .text(new Span(mark, Face.TITLE), new Setting(size, 0, advances), WordRuns.RED);
    }

    void number(Block.DocNumber n, boolean redLine) {
        flow.skip(redLine ? OfficialLayout.NUMBER_BELOW_MARK.pt() : 0);
        WordParagraph paragraph;
        if (n.signers().isEmpty()) {
            paragraph = flow.paragraph().align(ParagraphAlignment.CENTER).text(new Span(n.number(), Face.FANG), body);
        } else {
            paragraph = signers(n, SignerRows.of(n, body, flow.width()));
        }
        if (redLine) {
            double thickness = OfficialLayout.RED_LINE_THICKNESS.pt();
            paragraph.bottomBorder(STBorder.SINGLE, thickness, OfficialLayout.RED_LINE_BELOW_NUMBER.pt() - BELOW, WordRuns.RED);
        }
    }

    /// The last row, which begins with the number.
    private WordParagraph signers(Block.DocNumber n, SignerRows signers) {
        for (int row = 0; row < signers.rows().size() - 1; row++) {
            names(flow.paragraph().align(ParagraphAlignment.LEFT), signers, row);
        }
        double indent = OfficialLayout.UPWARD_NUMBER_INDENT.pt();
        // a tab, for an indent would shorten the red line below
        WordParagraph last = flow.paragraph().align(ParagraphAlignment.LEFT).tabAt(STTabJc.LEFT, indent).tab();
        last.text(new Span(n.number(), Face.FANG), body);
        if (signers.rows().size() > 1) {
            return names(last, signers, signers.rows().size() - 1);
        }
        return last.tabAt(STTabJc.RIGHT, flow.width() - indent)
                .tab()
                .text(new Span(SignerRows.LABEL, Face.FANG), body)
                .text(new Span(String.join("　", n.signers()), Face.KAI), body);
    }

    private WordParagraph names(WordParagraph line, SignerRows signers, int row) {
        if (row == 0) {
            line.tabAt(STTabJc.LEFT, signers.labelLeft()).tab().text(new Span(SignerRows.LABEL, Face.FANG), body);
        }
        List<String> names = signers.rows().get(row);
        for (int i = 0; i < names.size(); i++) {
            line.tabAt(STTabJc.LEFT, signers.columns().get(i));
            // the first name follows its label
            (row == 0 && i == 0 ? line : line.tab()).text(new Span(names.get(i), Face.KAI), body);
        }
        return line;
    }

    /// The mark and both double lines are frames counted from the page's top: they stand outside the type area.
    void letter(Block.Masthead m, String number) {
        double size = MarkLine.size(m.mark());
        double width = OfficialLayout.LETTER_LINE_WIDTH.pt();
        double top = OfficialLayout.LETTER_MARK_TOP.pt();
        double below = OfficialLayout.LETTER_LINE_BELOW_MARK.pt();
        double thick = OfficialLayout.LETTER_THICK_LINE.pt();
        double line = thick + OfficialLayout.LETTER_LINE_GAP.pt() + OfficialLayout.LETTER_THIN_LINE.pt();
        flow.unmarked(() -> mark(m.mark(), size)
                .framed(width, top - AIR * size)
                .bottomBorder(STBorder.THIN_THICK_SMALL_GAP, thick, below - AIR * size, WordRuns.RED));
        flow.unmarked(() -> flow.hair()
                .framed(width, OfficialLayout.PAGE_HEIGHT.pt() - OfficialLayout.LETTER_LINE_FROM_BOTTOM.pt() - line)
                .topBorder(STBorder.THIN_THICK_SMALL_GAP, thick, WordRuns.RED));
        double numberTop = top + size + below + line + OfficialLayout.LETTER_NUMBER_BELOW_LINE.pt() - BELOW;
        flow.skip(numberTop - OfficialLayout.MARGIN_TOP.pt());
        letterNotes(m.notes(), number);
    }

    /// The notes at the left and the number at the right, both from the same height downward (10.1).
    private void letterNotes(List<Span> notes, String number) {
        Span right = new Span(number, Face.FANG);
        if (notes.isEmpty() && !number.isEmpty()) {
            flow.paragraph().align(ParagraphAlignment.RIGHT).text(right, body);
        }
        for (int i = 0; i < notes.size(); i++) {
            WordParagraph line = flow.paragraph().align(ParagraphAlignment.LEFT).text(notes.get(i), body);
            if (i == 0 && !number.isEmpty()) {
                line.tabAt(STTabJc.RIGHT, flow.width()).tab().text(right, body);
            }
        }
    }
}
