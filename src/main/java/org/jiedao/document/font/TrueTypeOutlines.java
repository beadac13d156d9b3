package org.jiedao.document.font;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.TreeMap;

/// Outlines in the table `glyf`, as the fonts of Windows have them.
final class TrueTypeOutlines implements Outlines {

    private static final int MORE_COMPONENTS = 0x20;
    private static final int FIRST_COMPONENT = 10;

    private final ByteBuffer glyf;
    private final ByteBuffer loca;
    private final ByteBuffer hmtx;
    private final boolean wide;
    private final int metrics;
    /// What the cut font takes over, by tag: whole, or to be filled with its own numbers.
    private final Map<String, byte[]> kept;

    private TrueTypeOutlines(OpenType font, Map<String, byte[]> kept) throws IOException {
        this.glyf = font.table("glyf");
        this.loca = font.table("loca");
        this.hmtx = font.table("hmtx");
        this.wide = font.table("head").getShort(50) != 0;
        this.metrics = Short.toUnsignedInt(font.table("hhea").getShort(34));
        this.kept = kept;
    }

    static TrueTypeOutlines read(OpenType font) throws IOException {
        Map<String, byte[]> kept = new TreeMap<>();
        for (String tag : new String[] {"head", "hhea", "maxp", "cvt ", "fpgm", "prep"}) {
            if (font.has(tag)) {
                kept.put(tag, bytes(font.table(tag)));
            }
        }
        TrueTypeOutlines outlines = new TrueTypeOutlines(font, kept);
        int glyphs = Short.toUnsignedInt(font.table("maxp").getShort(4));
        if (outlines.place(glyphs) > outlines.glyf.capacity()) {
            throw new IOException("font that was cut off");
        }
        return outlines;
    }

    private static byte[] bytes(ByteBuffer from) {
        byte[] bytes = new byte[from.remaining()];
        from.get(0, bytes);
        return bytes;
    }

    @Override
    public byte[] cut(int[] glyphs) {
        GlyphNumbers numbers = new GlyphNumbers(glyphs);
        ByteArrayOutputStream outlines = new ByteArrayOutputStream();
        ByteArrayOutputStream places = new ByteArrayOutputStream();
        // parts of composed glyphs join the list as it is walked
        for (int i = 0; i < numbers.size(); i++) {
            places.writeBytes(TableDirectory.number(outlines.size()));
            outlines.writeBytes(outline(numbers.glyph(i), numbers));
            while (outlines.size() % 4 != 0) {
                outlines.write(0);
            }
        }
        places.writeBytes(TableDirectory.number(outlines.size()));
        Map<String, byte[]> tables = new TreeMap<>(kept);
        tables.put("glyf", outlines.toByteArray());
        tables.put("loca", places.toByteArray());
        tables.put("hmtx", widths(numbers));
        renumbered(tables, numbers.size());
        return TableDirectory.font(tables);
    }

    private static void renumbered(Map<String, byte[]> tables, int size) {
        // loca holds 32-bit offsets, hmtx a pair for each glyph
        tables.computeIfPresent("head", (t, head) -> with(head, 50, 1));
        tables.computeIfPresent("hhea", (t, hhea) -> with(hhea, 34, size));
        tables.computeIfPresent("maxp", (t, maxp) -> with(maxp, 4, size));
    }

    private static byte[] with(byte[] table, int at, int value) {
        byte[] changed = table.clone();
        ByteBuffer.wrap(changed).putShort(at, (short) value);
        return changed;
    }

    private byte[] outline(int glyph, GlyphNumbers numbers) {
        int from = place(glyph);
        byte[] outline = new byte[Math.max(0, place(glyph + 1) - from)];
        glyf.get(from, outline);
        if (outline.length > FIRST_COMPONENT && outline[0] < 0) {
            renumber(ByteBuffer.wrap(outline), numbers);
        }
        return outline;
    }

    private int place(int glyph) {
        return wide ? loca.getInt(4 * glyph) : 2 * Short.toUnsignedInt(loca.getShort(2 * glyph));
    }

    /// A composed glyph names its parts by number.
    private static void renumber(ByteBuffer composed, GlyphNumbers numbers) {
        int at = FIRST_COMPONENT;
        int flags;
        do {
            flags = composed.getShort(at);
            composed.putShort(at + 2, (short) numbers.of(Short.toUnsignedInt(composed.getShort(at + 2))));
            at += 4 + argumentsAndScale(flags);
        } while ((flags & MORE_COMPONENTS) != 0);
    }

    private static int argumentsAndScale(int flags) {
        int arguments = (flags & 0x01) != 0 ? 4 : 2;
        int scale = (flags & 0x08) != 0 ? 2 : (flags & 0x40) != 0 ? 4 : (flags & 0x80) != 0 ? 8 : 0;
        return arguments + scale;
    }

    private byte[] widths(GlyphNumbers numbers) {
        ByteBuffer widths = ByteBuffer.allocate(4 * numbers.size());
        for (int i = 0; i < numbers.size(); i++) {
            int glyph = numbers.glyph(i);
            widths.putShort(hmtx.getShort(4 * Math.min(glyph, metrics - 1)));
            boolean paired = glyph < metrics;
            widths.putShort(hmtx.getShort(paired ? 4 * glyph + 2 : 4 * metrics + 2 * (glyph - metrics)));
        }
        return widths.array();
    }
}
