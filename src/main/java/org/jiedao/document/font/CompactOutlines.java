package org.jiedao.document.font;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/// Outlines in the Compact Font Format whose glyphs have numbers, not names, as fonts of Chinese have them (Adobe
/// Technical Note 5176).
final class CompactOutlines implements Outlines {

    private final ByteBuffer font;
    private final byte[] name;
    private final CompactDict top;
    private final byte[] strings;
    private final CompactIndex global;
    private final CompactIndex drawings;
    private final List<CompactDict> fonts = new ArrayList<>();
    private final List<CompactDict> privates = new ArrayList<>();
    private final List<CompactIndex> locals = new ArrayList<>();

    private CompactOutlines(ByteBuffer font) throws IOException {
        this.font = font;
        CompactIndex names = CompactIndex.read(font, font.get(2));
        CompactIndex tops = CompactIndex.read(font, names.end());
        CompactIndex texts = CompactIndex.read(font, tops.end());
        this.name = names.get(0);
        this.top = CompactDict.read(tops.get(0));
        this.strings = slice(tops.end(), texts.end());
        this.global = CompactIndex.read(font, texts.end());
        this.drawings = CompactIndex.read(font, top.number(CompactDict.CHAR_STRINGS, 0));
        if (!top.has(CompactDict.ROS) || top.has(CompactDict.CHAR_STRING_TYPE)) {
            throw new IOException("font whose glyphs have names");
        }
        if (drawings.end() > font.capacity()) {
            throw new IOException("font that was cut off");
        }
        CompactIndex array = CompactIndex.read(font, top.number(CompactDict.FONT_ARRAY, 0));
        for (int i = 0; i < array.count(); i++) {
            addFont(CompactDict.read(array.get(i)));
        }
    }

    static CompactOutlines read(ByteBuffer font) throws IOException {
        return new CompactOutlines(font);
    }

    private void addFont(CompactDict dict) {
        int at = dict.number(CompactDict.PRIVATE, 1);
        CompactDict own = CompactDict.read(slice(at, at + dict.number(CompactDict.PRIVATE, 0)));
        fonts.add(dict);
        privates.add(own.without(CompactDict.SUBROUTINES));
        locals.add(
                own.has(CompactDict.SUBROUTINES)
                        ? CompactIndex.read(font, at + own.number(CompactDict.SUBROUTINES, 0))
                        : CompactIndex.none(font));
    }

    private byte[] slice(int from, int to) {
        byte[] bytes = new byte[to - from];
        font.get(from, bytes);
        return bytes;
    }

    @Override
    public byte[] cut(int[] glyphs) {
        byte[] select = new byte[glyphs.length + 1];
        List<byte[]> cut = new ArrayList<>();
        for (int i = 0; i < glyphs.length; i++) {
            int of = fontOf(glyphs[i]);
            select[i + 1] = (byte) of;
            cut.add(CharString.writtenOut(drawings.get(glyphs[i]), global, locals.get(of)));
        }
        return joined(numbered(glyphs.length), select, CompactIndex.bytes(cut));
    }

    /// Which of the fonts within the font a glyph belongs to (19).
    private int fontOf(int glyph) {
        int at = top.number(CompactDict.FONT_SELECT, 0);
        if (font.get(at) == 0) {
            return Byte.toUnsignedInt(font.get(at + 1 + glyph));
        }
        int low = 0;
        int high = Short.toUnsignedInt(font.getShort(at + 1)) - 1;
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (Short.toUnsignedInt(font.getShort(at + 3 + 3 * middle)) <= glyph) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return Byte.toUnsignedInt(font.get(at + 3 + 3 * low + 2));
    }

    /// A charset in which each glyph bears its own number (13).
    private static byte[] numbered(int glyphs) {
        return glyphs == 1
                ? new byte[1]
                : ByteBuffer.allocate(5)
                        .put((byte) 2)
                        .putShort((short) 1)
                        .putShort((short) (glyphs - 2))
                        .array();
    }

    private byte[] joined(byte[] charset, byte[] select, byte[] charStrings) {
        byte[] head = head(0, 0, 0, 0);
        int selectAt = head.length + charset.length;
        int stringsAt = selectAt + select.length;
        int arrayAt = stringsAt + charStrings.length;
        byte[] array = array(0);
        byte[] ownHead = head(head.length, selectAt, stringsAt, arrayAt);
        byte[] ownArray = array(arrayAt + array.length);
        List<byte[]> all = new ArrayList<>(List.of(ownHead, charset, select, charStrings, ownArray));
        privates.forEach(p -> all.add(p.bytes()));
        ByteBuffer joined =
                ByteBuffer.allocate(all.stream().mapToInt(b -> b.length).sum());
        all.forEach(joined::put);
        return joined.array();
    }

    private byte[] head(int charset, int select, int charStrings, int array) {
        CompactDict own = top.without(CompactDict.ENCODING)
                .with(CompactDict.CHARSET, charset)
                .with(CompactDict.FONT_SELECT, select)
                .with(CompactDict.CHAR_STRINGS, charStrings)
                .with(CompactDict.FONT_ARRAY, array);
        byte[] names = CompactIndex.bytes(List.of(name));
        byte[] tops = CompactIndex.bytes(List.of(own.bytes()));
        byte[] subroutines = CompactIndex.bytes(List.of());
        ByteBuffer head = ByteBuffer.allocate(4 + names.length + tops.length + strings.length + subroutines.length);
        head.put(new byte[] {1, 0, 4, 4}).put(names).put(tops).put(strings).put(subroutines);
        return head.array();
    }

    private byte[] array(int privatesAt) {
        List<byte[]> dicts = new ArrayList<>();
        int at = privatesAt;
        for (int i = 0; i < fonts.size(); i++) {
            int length = privates.get(i).bytes().length;
            dicts.add(fonts.get(i).with(CompactDict.PRIVATE, length, at).bytes());
            at += length;
        }
        return CompactIndex.bytes(dicts);
    }
}
