package org.jiedao.document.font;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/// What a reader of the paper is told about a font: its name and its measures in thousandths of the size.
public record FontDescription(
        String name, boolean compact, int left, int bottom, int right, int top, int ascent, int descent, double angle) {

    private static final int POST_SCRIPT_NAME = 6;
    private static final int MACINTOSH = 1;
    /// The value of `fsType` that forbids to embed a font.
    private static final int RESTRICTED = 2;

    static FontDescription read(OpenType font, String fileName) throws IOException {
        if (font.has("OS/2") && (font.table("OS/2").getShort(8) & 0x0F) == RESTRICTED) {
            throw new IOException("font that must not be embedded");
        }
        ByteBuffer head = font.table("head");
        ByteBuffer hhea = font.table("hhea");
        int em = Short.toUnsignedInt(head.getShort(18));
        return new FontDescription(
                name(font, fileName),
                font.has("CFF "),
                head.getShort(36) * 1000 / em,
                head.getShort(38) * 1000 / em,
                head.getShort(40) * 1000 / em,
                head.getShort(42) * 1000 / em,
                hhea.getShort(4) * 1000 / em,
                hhea.getShort(6) * 1000 / em,
                font.has("post") ? font.table("post").getInt(4) / 65536.0 : 0);
    }

    /// The name for printers; a font without one is called after its file. Only characters that need no escape.
    private static String name(OpenType font, String fileName) throws IOException {
        ByteBuffer names = font.table("name");
        int texts = Short.toUnsignedInt(names.getShort(4));
        for (int i = 0; i < Short.toUnsignedInt(names.getShort(2)); i++) {
            int entry = 6 + 12 * i;
            if (names.getShort(entry + 6) == POST_SCRIPT_NAME) {
                byte[] text = new byte[Short.toUnsignedInt(names.getShort(entry + 8))];
                names.get(texts + Short.toUnsignedInt(names.getShort(entry + 10)), text);
                Charset charset =
                        names.getShort(entry) == MACINTOSH ? StandardCharsets.US_ASCII : StandardCharsets.UTF_16BE;
                return plain(new String(text, charset));
            }
        }
        return plain(fileName);
    }

    private static String plain(String name) {
        String plain = name.replaceAll("[^A-Za-z0-9-]", "");
        return plain.isEmpty() ? "Font" : plain;
    }
}
