package org.jiedao.document;

/// The families of Windows that a Word file may count on. A character that Windows' own faces lack gets the family that
/// has it.
public final class WordFamilies {

    private static final String BEYOND_BASIC_PLANE = "SimSun-ExtB";
    private static final int FIRST_EXTENSION_A = 0x3400;
    private static final int LAST_EXTENSION_A = 0x4DBF;
    private static final int LAST_GBK = 0x9FA5;
    private static final int LAST_HAN = 0x9FFF;

    private WordFamilies() {}

    public static String of(int codePoint, Face face) {
        if (Character.isSupplementaryCodePoint(codePoint)) {
            return BEYOND_BASIC_PLANE;
        }
        boolean rare = codePoint >= FIRST_EXTENSION_A && codePoint <= LAST_EXTENSION_A
                || codePoint > LAST_GBK && codePoint <= LAST_HAN;
        return rare ? Face.SONG.family() : face.family();
    }
}
