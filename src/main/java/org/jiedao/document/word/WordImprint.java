package org.jiedao.document.word;

import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTable.XWPFBorderType;
import org.jiedao.document.Advances;
import org.jiedao.document.Block;
import org.jiedao.document.Face;
import org.jiedao.document.OfficialLayout;
import org.jiedao.document.Orientation;
import org.jiedao.document.Setting;
import org.jiedao.document.Span;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHAnchor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STVAnchor;

/// 版记: a table of one or two rows that stands on the foot of the last page's type area.
final class WordImprint {

    private static final int EIGHTHS = 8;

    private final WordFlow flow;
    private final Setting setting;
    private final boolean ruled;

    WordImprint(WordFlow flow, Advances advances, boolean ruled) {
        this.flow = flow;
        this.setting = Setting.plain(OfficialLayout.IMPRINT_SIZE, advances);
        this.ruled = ruled;
    }

    void write(Block.Imprint imprint) {
        if (flow.orientation() != Orientation.PORTRAIT) {
            flow.newPage(Orientation.PORTRAIT);
        }
        boolean copies = !imprint.copyTo().isEmpty();
        boolean printed = ruled && !(imprint.issuer() + imprint.issueDate()).isEmpty();
        if (!copies && !printed) {
            return;
        }
        XWPFTable table = flow.table(copies && printed ? 2 : 1, 1);
        WordTable.shape(table, new double[] {flow.width()});
        table.setCellMargins(0, 0, 0, 0);
        borders(table);
        standAtFoot(table);
        if (copies) {
            copies(paragraph(table, 0), "抄送：" + imprint.copyTo());
        }
        if (printed) {
            printed(paragraph(table, copies ? 1 : 0), imprint);
        }
    }

    private WordParagraph paragraph(XWPFTable table, int row) {
        var cell = table.getRow(row).getCell(0);
        cell.setWidth(String.valueOf(WordParagraph.twips(flow.width())));
        return new WordParagraph(cell.getParagraphs().getFirst()).pitch(OfficialLayout.IMPRINT_PITCH.pt());
    }

    private void borders(XWPFTable table) {
        XWPFBorderType line = ruled ? XWPFBorderType.SINGLE : XWPFBorderType.NONE;
        int thick = (int) Math.round(OfficialLayout.IMPRINT_THICK_LINE.pt() * EIGHTHS);
        int thin = (int) Math.round(OfficialLayout.IMPRINT_THIN_LINE.pt() * EIGHTHS);
        table.setTopBorder(line, thick, 0, "000000");
        table.setBottomBorder(line, thick, 0, "000000");
        table.setInsideHBorder(line, thin, 0, "000000");
        table.setLeftBorder(XWPFBorderType.NONE, 0, 0, "auto");
        table.setRightBorder(XWPFBorderType.NONE, 0, 0, "auto");
        table.setInsideVBorder(XWPFBorderType.NONE, 0, 0, "auto");
    }

    private static void standAtFoot(XWPFTable table) {
        var properties = table.getCTTbl().getTblPr();
        var place = properties.isSetTblpPr() ? properties.getTblpPr() : properties.addNewTblpPr();
        place.setHorzAnchor(STHAnchor.MARGIN);
        place.setVertAnchor(STVAnchor.MARGIN);
        place.setTblpXSpec(org.openxmlformats.schemas.officeDocument.x2006.sharedTypes.STXAlign.LEFT);
        place.setTblpYSpec(org.openxmlformats.schemas.officeDocument.x2006.sharedTypes.STYAlign.BOTTOM);
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
                .tabRight(flow.width() - indent)
                .text(new Span(imprint.issuer(), Face.FANG), setting)
                .tab()
                .text(new Span(imprint.issueDate() + "印发", Face.FANG), setting);
    }
}
