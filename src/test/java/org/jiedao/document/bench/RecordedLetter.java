package org.jiedao.document.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;

/// What stands in a Word letter of ours, as plain values, for the bare library to write again.
record RecordedLetter(List<Paragraph> paragraphs) {

    /// Zero or empty where the letter says nothing; `rest` keeps borders, tabs and frames for which XWPF has no call.
    record Paragraph(
            String alignment,
            int[] indents,
            int before,
            int after,
            int line,
            boolean keepNext,
            boolean newPage,
            CTPPr rest,
            List<Run> runs) {}

    record Run(String text, String family, int halfPoints, int spacing, String colour) {}

    static RecordedLetter of(byte[] docx) throws IOException {
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(docx))) {
            return new RecordedLetter(
                    word.getParagraphs().stream().map(RecordedLetter::paragraph).toList());
        }
    }

    static Paragraph paragraph(XWPFParagraph p) {
        CTPPr all = p.getCTP().isSetPPr() ? p.getCTP().getPPr() : CTPPr.Factory.newInstance();
        var spacing = all.getSpacing();
        boolean first = all.isSetInd() && all.getInd().isSetFirstLineChars();
        return new Paragraph(
                all.isSetJc() ? p.getAlignment().name() : "",
                new int[] {
                    p.getIndentationLeft(),
                    p.getIndentationRight(),
                    p.getIndentationHanging(),
                    first ? all.getInd().getFirstLineChars().intValue() : -1,
                    p.getIndentationFirstLine()
                },
                p.getSpacingBefore(),
                p.getSpacingAfter(),
                spacing != null && spacing.isSetLine() ? (int) Math.round(p.getSpacingBetween() * 20) : -1,
                all.isSetKeepNext(),
                p.isPageBreak(),
                (CTPPr) all.copy(),
                p.getRuns().stream().map(RecordedLetter::run).toList());
    }

    private static Run run(XWPFRun run) {
        CTRPr about = run.getCTR().isSetRPr() ? run.getCTR().getRPr() : CTRPr.Factory.newInstance();
        String text = run.getCTR().sizeOfTabArray() > 0 ? "\t" : run.getCTR().sizeOfBrArray() > 0 ? "\n" : run.text();
        return new Run(
                text,
                about.sizeOfRFontsArray() > 0 ? about.getRFontsArray(0).getEastAsia() : "",
                about.sizeOfSzArray() > 0 ? (int) Math.round(run.getFontSizeAsDouble() * 2) : -1,
                about.sizeOfSpacingArray() > 0 ? run.getCharacterSpacing() : Integer.MIN_VALUE,
                about.sizeOfColorArray() > 0 ? run.getColor() : "");
    }
}
