package org.jiedao.document.font;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.Arrays;

/// From code points to glyphs and their widths, read from the `cmap` (formats 4 and 12) and `hmtx` tables of an OpenType
/// font, so that coverage is known without a font library.
final class CharacterMap {

    private final int[] codePoints;
    private final int[] glyphs;
    private final short[] advances;
    private final int unitsPerEm;

    private CharacterMap(CharacterTable table, short[] advances, int unitsPerEm) {
        this.codePoints = table.codePoints();
        this.glyphs = table.glyphs();
        this.advances = advances;
        this.unitsPerEm = unitsPerEm;
    }

    static CharacterMap read(byte[] font) throws IOException {
        try {
            return read(OpenType.of(font));
        } catch (BufferUnderflowException | IndexOutOfBoundsException e) {
            throw new IOException("not a readable font", e);
        }
    }

    private static CharacterMap read(OpenType font) throws IOException {
        CharacterTable table = CharacterTable.read(font.font(), font.offset("cmap"));
        int metrics = Short.toUnsignedInt(font.table("hhea").getShort(34));
        ByteBuffer hmtx = font.table("hmtx");
        short[] advances = new short[table.size()];
        for (int i = 0; i < advances.length; i++) {
            advances[i] = hmtx.getShort(4 * Math.min(table.glyph(i), metrics - 1));
        }
        int unitsPerEm = Short.toUnsignedInt(font.table("head").getShort(18));
        return new CharacterMap(table, advances, unitsPerEm);
    }

    boolean has(int codePoint) {
        return Arrays.binarySearch(codePoints, codePoint) >= 0;
    }

    /// As a share of the font size; zero for a character the font lacks.
    double em(int codePoint) {
        int at = Arrays.binarySearch(codePoints, codePoint);
        return at < 0 ? 0 : Short.toUnsignedInt(advances[at]) / (double) unitsPerEm;
    }

    /// Zero, which is the font's empty box, for a character the font lacks.
    int glyph(int codePoint) {
        int at = Arrays.binarySearch(codePoints, codePoint);
        return at < 0 ? 0 : glyphs[at];
    }

    int size() {
        return codePoints.length;
    }
}
