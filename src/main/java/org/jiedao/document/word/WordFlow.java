package org.jiedao.document.word;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.jiedao.document.OfficialLayout;
import org.jiedao.document.Orientation;

/// The body of the Word file as it grows, with what the next paragraph must begin with.
final class WordFlow {

    /// 22 lines leave 0.9 pt of the type area.
    private static final double HAIR = 0.5;

    private static final int TWIPS = 20;

    private final XWPFDocument word;
    private final WordSections sections;
    private WordSection section;
    private String bookmark = "";
    private int bookmarks;
    private double skipped;
    private boolean newPage;
    private boolean keepNext;
    private boolean keepLines;
    private boolean tableLast;

    WordFlow(XWPFDocument word, WordSections sections, WordSection first) {
        this.word = word;
        this.sections = sections;
        this.section = first;
    }

    double width() {
        return (orientation() == Orientation.PORTRAIT ? OfficialLayout.AREA_WIDTH : OfficialLayout.AREA_HEIGHT).pt();
    }

    double height() {
        return (orientation() == Orientation.PORTRAIT ? OfficialLayout.AREA_HEIGHT : OfficialLayout.AREA_WIDTH).pt();
    }

    /// Room above the next paragraph.
    void skip(double points) {
        skipped += points;
    }

    /// Whether the next paragraphs go with what follows them, and each as a whole.
    void keep(boolean next, boolean lines) {
        keepNext = next;
        keepLines = lines;
    }

    boolean keepsNext() {
        return keepNext;
    }

    WordParagraph paragraph() {
        WordParagraph paragraph = bare();
        if (skipped > 0) {
            paragraph.before(skipped);
            skipped = 0;
        }
        return keepNext ? paragraph.keepNext(keepLines) : paragraph;
    }

    private WordParagraph bare() {
        tableLast = false;
        WordParagraph paragraph = new WordParagraph(word.createParagraph()).newPage(newPage);
        newPage = false;
        if (!bookmark.isEmpty()) {
            WordField.bookmark(paragraph.xml(), bookmark, bookmarks++);
            bookmark = "";
        }
        return paragraph;
    }

    /// A paragraph as low as can be, where Word needs one.
    WordParagraph hair() {
        return bare().pitch(HAIR);
    }

    /// The room above a table that is no table of the text.
    void spacer() {
        paragraph().pitch(HAIR);
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

    /// Later pages of the section's document bear numbers.
    void newPage(Orientation next) {
        boolean numbered = section.numbers() != WordSection.Numbers.NONE;
        if (next == orientation()) {
            skipped = 0;
            newPage = !empty();
        } else {
            newSection(new WordSection(next, numbered ? WordSection.Numbers.ALL : WordSection.Numbers.NONE));
        }
    }

    void newSection(WordSection next) {
        skipped = 0;
        newPage = false;
        if (!empty()) {
            endSection();
        }
        section = next;
    }

    /// A page with nothing on it. LibreOffice drops an empty paragraph that ends a section, and the page with it.
    void blankPage() {
        newPage(orientation());
        hair();
        hair();
    }

    /// The next paragraph can be referred to by this name.
    void bookmark(String name) {
        bookmark = name;
    }

    /// What stands outside the flow is no place to refer to: LibreOffice finds no page for it.
    void unmarked(Runnable framed) {
        String kept = bookmark;
        bookmark = "";
        framed.run();
        bookmark = kept;
    }

    Orientation orientation() {
        return section.orientation();
    }

    private boolean empty() {
        return word.getBodyElements().isEmpty();
    }

    private void endSection() {
        if (tableLast) {
            hair();
        }
        XWPFParagraph last = word.getParagraphs().getLast();
        var properties = last.getCTP().isSetPPr() ? last.getCTP().getPPr() : last.getCTP().addNewPPr();
        sections.shape(properties.addNewSectPr(), section);
    }

    void endFramed() {
        sections.certificate();
    }

    void end() {
        if (tableLast) {
            hair();
        }
        sections.shape(sections.last(), section);
    }
}
