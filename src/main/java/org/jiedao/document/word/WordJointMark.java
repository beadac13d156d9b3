package org.jiedao.document.word;

import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableRowAlign;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.jiedao.document.Advances;
import org.jiedao.document.Block;
import org.jiedao.document.Face;
import org.jiedao.document.JointMark;
import org.jiedao.document.Setting;
import org.jiedao.document.Span;

/// The mark of a joint document: a table without lines, the organs in its left cell and 文件 in the right one.
final class WordJointMark {

    /// Room that another font may need without breaking its line.
    private static final double SLACK = 4;

    private final WordFlow flow;
    private final Advances advances;

    WordJointMark(WordFlow flow, Advances advances) {
        this.flow = flow;
        this.advances = advances;
    }

    void write(Block.Masthead m, JointMark mark) {
        flow.spacer();
        XWPFTable table = flow.table(1, m.beside().isEmpty() ? 1 : 2);
        double organs = mark.organsWidth() + SLACK;
        double[] widths = m.beside().isEmpty()
                ? new double[] {organs}
                : new double[] {organs, mark.width() - mark.organsWidth() + SLACK};
        WordTable.shape(table, widths);
        WordTable.unpadded(table.getCTTbl().getTblPr());
        table.removeBorders();
        table.setTableAlignment(TableRowAlign.CENTER);
        for (int i = 0; i < widths.length; i++) {
            table.getRow(0).getCell(i).setWidth(String.valueOf(WordParagraph.twips(widths[i])));
        }
        XWPFTableCell left = table.getRow(0).getCell(0);
        for (String organ : m.marks()) {
            XWPFParagraph paragraph =
                    organ == m.marks().getFirst() ? left.getParagraphs().getFirst() : left.addParagraph();
            organ(new WordParagraph(paragraph), organ, mark);
        }
        if (!m.beside().isEmpty()) {
            XWPFTableCell right = table.getRow(0).getCell(1);
            right.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
            line(new WordParagraph(right.getParagraphs().getFirst()), ParagraphAlignment.RIGHT, mark)
                    .text(new Span(m.beside(), Face.TITLE), new Setting(mark.size(), 0, advances), WordRuns.RED);
        }
    }

    private void organ(WordParagraph paragraph, String organ, JointMark mark) {
        List<String> parts = JointMark.lastApart(organ);
        Setting spread = new Setting(mark.size(), mark.spread(organ), advances);
        line(paragraph, ParagraphAlignment.LEFT, mark)
                .text(new Span(parts.getFirst(), Face.TITLE), spread, WordRuns.RED)
                .text(new Span(parts.getLast(), Face.TITLE), new Setting(mark.size(), 0, advances), WordRuns.RED);
    }

    private static WordParagraph line(WordParagraph paragraph, ParagraphAlignment side, JointMark mark) {
        return paragraph.align(side).pitch(mark.pitch());
    }
}
