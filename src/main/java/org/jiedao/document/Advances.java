package org.jiedao.document;

/// How wide a character stands in a face, as a share of the font size, and what its font is called.
@FunctionalInterface
public interface Advances {

    /// Chinese full width, ASCII half width, as in 仿宋, 黑体 and 楷体 of Windows.
    Advances HALF_AND_FULL = (codePoint, face) -> codePoint < 0x2000 && codePoint != 0xB7 ? 0.5 : 1;

    double em(int codePoint, Face face);

    /// The family that a Word file names for a character: the usual one, unless this computer has another.
    default String family(int codePoint, Face face) {
        return WordFamilies.of(codePoint, face);
    }

    /// The family that a Word file names for a face.
    default String family(Face face) {
        return face.family();
    }
}
