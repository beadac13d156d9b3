package org.jiedao.document.word;

import java.util.Locale;
import org.apache.poi.xwpf.model.XWPFHeaderFooterPolicy;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlCursor;
import org.jiedao.document.OfficialLayout;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHdrFtr;

/// The gold lines inside a certificate's crimson border. A page border has one colour, so they are two rectangles behind
/// the text, in the header, once for all sheets.
final class WordGoldFrame {

    private static final String VML = "urn:schemas-microsoft-com:vml";
    private static final String GOLD = "#B88C3D";

    private WordGoldFrame() {}

    static void draw(XWPFDocument word, CTSectPr section) {
        var paragraph = new XWPFHeaderFooterPolicy(word, section)
                .createHeader(STHdrFtr.DEFAULT)
                .createParagraph();
        // low, or the header would push the certificate down
        new WordParagraph(paragraph).pitch(1);
        double outer = OfficialLayout.CERTIFICATE_FRAME.pt() + OfficialLayout.CERTIFICATE_FRAME_GAP.pt();
        double thin = OfficialLayout.CERTIFICATE_FRAME_THIN.pt();
        for (double inset : new double[] {outer, outer + thin * 3}) {
            rectangle(paragraph.getCTP().addNewR().addNewPict().newCursor(), inset, thin);
        }
    }

    private static void rectangle(XmlCursor at, double inset, double thickness) {
        String style = String.format(
                Locale.ROOT,
                "position:absolute;margin-left:%1$.1fpt;margin-top:%1$.1fpt;width:%2$.1fpt;height:%3$.1fpt;",
                inset,
                OfficialLayout.PAGE_HEIGHT.pt() - 2 * inset,
                OfficialLayout.PAGE_WIDTH.pt() - 2 * inset);
        try (at) {
            at.toEndToken();
            at.beginElement("rect", VML);
            at.insertAttributeWithValue(
                    "style", style + "z-index:-1;mso-position-horizontal-relative:page;mso-position-vertical-relative:page");
            at.insertAttributeWithValue("filled", "f");
            at.insertAttributeWithValue("strokecolor", GOLD);
            at.insertAttributeWithValue("strokeweight", String.format(Locale.ROOT, "%.2fpt", thickness));
        }
    }
}
