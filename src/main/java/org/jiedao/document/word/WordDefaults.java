package org.jiedao.document.word;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlCursor;
import org.jiedao.document.OfficialLayout;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/// The defaults that make 22 lines of 28 characters: face, size, letter spacing, pitch, no widow control.
final class WordDefaults {

    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private WordDefaults() {}

    static void apply(XWPFDocument word, String body) {
        CTStyles styles = CTStyles.Factory.newInstance();
        var defaults = styles.addNewDocDefaults();
        text(defaults.addNewRPrDefault().addNewRPr(), body);
        paragraph(defaults.addNewPPrDefault().addNewPPr());
        CTStyle normal = styles.addNewStyle();
        normal.setType(STStyleType.PARAGRAPH);
        normal.setDefault(true);
        normal.setStyleId("Normal");
        normal.addNewName().setVal("Normal");
        normal.addNewQFormat();
        // said again here: LibreOffice reads some of these only from a style
        paragraph(normal.addNewPPr());
        word.createStyles().setStyles(styles);
    }

    /// Full-width punctuation keeps its width; without the mode Word opens the file as one of an old version. Written as
    /// bare XML, for the schema classes at hand lack both; last, because they stand behind the other settings.
    static void compatibility(XWPFDocument word) {
        try (XmlCursor at = word.getSettings().getCTSettings().newCursor()) {
            at.toEndToken();
            at.beginElement("characterSpacingControl", WORD);
            at.insertAttributeWithValue("val", WORD, "doNotCompress");
            at.toNextToken();
            at.beginElement("compat", WORD);
            at.beginElement("compatSetting", WORD);
            at.insertAttributeWithValue("name", WORD, "compatibilityMode");
            at.insertAttributeWithValue("uri", WORD, "http://schemas.microsoft.com/office/word");
            at.insertAttributeWithValue("val", WORD, "15");
        }
    }

    private static void text(CTRPr text, String body) {
        WordRuns.fonts(text.addNewRFonts(), body);
        // -5 twentieths of a point: LibreOffice reads w:charSpace of the grid wrongly, all read this
        text.addNewSpacing().setVal(BigInteger.valueOf(OfficialLayout.CHARACTER_SPACING.twips()));
        BigInteger halfPoints = BigInteger.valueOf(Math.round(OfficialLayout.BODY_SIZE.pt() * 2));
        text.addNewSz().setVal(halfPoints);
        text.addNewSzCs().setVal(halfPoints);
        var language = text.addNewLang();
        // LibreOffice would break numbers anywhere in a Latin text whose language is Chinese
        language.setVal("en-US");
        language.setEastAsia("zh-CN");
    }

    /// Spaces between Chinese and digits, hanging punctuation and widow control would each change where lines or pages end.
    private static void paragraph(CTPPrGeneral paragraph) {
        paragraph.addNewWidowControl().setVal(false);
        paragraph.addNewKinsoku().setVal(true);
        paragraph.addNewOverflowPunct().setVal(false);
        paragraph.addNewAutoSpaceDE().setVal(false);
        paragraph.addNewAutoSpaceDN().setVal(false);
        paragraph.addNewAdjustRightInd().setVal(false);
        // the pitch is exact; snapping would set a title or a table cell in a strange font on two lines of the grid
        paragraph.addNewSnapToGrid().setVal(false);
        var spacing = paragraph.addNewSpacing();
        spacing.setBefore(BigInteger.ZERO);
        spacing.setAfter(BigInteger.ZERO);
        spacing.setLine(BigInteger.valueOf(OfficialLayout.LINE_PITCH.twips()));
        spacing.setLineRule(STLineSpacingRule.EXACT);
        paragraph.addNewJc().setVal(STJc.BOTH);
    }
}
