package org.jiedao.document.word;

import java.math.BigInteger;
import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute;
import org.jiedao.document.Face;
import org.jiedao.document.OfficialLayout;
import org.jiedao.document.Setting;
import org.jiedao.document.Span;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHint;

/// Runs of one font each.
final class WordRuns {

    static final String RED = "D90D0D";
    static final String CRIMSON = "9E1419";

    private WordRuns() {}

    static void add(CTP paragraph, Span span, Setting setting, String colour) {
        String text = span.text();
        int from = 0;
        for (int at = 0; at < text.length(); ) {
            String family = setting.advances().family(text.codePointAt(at), span.face());
            int next = at + Character.charCount(text.codePointAt(at));
            if (next == text.length() || !setting.advances().family(text.codePointAt(next), span.face()).equals(family)) {
                run(paragraph, text.substring(from, next), family, setting, colour);
                from = next;
            }
            at = next;
        }
    }

    private static void run(CTP paragraph, String text, String family, Setting setting, String colour) {
        CTR run = paragraph.addNewR();
        properties(run, family, setting, colour);
        CTText t = run.addNewT();
        t.setStringValue(text);
        if (text.startsWith(" ") || text.endsWith(" ")) {
            t.setSpace(SpaceAttribute.Space.PRESERVE);
        }
    }

    static CTR empty(CTP paragraph, Face face, Setting setting) {
        CTR run = paragraph.addNewR();
        properties(run, setting.advances().family(face), setting, "");
        return run;
    }

    /// Body text says nothing, so that the defaults rule it and the file stays small.
    private static void properties(CTR run, String family, Setting setting, String colour) {
        boolean otherFont = !family.equals(setting.advances().family(Face.FANG));
        boolean otherSize = setting.size() != OfficialLayout.BODY_SIZE.pt();
        boolean otherSpacing = setting.spacing() != OfficialLayout.CHARACTER_SPACING.pt();
        if (!otherFont && !otherSize && !otherSpacing && colour.isEmpty()) {
            return;
        }
        CTRPr properties = run.addNewRPr();
        if (otherFont) {
            fonts(properties.addNewRFonts(), family);
        }
        if (!colour.isEmpty()) {
            properties.addNewColor().setVal(colour);
        }
        if (otherSpacing) {
            properties.addNewSpacing().setVal(BigInteger.valueOf((long) Math.floor(setting.spacing() * 20)));
        }
        if (otherSize) {
            BigInteger halfPoints = BigInteger.valueOf(Math.round(setting.size() * 2));
            properties.addNewSz().setVal(halfPoints);
            properties.addNewSzCs().setVal(halfPoints);
        }
    }

    /// One family for Chinese and Latin alike: digits keep their half width, and quotation marks, which Word would else
    /// take for Latin, their full width.
    static void fonts(CTFonts fonts, String family) {
        fonts.setAscii(family);
        fonts.setHAnsi(family);
        fonts.setEastAsia(family);
        fonts.setCs(family);
        fonts.setHint(STHint.EAST_ASIA);
    }
}
