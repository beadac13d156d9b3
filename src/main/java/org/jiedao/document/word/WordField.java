package org.jiedao.document.word;

import java.math.BigInteger;
import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute;
import org.jiedao.document.Face;
import org.jiedao.document.Setting;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

/// A field as begin, instruction, separate, text and end in a run each: WPS shows none in one run. And
/// the places that fields name.
final class WordField {

    private WordField() {}

    /// `now` is what the field shows until it is updated.
    static void add(CTP paragraph, String what, String now, Face face, Setting setting) {
        run(paragraph, face, setting).addNewFldChar().setFldCharType(STFldCharType.BEGIN);
        CTText instruction = run(paragraph, face, setting).addNewInstrText();
        instruction.setStringValue(" " + what + " ");
        instruction.setSpace(SpaceAttribute.Space.PRESERVE);
        run(paragraph, face, setting).addNewFldChar().setFldCharType(STFldCharType.SEPARATE);
        run(paragraph, face, setting).addNewT().setStringValue(now);
        run(paragraph, face, setting).addNewFldChar().setFldCharType(STFldCharType.END);
    }

    /// A place that a field can name.
    static void bookmark(CTP paragraph, String name, int id) {
        var start = paragraph.addNewBookmarkStart();
        start.setName(name);
        start.setId(BigInteger.valueOf(id));
        paragraph.addNewBookmarkEnd().setId(BigInteger.valueOf(id));
    }

    private static CTR run(CTP paragraph, Face face, Setting setting) {
        return WordRuns.empty(paragraph, face, setting);
    }
}
