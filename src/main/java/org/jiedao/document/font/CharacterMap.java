package org.jiedao.document.font;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.Arrays;

/// From code points to glyphs and their widths, read from the `cmap` (formats 4 and 12) and `hmtx` tables of an OpenType
/// font, so that coverage is known without a font library.
final class CharacterMap {

    private static final int TTC = 0x74746366;
    private static final int CMAP = 0x636d6170;
    private static final int HEAD = 0x68656164;
    private static final int HHEA = 0x68686561;
    private static final int HMTX = 0x686d7478;

    private final int[] codePoints;
    private final short[] advances;
    private final int unitsPerEm;

    private CharacterMap(int[] codePoints, short[] advances, int unitsPerEm) {
        this.codePoints = codePoints;
        this.advances = advances;
        this.unitsPerEm = unitsPerEm;
    }

    static CharacterMap read(byte[] font) throws IOException {
        try {
            return read(ByteBuffer.wrap(font));
        } catch (BufferUnderflowException | IndexOutOfBoundsException e) {
            throw new IOException("not a readable font", e);
        }
    }

    private static CharacterMap read(ByteBuffer font) throws IOException {
        int directory = font.getInt(0) == TTC ? font.getInt(12) : 0;
        CharacterTable table = CharacterTable.read(font, table(font, directory, CMAP));
        int metrics = Short.toUnsignedInt(font.getShort(table(font, directory, HHEA) + 34));
        int hmtx = table(font, directory, HMTX);
        short[] advances = new short[table.size()];
        for (int i = 0; i < advances.length; i++) {
            advances[i] = font.getShort(hmtx + 4 * Math.min(table.glyph(i), metrics - 1));
        }
        int unitsPerEm = Short.toUnsignedInt(font.getShort(table(font, directory, HEAD) + 18));
        return new CharacterMap(table.codePoints(), advances, unitsPerEm);
    }

    private static int table(ByteBuffer font, int directory, int tag) throws IOException {
        int tables = Short.toUnsignedInt(font.getShort(directory + 4));
        for (int i = 0; i < tables; i++) {
            int entry = directory + 12 + 16 * i;
            if (font.getInt(entry) == tag) {
                return font.getInt(entry + 8);
            }
        }
        throw new IOException("font without table " + Integer.toHexString(tag));
    }

    boolean has(int codePoint) {
        return Arrays.binarySearch(codePoints, codePoint) >= 0;
    }

    /// As a share of the font size; zero for a character the font lacks.
    double em(int codePoint) {
        int at = Arrays.binarySearch(codePoints, codePoint);
        return at < 0 ? 0 : Short.toUnsignedInt(advances[at]) / (double) unitsPerEm;
    }

    int size() {
        return codePoints.length;
    }
}
