package org.jiedao.document.font;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Bundled fonts made over: other names, another licence, a table less, several in one file.
final class CraftedFonts {

    private CraftedFonts() {}

    static byte[] named(byte[] font, String chinese, String english) {
        Map<Integer, byte[]> tables = tables(font);
        tables.put(FontHeader.tag("name"), names(chinese, english));
        return built(font, tables);
    }

    static byte[] licensed(byte[] font, int bits) {
        Map<Integer, byte[]> tables = tables(font);
        ByteBuffer.wrap(tables.get(FontHeader.tag("OS/2"))).putShort(8, (short) bits);
        return built(font, tables);
    }

    static byte[] without(byte[] font, String table) {
        Map<Integer, byte[]> tables = tables(font);
        tables.remove(FontHeader.tag(table));
        return built(font, tables);
    }

    /// Only one character, drawn as the font's first one.
    static byte[] moved(byte[] font, int codePoint) {
        Map<Integer, byte[]> tables = tables(font);
        ByteBuffer cmap = ByteBuffer.allocate(12 + 28);
        cmap.putShort((short) 0).putShort((short) 1).putShort((short) 3).putShort((short) 10).putInt(12);
        cmap.putShort((short) 12).putShort((short) 0).putInt(28).putInt(0).putInt(1);
        cmap.putInt(codePoint).putInt(codePoint).putInt(1);
        tables.put(FontHeader.tag("cmap"), cmap.array());
        return built(font, tables);
    }

    static byte[] collection(byte[]... fonts) {
        int at = 12 + 4 * fonts.length;
        ByteBuffer head = ByteBuffer.allocate(at).putInt(FontHeader.tag("ttcf")).putInt(0x10000).putInt(fonts.length);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] font : fonts) {
            head.putInt(at);
            ByteBuffer moved = ByteBuffer.wrap(font.clone());
            int count = moved.getShort(4);
            for (int i = 0; i < count; i++) {
                int entry = 12 + 16 * i + 8;
                moved.putInt(entry, moved.getInt(entry) + at);
            }
            out.writeBytes(moved.array());
            at += font.length;
        }
        byte[] body = out.toByteArray();
        return ByteBuffer.allocate(at).put(head.array()).put(body).array();
    }

    private static byte[] names(String chinese, String english) {
        record Entry(int language, int id, String text) {}
        List<Entry> entries =
                List.of(new Entry(0x0409, 1, english), new Entry(0x0804, 1, chinese), new Entry(0x0409, 6, english));
        ByteArrayOutputStream texts = new ByteArrayOutputStream();
        ByteBuffer table = ByteBuffer.allocate(6 + 36).putShort((short) 0).putShort((short) 3).putShort((short) 42);
        for (Entry entry : entries) {
            byte[] bytes = entry.text().getBytes(StandardCharsets.UTF_16BE);
            table.putShort((short) 3).putShort((short) 1).putShort((short) entry.language()).putShort((short) entry.id());
            table.putShort((short) bytes.length).putShort((short) texts.size());
            texts.writeBytes(bytes);
        }
        return ByteBuffer.allocate(42 + texts.size()).put(table.array()).put(texts.toByteArray()).array();
    }

    private static Map<Integer, byte[]> tables(byte[] font) {
        ByteBuffer read = ByteBuffer.wrap(font);
        Map<Integer, byte[]> tables = new LinkedHashMap<>();
        for (int i = 0; i < read.getShort(4); i++) {
            int entry = 12 + 16 * i;
            byte[] table = new byte[read.getInt(entry + 12)];
            read.get(read.getInt(entry + 8), table);
            tables.put(read.getInt(entry), table);
        }
        return tables;
    }

    private static byte[] built(byte[] font, Map<Integer, byte[]> tables) {
        int at = 12 + 16 * tables.size();
        ByteBuffer head = ByteBuffer.allocate(at).put(font, 0, 4).putShort((short) tables.size());
        head.position(12);
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (Map.Entry<Integer, byte[]> table : tables.entrySet()) {
            byte[] bytes = table.getValue();
            head.putInt(table.getKey()).putInt(0).putInt(at + body.size()).putInt(bytes.length);
            body.writeBytes(java.util.Arrays.copyOf(bytes, bytes.length + 3 & ~3));
        }
        return ByteBuffer.allocate(at + body.size()).put(head.array()).put(body.toByteArray()).array();
    }
}
