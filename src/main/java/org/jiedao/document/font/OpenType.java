package org.jiedao.document.font;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/// The tables of an OpenType font; of a collection, those of its first font.
record OpenType(ByteBuffer font, int directory) {

    private static final int COLLECTION = 0x74746366;
    private static final int FIRST_OF_COLLECTION = 12;
    private static final int HEADER = 12;
    private static final int ENTRY = 16;

    static OpenType of(byte[] bytes) {
        ByteBuffer font = ByteBuffer.wrap(bytes);
        return new OpenType(font, font.getInt(0) == COLLECTION ? font.getInt(FIRST_OF_COLLECTION) : 0);
    }

    boolean has(String tag) {
        return entry(tag) >= 0;
    }

    /// Where a table begins in the file.
    int offset(String tag) throws IOException {
        int entry = entry(tag);
        if (entry < 0) {
            throw new IOException("font without table " + tag);
        }
        return font.getInt(entry + 8);
    }

    ByteBuffer table(String tag) throws IOException {
        int offset = offset(tag);
        // some fonts say a length that passes the end of the file
        return font.slice(offset, Math.min(font.getInt(entry(tag) + 12), font.capacity() - offset));
    }

    private int entry(String tag) {
        int wanted = ByteBuffer.wrap(tag.getBytes(StandardCharsets.US_ASCII)).getInt();
        int tables = Short.toUnsignedInt(font.getShort(directory + 4));
        for (int i = 0; i < tables; i++) {
            int entry = directory + HEADER + ENTRY * i;
            if (font.getInt(entry) == wanted) {
                return entry;
            }
        }
        return -1;
    }
}
