package org.jiedao.document.word;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.jiedao.document.DocumentFormat;
import org.jiedao.document.OfficialLayout;
import org.jiedao.document.Orientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/// The body of the Word file as it grows, with what the next paragraph must begin with.
final class WordFlow {

    /// 22 lines leave 0.9 pt of the type area.
    private static final double HAIR = 0.5;

    private static final int TWIPS = 20;

    private final XWPFDocument word;
    private final WordSections sections;
    private Orientation orientation;
    private double skipped;
    private boolean newPage;
    private boolean keepNext;
    private boolean tableLast;

    WordFlow(XWPFDocument word, WordSections sections, Orientation orientation) {
        this.word = word;
        this.sections = sections;
        this.orientation = orientation;
    }

    double width() {
        return (orientation == Orientation.PORTRAIT ? OfficialLayout.AREA_WIDTH : OfficialLayout.AREA_HEIGHT).pt();
    }

    /// Room above the next paragraph.
    void skip(double points) {
        skipped += points;
    }

    void keepNext(boolean keep) {
        keepNext = keep;
    }

    WordParagraph paragraph() {
        WordParagraph paragraph = bare();
        if (skipped > 0) {
            paragraph.before(skipped);
            skipped = 0;
        }
        return keepNext ? paragraph.keepNext() : paragraph;
    }

    private WordParagraph bare() {
        tableLast = false;
        WordParagraph paragraph = new WordParagraph(word.createParagraph()).newPage(newPage);
        newPage = false;
        return paragraph;
    }

    /// A paragraph as low as can be, where Word needs one.
    WordParagraph hair() {
        return bare().pitch(HAIR);
    }

    /// Room below the paragraph that a table follows: a table itself cannot have any above.
    void gapAbove(double points) {
        boolean above = skipped == 0 && !newPage && !tableLast && !word.getParagraphs().isEmpty();
        if (above) {
            word.getParagraphs().getLast().setSpacingAfter((int) Math.round(points * TWIPS));
        }
    }

    XWPFTable table(int rows, int columns) {
        if (skipped > 0 || newPage) {
            paragraph().pitch(Math.max(HAIR, OfficialLayout.LINE_PITCH.pt())).before(0);
            skipped = 0;
        }
        tableLast = true;
        return word.createTable(rows, columns);
    }

    void newPage(Orientation next) {
        skipped = 0;
        if (next == orientation) {
            newPage = true;
        } else {
            endSection();
            orientation = next;
        }
    }

    Orientation orientation() {
        return orientation;
    }

    private void endSection() {
        if (tableLast || word.getParagraphs().isEmpty()) {
            hair();
        }
        XWPFParagraph last = word.getParagraphs().getLast();
        var properties = last.getCTP().isSetPPr() ? last.getCTP().getPPr() : last.getCTP().addNewPPr();
        CTSectPr ended = (CTSectPr) sections.last().copy();
        sections.shape(ended, orientation);
        properties.setSectPr(ended);
        if (sections.last().isSetTitlePg()) {
            sections.last().unsetTitlePg();
        }
    }

    void end(DocumentFormat format) {
        if (tableLast) {
            hair();
        }
        if (format != DocumentFormat.CERTIFICATE) {
            sections.shape(sections.last(), orientation);
        }
    }
}
