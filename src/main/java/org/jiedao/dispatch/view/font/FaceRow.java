package org.jiedao.dispatch.view.font;

import org.jiedao.document.Face;
import org.jiedao.document.font.CharacterLevel;
import org.jiedao.document.font.FaceCoverage;

/// A line of the table of faces.
public record FaceRow(FaceCoverage coverage) {
    String face() {
        return coverage.face().label();
    }

    /// Where the standard asks for the face.
    String asked() {
        return switch (coverage.face()) {
            case FANG -> "正文（5.2.2、7.3.3）";
            case KAI -> "二级标题、签发人（7.2.6、7.3.3）";
            case HEI -> "一级标题、附件（7.3.3、7.3.7）";
            case TITLE -> "标题、机关标志（7.2.4、7.3.1）";
            case SONG -> "页码（7.5）";
        };
    }

    String family() {
        return coverage.font().family();
    }

    String file() {
        return coverage.font().file().name();
    }

    String origin() {
        return coverage.font().origin().label();
    }

    String common() {
        return share(coverage.common(), CharacterLevel.GB_2312);
    }

    String first() {
        return share(coverage.first(), CharacterLevel.LEVEL_1);
    }

    String third() {
        return share(coverage.third(), CharacterLevel.LEVEL_3);
    }

    private static String share(int covered, CharacterLevel level) {
        return covered == level.size() ? "全" : covered + "/" + level.size();
    }

    /// What happens with a character that the font lacks.
    String lacking() {
        if (coverage.face() == Face.SONG && coverage.common() == 0) {
            return "只有页码要用的数字和符号，别的字逐字借用";
        }
        return coverage.lacking().isEmpty() ? "生僻字逐字借用" : "常用字也缺（如“" + coverage.lacking() + "”），逐字借用";
    }
}
