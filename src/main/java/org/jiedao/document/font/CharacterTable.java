package org.jiedao.document.font;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;

/// The pairs of one `cmap` subtable, sorted by code point.
record CharacterTable(int[] codePoints, int[] glyphs) {

    private static final int HIGHEST = 0x10FFFF;

    int size() {
        return codePoints.length;
    }

    int glyph(int index) {
        return glyphs[index];
    }

    static CharacterTable read(ByteBuffer font, int cmap) throws IOException {
        int subtables = Short.toUnsignedInt(font.getShort(cmap + 2));
        int bmp = -1;
        for (int i = 0; i < subtables; i++) {
            int at = cmap + font.getInt(cmap + 8 + 8 * i);
            int platform = font.getShort(cmap + 4 + 8 * i);
            int format = font.getShort(at);
            if (format == 12) {
                return segmented(font, at);
            }
            if (format == 4 && (platform == 3 || platform == 0)) {
                bmp = at;
            }
        }
        if (bmp < 0) {
            throw new IOException("font without a Unicode character map");
        }
        return basic(font, bmp);
    }

    /// Format 12: groups of code points in a row.
    private static CharacterTable segmented(ByteBuffer font, int at) {
        Pairs pairs = new Pairs();
        int groups = font.getInt(at + 12);
        for (int i = 0; i < groups; i++) {
            int group = at + 16 + 12 * i;
            int first = font.getInt(group);
            int last = Math.min(font.getInt(group + 4), HIGHEST);
            for (int c = first; c <= last; c++) {
                pairs.add(c, font.getInt(group + 8) + c - first);
            }
        }
        return pairs.table();
    }

    /// Format 4: segments with a delta or an array of glyphs.
    private static CharacterTable basic(ByteBuffer font, int at) {
        Pairs pairs = new Pairs();
        int doubled = Short.toUnsignedInt(font.getShort(at + 6));
        int ends = at + 14;
        int starts = ends + doubled + 2;
        int deltas = starts + doubled;
        int offsets = deltas + doubled;
        for (int s = 0; s < doubled; s += 2) {
            int start = Short.toUnsignedInt(font.getShort(starts + s));
            int end = Short.toUnsignedInt(font.getShort(ends + s));
            int offset = Short.toUnsignedInt(font.getShort(offsets + s));
            for (int c = start; c <= end && c != 0xFFFF; c++) {
                int glyph = offset == 0 ? c : Short.toUnsignedInt(font.getShort(offsets + s + offset + 2 * (c - start)));
                boolean absent = offset != 0 && glyph == 0;
                pairs.add(c, absent ? 0 : glyph + font.getShort(deltas + s) & 0xFFFF);
            }
        }
        return pairs.table();
    }

    /// Grows as pairs arrive in ascending order; glyph 0 means that the font lacks the character.
    private static final class Pairs {
        private int[] codePoints = new int[16384];
        private int[] glyphs = new int[16384];
        private int size;

        void add(int codePoint, int glyph) {
            if (glyph == 0) {
                return;
            }
            if (size == codePoints.length) {
                codePoints = Arrays.copyOf(codePoints, size * 2);
                glyphs = Arrays.copyOf(glyphs, size * 2);
            }
            codePoints[size] = codePoint;
            glyphs[size++] = glyph;
        }

        CharacterTable table() {
            return new CharacterTable(Arrays.copyOf(codePoints, size), Arrays.copyOf(glyphs, size));
        }
    }
}
