package org.jiedao.document.word;

import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute;
import org.jiedao.document.Face;
import org.jiedao.document.Setting;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

/// A page number as begin, instruction, separate, text and end in a run each: WPS shows none in one run.
final class WordPageNumber {

    private WordPageNumber() {}

    static void add(CTP paragraph, Setting setting) {
        run(paragraph, setting).addNewFldChar().setFldCharType(STFldCharType.BEGIN);
        CTText instruction = run(paragraph, setting).addNewInstrText();
        instruction.setStringValue(" PAGE ");
        instruction.setSpace(SpaceAttribute.Space.PRESERVE);
        run(paragraph, setting).addNewFldChar().setFldCharType(STFldCharType.SEPARATE);
        run(paragraph, setting).addNewT().setStringValue("1");
        run(paragraph, setting).addNewFldChar().setFldCharType(STFldCharType.END);
    }

    private static CTR run(CTP paragraph, Setting setting) {
        return WordRuns.empty(paragraph, Face.SONG, setting);
    }
}
