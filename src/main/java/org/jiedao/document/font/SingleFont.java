package org.jiedao.document.font;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/// One font of a file as a file of its own: a collection shares its tables among several, and nothing that reads a font
/// later has to know of that.
final class SingleFont {

    private static final int COLLECTION = FontHeader.tag("ttcf");
    private static final int ENTRY = 16;
    private static final int HEAD = 12;

    private SingleFont() {}

    static byte[] bytes(Path file, int index) throws IOException {
        byte[] whole = Files.readAllBytes(file);
        ByteBuffer font = ByteBuffer.wrap(whole);
        return font.getInt(0) == COLLECTION ? cut(font, font.getInt(12 + 4 * index), FontScan.headers(file).get(index)) : whole;
    }

    private static byte[] cut(ByteBuffer font, int directory, FontHeader header) {
        Map<Integer, FontHeader.Slice> tables = header.tables();
        int size = HEAD + ENTRY * tables.size();
        size += tables.values().stream().mapToInt(slice -> padded(slice.length())).sum();
        ByteBuffer single = ByteBuffer.allocate(size);
        single.put(font.slice(directory, HEAD));
        int at = HEAD + ENTRY * tables.size();
        for (int i = 0; i < tables.size(); i++) {
            int entry = directory + HEAD + ENTRY * i;
            FontHeader.Slice slice = tables.get(font.getInt(entry));
            single.putInt(font.getInt(entry)).putInt(font.getInt(entry + 4)).putInt(at).putInt(slice.length());
            single.put(at, font, slice.offset(), slice.length());
            at += padded(slice.length());
        }
        return single.array();
    }

    private static int padded(int length) {
        return length + 3 & ~3;
    }
}
