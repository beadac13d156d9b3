package org.jiedao.document.word;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jiedao.document.OfficialLayout;
import org.jiedao.document.Orientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageBorders;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STDocGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageBorderOffset;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STSectionMark;

/// Page sizes, margins, the grid of lines and the frame of certificates.
final class WordSections {

    /// How far below the dash's middle the footer's line ends: the line is as high as its characters.
    private static final double DASH_ABOVE_FOOT = 0.5;

    private final XWPFDocument word;
    private final WordFooters footers;

    WordSections(XWPFDocument word) {
        this.word = word;
        this.footers = new WordFooters(word);
    }

    /// The document's last section.
    CTSectPr last() {
        var body = word.getDocument().getBody();
        return body.isSetSectPr() ? body.getSectPr() : body.addNewSectPr();
    }

    void shape(CTSectPr section, WordSection like) {
        word.setEvenAndOddHeadings(true);
        footers.refer(section, like);
        shape(section, like.orientation());
        if (like.onRightPage()) {
            (section.isSetType() ? section.getType() : section.addNewType()).setVal(STSectionMark.ODD_PAGE);
        }
        if (like.firstNumber() > 0) {
            section.addNewPgNumType().setStart(BigInteger.valueOf(like.firstNumber()));
        }
    }

    private void shape(CTSectPr section, Orientation orientation) {
        boolean portrait = orientation == Orientation.PORTRAIT;
        var size = section.isSetPgSz() ? section.getPgSz() : section.addNewPgSz();
        OfficialLayout across = portrait ? OfficialLayout.PAGE_WIDTH : OfficialLayout.PAGE_HEIGHT;
        OfficialLayout down = portrait ? OfficialLayout.PAGE_HEIGHT : OfficialLayout.PAGE_WIDTH;
        size.setW(BigInteger.valueOf(across.twips()));
        size.setH(BigInteger.valueOf(down.twips()));
        if (!portrait) {
            size.setOrient(STPageOrientation.LANDSCAPE);
        } else if (size.isSetOrient()) {
            size.unsetOrient();
        }
        margins(section, portrait);
        var grid = section.isSetDocGrid() ? section.getDocGrid() : section.addNewDocGrid();
        grid.setType(STDocGrid.LINES);
        grid.setLinePitch(BigInteger.valueOf(OfficialLayout.LINE_PITCH.twips()));
    }

    /// A landscape sheet is the portrait one turned clockwise (8).
    private static void margins(CTSectPr section, boolean portrait) {
        var margins = section.isSetPgMar() ? section.getPgMar() : section.addNewPgMar();
        int top = OfficialLayout.MARGIN_TOP.twips();
        int left = OfficialLayout.MARGIN_LEFT.twips();
        int right = OfficialLayout.MARGIN_RIGHT.twips();
        int bottom = OfficialLayout.MARGIN_BOTTOM.twips();
        margins.setTop(BigInteger.valueOf(portrait ? top : left));
        margins.setLeft(BigInteger.valueOf(portrait ? left : bottom));
        margins.setRight(BigInteger.valueOf(portrait ? right : top));
        margins.setBottom(BigInteger.valueOf(portrait ? bottom : right));
        margins.setHeader(BigInteger.valueOf(top / 2));
        double dash = OfficialLayout.MARGIN_BOTTOM.pt() - OfficialLayout.PAGE_NUMBER_BELOW_AREA.pt();
        double foot = dash - DASH_ABOVE_FOOT * OfficialLayout.PAGE_NUMBER_SIZE.pt();
        margins.setFooter(WordParagraph.twips(portrait ? foot : OfficialLayout.MARGIN_RIGHT.pt() / 2));
        margins.setGutter(BigInteger.ZERO);
    }

    /// Certificates: landscape, framed, without footers.
    void certificate() {
        CTSectPr section = last();
        shape(section, Orientation.LANDSCAPE);
        var margins = section.getPgMar();
        margins.setTop(BigInteger.valueOf(OfficialLayout.CERTIFICATE_SERIAL_TOP.twips()));
        margins.setBottom(BigInteger.valueOf(OfficialLayout.CERTIFICATE_BOTTOM.twips()));
        margins.setLeft(BigInteger.valueOf(OfficialLayout.CERTIFICATE_MARGIN.twips()));
        margins.setRight(BigInteger.valueOf(OfficialLayout.CERTIFICATE_MARGIN.twips()));
        CTPageBorders frame = section.addNewPgBorders();
        frame.setOffsetFrom(STPageBorderOffset.PAGE);
        border(frame.addNewTop());
        border(frame.addNewLeft());
        border(frame.addNewBottom());
        border(frame.addNewRight());
        WordGoldFrame.draw(word, section);
    }

    private static void border(CTBorder border) {
        border.setVal(STBorder.SINGLE);
        border.setColor(WordRuns.CRIMSON);
        border.setSz(BigInteger.valueOf(Math.round(OfficialLayout.CERTIFICATE_FRAME_THICK.pt() * 8)));
        border.setSpace(BigInteger.valueOf(Math.round(OfficialLayout.CERTIFICATE_FRAME.pt())));
    }
}
