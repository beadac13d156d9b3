package org.jiedao.document.font;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/// Joins tables to a TrueType font file.
final class TableDirectory {

    private static final int HEADER = 12;
    private static final int ENTRY = 16;

    private TableDirectory() {}

    static byte[] number(int value) {
        return ByteBuffer.allocate(4).putInt(value).array();
    }

    /// The tables in the order of their tags, as the directory must name them.
    static byte[] font(Map<String, byte[]> tables) {
        int at = HEADER + ENTRY * tables.size();
        int size = at + tables.values().stream().mapToInt(t -> padded(t.length)).sum();
        ByteBuffer font = ByteBuffer.allocate(size);
        int power = Integer.highestOneBit(tables.size());
        font.putInt(0x00010000).putShort((short) tables.size()).putShort((short) (power * ENTRY));
        font.putShort((short) Integer.numberOfTrailingZeros(power));
        font.putShort((short) ((tables.size() - power) * ENTRY));
        for (Map.Entry<String, byte[]> table : tables.entrySet()) {
            byte[] bytes = table.getValue();
            font.put(at, bytes);
            font.put(table.getKey().getBytes(StandardCharsets.US_ASCII));
            font.putInt(sum(font, at, padded(bytes.length))).putInt(at).putInt(bytes.length);
            at += padded(bytes.length);
        }
        return font.array();
    }

    private static int padded(int length) {
        return length + 3 & ~3;
    }

    private static int sum(ByteBuffer font, int from, int length) {
        int sum = 0;
        for (int at = from; at < from + length; at += 4) {
            sum += font.getInt(at);
        }
        return sum;
    }
}
