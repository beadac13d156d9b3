package org.jiedao.document.font;

import org.jiedao.document.Face;

/// How many characters of each level the font at work for a face has, and a few that it lacks.
public record FaceCoverage(Face face, FaceFont font, int common, int first, int third, String lacking) {
    private static final int EXAMPLES = 8;

    public static FaceCoverage of(Face face, FontCatalogue fonts) {
        FaceFont font = fonts.serving(face);
        return new FaceCoverage(
                face,
                font,
                CharacterLevel.GB_2312.covered(font.file()),
                CharacterLevel.LEVEL_1.covered(font.file()),
                CharacterLevel.LEVEL_3.covered(font.file()),
                CharacterLevel.GB_2312.lacking(font.file(), EXAMPLES));
    }
}
