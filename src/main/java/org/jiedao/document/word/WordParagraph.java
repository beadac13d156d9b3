package org.jiedao.document.word;

import java.math.BigInteger;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.jiedao.document.OfficialLayout;
import org.jiedao.document.Setting;
import org.jiedao.document.Span;
import org.openxmlformats.schemas.officeDocument.x2006.sharedTypes.STXAlign;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFramePr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPBdr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHAnchor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STVAnchor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STWrap;

/// One paragraph; what is not said here comes from the document's defaults: the body's face, size and pitch.
final class WordParagraph {

    /// Word counts the thickness of borders in eighths of a point.
    private static final int EIGHTHS = 8;

    /// One line, in 240ths.
    private static final int SINGLE = 240;

    private final XWPFParagraph paragraph;

    WordParagraph(XWPFParagraph paragraph) {
        this.paragraph = paragraph;
    }

    CTP xml() {
        return paragraph.getCTP();
    }

    private CTPPr properties() {
        return paragraph.getCTP().isSetPPr()
                ? paragraph.getCTP().getPPr()
                : paragraph.getCTP().addNewPPr();
    }

    private CTInd ind() {
        return properties().isSetInd() ? properties().getInd() : properties().addNewInd();
    }

    private CTSpacing spacing() {
        return properties().isSetSpacing() ? properties().getSpacing() : properties().addNewSpacing();
    }

    static BigInteger twips(double points) {
        return BigInteger.valueOf(Math.round(points * 20));
    }

    WordParagraph align(ParagraphAlignment alignment) {
        paragraph.setAlignment(alignment);
        return this;
    }

    /// Two characters, said in characters so that the indent follows when the size is changed (7.3.3).
    WordParagraph firstLineIndent(double size) {
        ind().setFirstLineChars(BigInteger.valueOf(OfficialLayout.INDENT.count() * 100L));
        ind().setFirstLine(twips(OfficialLayout.INDENT.count() * size));
        return this;
    }

    WordParagraph left(double points) {
        ind().setLeft(twips(points));
        return this;
    }

    WordParagraph right(double points) {
        ind().setRight(twips(points));
        return this;
    }

    /// The first line begins this much left of the others.
    WordParagraph hanging(double points) {
        ind().setHanging(twips(points));
        return this;
    }

    WordParagraph before(double points) {
        spacing().setBefore(twips(Math.max(0, points)));
        return this;
    }

    /// The height of a line, whatever the font would like.
    WordParagraph pitch(double points) {
        spacing().setLine(twips(points));
        spacing().setLineRule(STLineSpacingRule.EXACT);
        return this;
    }

    /// For what is higher than a line of text.
    WordParagraph asHighAsNeeded() {
        spacing().setLine(BigInteger.valueOf(SINGLE));
        spacing().setLineRule(STLineSpacingRule.AUTO);
        return this;
    }

    WordParagraph picture(Consumer<XWPFRun> drawn) {
        drawn.accept(paragraph.createRun());
        return this;
    }

    WordParagraph keepNext() {
        if (!properties().isSetKeepNext()) {
            properties().addNewKeepNext();
        }
        return this;
    }

    WordParagraph keepNext(boolean whole) {
        if (whole && !properties().isSetKeepLines()) {
            properties().addNewKeepLines();
        }
        return keepNext();
    }

    WordParagraph newPage(boolean wanted) {
        if (wanted) {
            paragraph.setPageBreak(true);
        }
        return this;
    }

    /// Counted from the type area's left edge.
    WordParagraph tabAt(STTabJc.Enum kind, double points) {
        var tab = (properties().isSetTabs() ? properties().getTabs() : properties().addNewTabs()).addNewTab();
        tab.setVal(kind);
        tab.setPos(twips(points));
        return this;
    }

    WordParagraph bottomBorder(STBorder.Enum style, double thickness, double space, String colour) {
        border(borders().addNewBottom(), style, thickness, colour).setSpace(BigInteger.valueOf(Math.round(space)));
        return this;
    }

    WordParagraph topBorder(STBorder.Enum style, double thickness, String colour) {
        border(borders().addNewTop(), style, thickness, colour);
        return this;
    }

    private CTPBdr borders() {
        return properties().isSetPBdr() ? properties().getPBdr() : properties().addNewPBdr();
    }

    private static CTBorder border(CTBorder border, STBorder.Enum style, double thickness, String colour) {
        border.setVal(style);
        border.setColor(colour);
        border.setSz(BigInteger.valueOf(Math.round(thickness * EIGHTHS)));
        border.setSpace(BigInteger.ZERO);
        return border;
    }

    /// Takes the paragraph out of the flow to the left edge of the type area, counted from the page's top.
    WordParagraph framedAt(double width, double fromTop) {
        CTFramePr frame = frame(width, fromTop);
        frame.setX(BigInteger.valueOf(OfficialLayout.MARGIN_LEFT.twips()));
        frame.setWrap(STWrap.AROUND);
        return this;
    }

    private CTFramePr frame(double width, double fromTop) {
        CTFramePr frame = properties().addNewFramePr();
        frame.setW(twips(width));
        frame.setHAnchor(STHAnchor.PAGE);
        frame.setVAnchor(STVAnchor.PAGE);
        frame.setY(twips(fromTop));
        return frame;
    }

    /// Takes the paragraph out of the flow to a place counted from the page's top, centred.
    WordParagraph framed(double width, double fromTop) {
        CTFramePr frame = frame(width, fromTop);
        frame.setXAlign(STXAlign.CENTER);
        frame.setWrap(STWrap.THROUGH);
        return this;
    }

    WordParagraph text(List<Span> spans, Setting setting) {
        spans.forEach(s -> text(s, setting));
        return this;
    }

    WordParagraph text(Span span, Setting setting) {
        return text(span, setting, "");
    }

    WordParagraph text(Span span, Setting setting, String colour) {
        WordRuns.add(paragraph.getCTP(), span, setting, colour);
        return this;
    }

    WordParagraph tab() {
        paragraph.getCTP().addNewR().addNewTab();
        return this;
    }

    WordParagraph lineBreak() {
        paragraph.getCTP().addNewR().addNewBr();
        return this;
    }
}
