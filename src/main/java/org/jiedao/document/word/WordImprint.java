package org.jiedao.document.word;

import java.util.List;
import org.jiedao.document.Advances;
import org.jiedao.document.Block;
import org.jiedao.document.Face;
import org.jiedao.document.OfficialLayout;
import org.jiedao.document.Orientation;
import org.jiedao.document.Setting;
import org.jiedao.document.Span;
import org.jiedao.document.page.Pagination;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;

/// 版记: a frame for each of its parts, on the foot of the last page's type area. A floating table, or one frame of two
/// paragraphs with different borders, would do in Word, but LibreOffice leaves either in the flow.
final class WordImprint {

    private static final double PITCH = OfficialLayout.IMPRINT_PITCH.pt();
    private static final String BLACK = "auto";

    private final WordFlow flow;
    private final Setting setting;
    private final boolean ruled;

    WordImprint(WordFlow flow, Advances advances, boolean ruled) {
        this.flow = flow;
        this.setting = Setting.plain(OfficialLayout.IMPRINT_SIZE, advances);
        this.ruled = ruled;
    }

    /// On a page of its own where the PDF has it there: the same lines, the same pages.
    void write(Block.Imprint imprint, Pagination.Plan plan) {
        if (plan.blankBefore()) {
            flow.newSection(new WordSection(Orientation.PORTRAIT, WordSection.Numbers.NONE));
            flow.hair();
        }
        if (plan.imprintAlone()) {
            flow.newPage(Orientation.PORTRAIT);
        }
        boolean copies = !imprint.copyTo().isEmpty();
        boolean printed = ruled && !(imprint.issuer() + imprint.issueDate()).isEmpty();
        double foot = OfficialLayout.PAGE_HEIGHT.pt() - OfficialLayout.MARGIN_BOTTOM.pt() - (printed ? PITCH : 0);
        if (copies) {
            String text = "抄送：" + imprint.copyTo();
            WordParagraph frame = flow.paragraph().pitch(PITCH).framedAt(flow.width(), foot - lines(text) * PITCH);
            top(frame);
            bottom(frame, printed ? OfficialLayout.IMPRINT_THIN_LINE : OfficialLayout.IMPRINT_THICK_LINE);
            copies(frame, text);
        }
        if (printed) {
            WordParagraph frame = flow.paragraph().pitch(PITCH).framedAt(flow.width(), foot);
            if (!copies) {
                top(frame);
            }
            bottom(frame, OfficialLayout.IMPRINT_THICK_LINE);
            printed(frame, imprint);
        }
        flow.hair();
    }

    private void top(WordParagraph frame) {
        if (ruled) {
            frame.topBorder(STBorder.SINGLE, OfficialLayout.IMPRINT_THICK_LINE.pt(), BLACK);
        }
    }

    private void bottom(WordParagraph frame, OfficialLayout thickness) {
        if (ruled) {
            frame.bottomBorder(STBorder.SINGLE, thickness.pt(), 0, BLACK);
        }
    }

    private int lines(String text) {
        double indent = OfficialLayout.IMPRINT_INDENT.count() * setting.size();
        double hang = indent + setting.width("抄送：", Face.FANG);
        return new WordLines(setting, flow.width() - indent)
                .of(List.of(new Span(text, Face.FANG)), indent, hang)
                .size();
    }

    private void copies(WordParagraph paragraph, String text) {
        double indent = OfficialLayout.IMPRINT_INDENT.count() * setting.size();
        double hang = setting.width("抄送：", Face.FANG);
        paragraph.left(indent + hang).hanging(hang).right(indent).text(new Span(text, Face.FANG), setting);
    }

    private void printed(WordParagraph paragraph, Block.Imprint imprint) {
        double indent = OfficialLayout.IMPRINT_INDENT.count() * setting.size();
        paragraph
                .left(indent)
                .tabAt(STTabJc.RIGHT, flow.width() - indent)
                .text(new Span(imprint.issuer(), Face.FANG), setting)
                .tab()
                .text(new Span(imprint.issueDate() + "印发", Face.FANG), setting);
    }
}
