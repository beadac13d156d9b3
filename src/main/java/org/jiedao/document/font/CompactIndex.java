package org.jiedao.document.font;

import java.nio.ByteBuffer;
import java.util.List;

/// An INDEX of the Compact Font Format: a row of byte strings (Adobe Technical Note 5176, 5).
record CompactIndex(ByteBuffer font, int count, int offsetSize, int offsets) {

    static CompactIndex read(ByteBuffer font, int at) {
        int count = Short.toUnsignedInt(font.getShort(at));
        return count == 0
                ? new CompactIndex(font, 0, 0, at + 2)
                : new CompactIndex(font, count, font.get(at + 2), at + 3);
    }

    static CompactIndex none(ByteBuffer font) {
        return new CompactIndex(font, 0, 0, 0);
    }

    /// Where the font goes on behind the row.
    int end() {
        return count == 0 ? offsets : place(count);
    }

    byte[] get(int index) {
        byte[] bytes = new byte[place(index + 1) - place(index)];
        font.get(place(index), bytes);
        return bytes;
    }

    /// Offsets count from the byte before the first string.
    private int place(int index) {
        int offset = 0;
        for (int i = 0; i < offsetSize; i++) {
            offset = offset << 8 | Byte.toUnsignedInt(font.get(offsets + index * offsetSize + i));
        }
        return offsets + (count + 1) * offsetSize - 1 + offset;
    }

    /// The row as it stands in a file.
    static byte[] bytes(List<byte[]> strings) {
        if (strings.isEmpty()) {
            return new byte[2];
        }
        int size = strings.stream().mapToInt(s -> s.length).sum();
        ByteBuffer bytes = ByteBuffer.allocate(3 + 4 * (strings.size() + 1) + size);
        bytes.putShort((short) strings.size()).put((byte) 4);
        int offset = 1;
        bytes.putInt(offset);
        for (byte[] string : strings) {
            offset += string.length;
            bytes.putInt(offset);
        }
        strings.forEach(bytes::put);
        return bytes.array();
    }
}
