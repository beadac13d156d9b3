package org.jiedao.document.word;

import java.util.EnumMap;
import java.util.Map;
import org.apache.poi.xwpf.model.XWPFHeaderFooterPolicy;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.jiedao.document.Advances;
import org.jiedao.document.Face;
import org.jiedao.document.OfficialLayout;
import org.jiedao.document.Orientation;
import org.jiedao.document.Setting;
import org.jiedao.document.Span;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHdrFtrRef;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHAnchor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHdrFtr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHeightRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTextDirection;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STVAnchor;

/// The page numbers: each kind of footer is made when the first section needs it and then shared.
///
/// On a sheet that lies on its side the number stands where it would on an upright one (8), along the sheet's left edge.
/// There it is a floating table of one cell whose text is turned: plain WordprocessingML, which Word, WPS and LibreOffice
/// all set. A frame around a paragraph cannot turn its text in LibreOffice, and a text box needs two copies of its text.
final class WordFooters {

    private enum Kind {
        UPRIGHT,
        SIDEWAYS,
        EMPTY
    }

    private final XWPFDocument word;
    private final Map<Kind, CTSectPr> made = new EnumMap<>(Kind.class);

    WordFooters(XWPFDocument word) {
        this.word = word;
    }

    void refer(CTSectPr section, WordSection like) {
        boolean upright = like.orientation() == Orientation.PORTRAIT;
        Kind kind = like.numbers() == WordSection.Numbers.NONE ? Kind.EMPTY : upright ? Kind.UPRIGHT : Kind.SIDEWAYS;
        of(kind).getFooterReferenceList()
                .forEach(footer -> section.addNewFooterReference().set(footer));
        if (like.numbers() == WordSection.Numbers.NOT_FIRST) {
            CTHdrFtrRef first = section.addNewFooterReference();
            first.set(of(Kind.EMPTY).getFooterReferenceList().getFirst());
            first.setType(STHdrFtr.FIRST);
            section.addNewTitlePg();
        }
    }

    private CTSectPr of(Kind kind) {
        return made.computeIfAbsent(kind, this::make);
    }

    private CTSectPr make(Kind kind) {
        CTSectPr references = CTSectPr.Factory.newInstance();
        XWPFHeaderFooterPolicy policy = new XWPFHeaderFooterPolicy(word, references);
        fill(policy.createFooter(STHdrFtr.DEFAULT), kind, ParagraphAlignment.RIGHT);
        fill(policy.createFooter(STHdrFtr.EVEN), kind, ParagraphAlignment.LEFT);
        return references;
    }

    private static void fill(XWPFFooter footer, Kind kind, ParagraphAlignment side) {
        switch (kind) {
            case UPRIGHT -> number(footer.createParagraph(), side);
            case SIDEWAYS -> sideways(footer, side);
            case EMPTY -> footer.createParagraph();
        }
    }

    private static void number(XWPFParagraph paragraph, ParagraphAlignment side) {
        Setting setting = Setting.plain(OfficialLayout.PAGE_NUMBER_SIZE, Advances.HALF_AND_FULL);
        double indent = OfficialLayout.PAGE_NUMBER_INDENT.pt();
        WordParagraph line = new WordParagraph(paragraph).align(side).pitch(setting.size());
        line = side == ParagraphAlignment.RIGHT ? line.right(indent) : line.left(indent);
        line.text(new Span("— ", Face.SONG), setting);
        WordField.add(line.xml(), "PAGE", "1", Face.SONG, setting);
        line.text(new Span(" —", Face.SONG), setting);
    }

    private static void sideways(XWPFFooter footer, ParagraphAlignment side) {
        double size = OfficialLayout.PAGE_NUMBER_SIZE.pt();
        double dash = OfficialLayout.MARGIN_BOTTOM.pt() - OfficialLayout.PAGE_NUMBER_BELOW_AREA.pt();
        CTTbl table = footer.createTable(1, 1).getCTTbl();
        place(table, dash - size / 2, size);
        var row = table.getTrArray(0);
        var height = row.addNewTrPr().addNewTrHeight();
        height.setVal(WordParagraph.twips(OfficialLayout.AREA_WIDTH.pt()));
        height.setHRule(STHeightRule.EXACT);
        var cell = row.getTcArray(0);
        var properties = cell.isSetTcPr() ? cell.getTcPr() : cell.addNewTcPr();
        var width = properties.addNewTcW();
        width.setType(STTblWidth.DXA);
        width.setW(WordParagraph.twips(size));
        properties.addNewTextDirection().setVal(STTextDirection.TB_RL);
        number(new XWPFParagraph(cell.sizeOfPArray() > 0 ? cell.getPArray(0) : cell.addNewP(), footer), side);
        footer.createParagraph();
    }

    private static void place(CTTbl table, double left, double width) {
        table.setTblPr(CTTblPr.Factory.newInstance());
        var properties = table.getTblPr();
        var floating = properties.addNewTblpPr();
        floating.setHorzAnchor(STHAnchor.PAGE);
        floating.setVertAnchor(STVAnchor.PAGE);
        floating.setTblpX(WordParagraph.twips(left));
        floating.setTblpY(WordParagraph.twips(OfficialLayout.MARGIN_LEFT.pt()));
        var total = properties.addNewTblW();
        total.setType(STTblWidth.DXA);
        total.setW(WordParagraph.twips(width));
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        WordTable.unpadded(properties);
        table.setTblGrid(CTTblGrid.Factory.newInstance());
        var grid = table.getTblGrid();
        grid.addNewGridCol().setW(WordParagraph.twips(width));
    }
}
