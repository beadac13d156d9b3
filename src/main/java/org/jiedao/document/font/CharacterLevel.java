package org.jiedao.document.font;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.util.BitSet;
import java.util.stream.IntStream;

/// Sets of Chinese characters by which a font is judged. GB 2312 is told by Java's charset; of GB 18030—2022 the ranges
/// of code points are counted, whose level 2 (level 1 and the rest of 通用规范汉字表) needs a list that is not at hand.
public enum CharacterLevel {
    GB_2312("GB 2312", "常用汉字6763个", gb2312()),
    LEVEL_1("GB 18030 一级", "U+4E00—9FEF、U+3400—4DB5、〇", ranges(0x3007, 0x3007, 0x3400, 0x4DB5, 0x4E00, 0x9FEF)),
    LEVEL_3(
            "GB 18030 三级",
            "一级之外：扩展 B、C、D、E、F 区，U+20000—2EBE0",
            ranges(
                    0x20000, 0x2A6D6, 0x2A700, 0x2B734, 0x2B740, 0x2B81D, 0x2B820, 0x2CEA1, 0x2CEB0, 0x2EBE0));

    private final String label;
    private final String extent;
    private final BitSet codePoints;

    CharacterLevel(String label, String extent, BitSet codePoints) {
        this.label = label;
        this.extent = extent;
        this.codePoints = codePoints;
    }

    public String label() {
        return label;
    }

    /// Which characters are counted.
    public String extent() {
        return extent;
    }

    public int size() {
        return codePoints.cardinality();
    }

    public boolean contains(int codePoint) {
        return codePoints.get(codePoint);
    }

    public int covered(FontFile font) {
        return (int) codePoints.stream().filter(font::has).count();
    }

    /// The first characters that the font lacks.
    public String lacking(FontFile font, int most) {
        return codePoints.stream()
                .filter(c -> !font.has(c))
                .limit(most)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static BitSet ranges(int... bounds) {
        BitSet set = new BitSet();
        for (int i = 0; i < bounds.length; i += 2) {
            set.set(bounds[i], bounds[i + 1] + 1);
        }
        return set;
    }

    /// Rows 16 to 87 of the code table.
    private static BitSet gb2312() {
        CharsetDecoder decoder = Charset.forName("GB2312").newDecoder();
        BitSet set = new BitSet();
        for (int row = 0xB0; row <= 0xF7; row++) {
            for (int cell = 0xA1; cell <= 0xFE; cell++) {
                try {
                    CharBuffer character = decoder.decode(ByteBuffer.wrap(new byte[] {(byte) row, (byte) cell}));
                    IntStream.of(character.get(0)).forEach(set::set);
                } catch (CharacterCodingException unassigned) {
                    continue;
                }
            }
        }
        return set;
    }
}
