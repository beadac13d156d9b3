package org.jiedao.document.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.time.ZoneId;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.jiedao.document.Document;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTDocument1;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSettings;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHint;

/// Writes a letter of ours again as a programmer would with POI alone: the same paragraphs, runs, footers, styles and
/// page settings, call by call. It decides nothing: every line, indent and font was found by us.
final class BarePoi {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final CTStyles styles;
    private final CTSettings settings;
    private final CTSectPr section;
    private final RecordedLetter.Paragraph footerRight;
    private final RecordedLetter.Paragraph footerLeft;

    /// Takes over what all letters share.
    BarePoi(byte[] letter) throws IOException {
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(letter))) {
            styles = (CTStyles) word.getStyle().copy();
            settings = (CTSettings) word.getSettings().getCTSettings().copy();
            section = (CTSectPr) word.getDocument().getBody().getSectPr().copy();
            footerRight = footer(word, 0);
            footerLeft = footer(word, 1);
        } catch (org.apache.xmlbeans.XmlException e) {
            throw new IOException(e);
        }
    }

    private static RecordedLetter.Paragraph footer(XWPFDocument word, int index) {
        return RecordedLetter.paragraph(
                word.getFooterList().get(index).getParagraphs().getFirst());
    }

    void write(RecordedLetter letter, Document about, OutputStream out) throws IOException {
        try (XWPFDocument word = new XWPFDocument()) {
            describe(word, about);
            word.createStyles().setStyles(styles);
            word.setEvenAndOddHeadings(true);
            number(word.createFooter(HeaderFooterType.DEFAULT), footerRight);
            number(word.createFooter(HeaderFooterType.EVEN), footerLeft);
            for (RecordedLetter.Paragraph paragraph : letter.paragraphs()) {
                write(paragraph, word.createParagraph());
            }
            page(word.getDocument());
            word.getSettings().getCTSettings().set(settings);
            word.write(out);
        }
    }

    private static void describe(XWPFDocument word, Document about) {
        var core = word.getProperties().getCoreProperties();
        Date date = Date.from(about.date().atStartOfDay(CHINA).toInstant());
        core.setTitle(about.title());
        core.setCreator(about.organ());
        core.setLastModifiedByUser(about.organ());
        core.setCreated(Optional.of(date));
        core.setModified(Optional.of(date));
    }

    private void page(CTDocument1 document) {
        CTSectPr own = document.getBody().getSectPr();
        own.setPgSz(section.getPgSz());
        own.setPgMar(section.getPgMar());
        own.setDocGrid(section.getDocGrid());
    }

    private static void write(RecordedLetter.Paragraph from, XWPFParagraph to) {
        properties(from, to);
        for (RecordedLetter.Run run : from.runs()) {
            write(run, to.createRun());
        }
    }

    private static void properties(RecordedLetter.Paragraph from, XWPFParagraph to) {
        if (!from.alignment().isEmpty()) {
            to.setAlignment(ParagraphAlignment.valueOf(from.alignment()));
        }
        indents(from.indents(), to);
        if (from.before() >= 0) {
            to.setSpacingBefore(from.before());
        }
        if (from.after() >= 0) {
            to.setSpacingAfter(from.after());
        }
        if (from.line() >= 0) {
            to.setSpacingBetween(from.line() / 20.0, LineSpacingRule.EXACT);
        }
        if (from.keepNext()) {
            to.setKeepNext(true);
        }
        if (from.newPage()) {
            to.setPageBreak(true);
        }
        rest(from.rest(), to);
    }

    private static void indents(int[] indents, XWPFParagraph to) {
        if (indents[0] != -1) {
            to.setIndentationLeft(indents[0]);
        }
        if (indents[1] != -1) {
            to.setIndentationRight(indents[1]);
        }
        if (indents[2] != -1) {
            to.setIndentationHanging(indents[2]);
        }
        if (indents[3] != -1) {
            to.setIndentationFirstLine(indents[4]);
            to.getCTP().getPPr().getInd().setFirstLineChars(BigInteger.valueOf(indents[3]));
        }
    }

    private static void rest(CTPPr from, XWPFParagraph to) {
        if (from.isSetPBdr()) {
            to.getCTPPr().setPBdr(from.getPBdr());
        }
        if (from.isSetTabs()) {
            to.getCTPPr().setTabs(from.getTabs());
        }
        if (from.isSetFramePr()) {
            to.getCTPPr().setFramePr(from.getFramePr());
        }
    }

    private static void write(RecordedLetter.Run from, XWPFRun to) {
        if (!from.family().isEmpty()) {
            to.setFontFamily(from.family());
            to.getCTR().getRPr().getRFontsArray(0).setHint(STHint.EAST_ASIA);
        }
        if (!from.colour().isEmpty()) {
            to.setColor(from.colour());
        }
        if (from.spacing() != Integer.MIN_VALUE) {
            to.setCharacterSpacing(from.spacing());
        }
        if (from.halfPoints() >= 0) {
            to.setFontSize(from.halfPoints() / 2.0);
            to.getCTR().getRPr().addNewSzCs().setVal(BigInteger.valueOf(from.halfPoints()));
        }
        switch (from.text()) {
            case "\t" -> to.addTab();
            case "\n" -> to.addBreak();
            case "" -> {}
            default -> to.setText(from.text());
        }
    }

    /// A field in runs of its own, so that WPS shows it too.
    private static void number(XWPFFooter footer, RecordedLetter.Paragraph from) {
        XWPFParagraph line = footer.createParagraph();
        properties(from, line);
        for (int i = 0; i < from.runs().size(); i++) {
            RecordedLetter.Run run = from.runs().get(i);
            boolean dash = i == 0 || i == from.runs().size() - 1;
            XWPFRun to = line.createRun();
            write(
                    dash || i == 4
                            ? run
                            : new RecordedLetter.Run("", run.family(), run.halfPoints(), run.spacing(), ""),
                    to);
            switch (i) {
                case 1 -> to.getCTR().addNewFldChar().setFldCharType(STFldCharType.BEGIN);
                case 2 -> instruction(to);
                case 3 -> to.getCTR().addNewFldChar().setFldCharType(STFldCharType.SEPARATE);
                case 5 -> to.getCTR().addNewFldChar().setFldCharType(STFldCharType.END);
                default -> {}
            }
        }
    }

    private static void instruction(XWPFRun run) {
        var text = run.getCTR().addNewInstrText();
        text.setStringValue(" PAGE ");
        text.setSpace(org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute.Space.PRESERVE);
    }
}
