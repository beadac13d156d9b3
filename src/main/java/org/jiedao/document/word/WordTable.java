package org.jiedao.document.word;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.jiedao.document.Advances;
import org.jiedao.document.Block;
import org.jiedao.document.Face;
import org.jiedao.document.OfficialLayout;
import org.jiedao.document.Setting;
import org.jiedao.document.Span;
import org.jiedao.document.TableColumns;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/// A real Word table of fixed widths whose header rows return on each page.
final class WordTable {

    private final Block.Table table;
    private final WordFlow flow;
    private final Setting setting;
    private final double[] widths;

    WordTable(Block.Table table, WordFlow flow, Advances advances) {
        this.table = table;
        this.flow = flow;
        this.setting = Setting.plain(OfficialLayout.TABLE_SIZE, advances);
        this.widths = TableColumns.widths(table, advances, flow.width());
    }

    void write() {
        int rows = table.header().size() + table.rows().size();
        flow.gapAbove(OfficialLayout.TABLE_GAP.pt());
        XWPFTable word = flow.table(rows, widths.length);
        shape(word, widths);
        for (int i = 0; i < rows; i++) {
            boolean header = i < table.header().size();
            XWPFTableRow row = word.getRow(i);
            row.setCantSplitRow(true);
            row.setRepeatHeader(header);
            List<String> texts = header ? table.header().get(i) : table.rows().get(i - table.header().size());
            // the header and the first row stay with the row below, the last two with what is signed below the table
            boolean begins = i <= table.header().size() && i < rows - 1;
            boolean ends = flow.keepsNext() && i >= rows - 2;
            fill(row, texts, header, begins || ends);
        }
        flow.skip(OfficialLayout.TABLE_GAP.pt());
    }

    /// Fixed widths, or Word and LibreOffice each find their own.
    static void shape(XWPFTable word, double[] widths) {
        CTTblPr properties = word.getCTTbl().getTblPr();
        (properties.isSetTblLayout() ? properties.getTblLayout() : properties.addNewTblLayout())
                .setType(STTblLayoutType.FIXED);
        var width = properties.isSetTblW() ? properties.getTblW() : properties.addNewTblW();
        width.setType(STTblWidth.DXA);
        width.setW(WordParagraph.twips(java.util.Arrays.stream(widths).sum()));
        var indent = properties.isSetTblInd() ? properties.getTblInd() : properties.addNewTblInd();
        indent.setType(STTblWidth.DXA);
        indent.setW(BigInteger.ZERO);
        int padding = OfficialLayout.TABLE_PADDING.twips();
        word.setCellMargins(padding, padding, padding, padding);
        var grid = word.getCTTbl().getTblGrid() == null
                ? word.getCTTbl().addNewTblGrid()
                : word.getCTTbl().getTblGrid();
        while (grid.sizeOfGridColArray() > 0) {
            grid.removeGridCol(0);
        }
        for (double w : widths) {
            grid.addNewGridCol().setW(WordParagraph.twips(w));
        }
    }

    /// Cells without room around their text; left unsaid, Word takes 1.9 mm at each side.
    static void unpadded(CTTblPr properties) {
        if (properties.isSetTblCellMar()) {
            properties.unsetTblCellMar();
        }
        var margins = properties.addNewTblCellMar();
        for (var margin : List.of(margins.addNewLeft(), margins.addNewRight())) {
            margin.setType(STTblWidth.DXA);
            margin.setW(BigInteger.ZERO);
        }
    }

    private void fill(XWPFTableRow row, List<String> texts, boolean header, boolean keepNext) {
        for (int i = 0; i < widths.length; i++) {
            XWPFTableCell cell = row.getCell(i);
            cell.setWidth(String.valueOf(WordParagraph.twips(widths[i])));
            cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
            List<Span> text = List.of(new Span(texts.get(i), header ? Face.HEI : Face.FANG));
            WordLines lines = new WordLines(setting, widths[i] - 2 * OfficialLayout.TABLE_PADDING.pt());
            boolean one = lines.of(text, 0, 0).size() == 1;
            WordParagraph paragraph = new WordParagraph(cell.getParagraphs().getFirst())
                    .align(one ? ParagraphAlignment.CENTER : ParagraphAlignment.LEFT)
                    .pitch(OfficialLayout.TABLE_PITCH.pt());
            if (keepNext) {
                paragraph.keepNext();
            }
            lines.fill(paragraph, text, 0, 0);
        }
    }
}
