package org.jiedao.document.font;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;

/// What one font of a file says of itself: the tables it has, its names, and whether it may be embedded.
record FontHeader(Map<Integer, Slice> tables, FontNames names, boolean embeddable, boolean bold) {

    static final int NAME = tag("name");
    static final int OS_2 = tag("OS/2");
    private static final int RESTRICTED = 0x0002;
    private static final int ANY_LICENCE = 0x000E;
    private static final int NO_SUBSETS = 0x0100;
    private static final int BITMAPS_ONLY = 0x0200;
    private static final int BOLD = 0x0020;
    private static final List<Integer> NEEDED =
            List.of(tag("cmap"), tag("head"), tag("hhea"), tag("hmtx"), tag("maxp"), NAME);

    /// Where a table lies in the file.
    record Slice(int offset, int length) {}

    static int tag(String name) {
        return ByteBuffer.wrap(name.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1)).getInt();
    }

    static FontHeader of(Map<Integer, Slice> tables, ByteBuffer names, ByteBuffer os2) throws IOException {
        return new FontHeader(Map.copyOf(tables), FontNames.read(names), embeddable(os2), bold(os2));
    }

    /// Whether everything is there that drawing needs. Outlines may be TrueType's or PostScript's.
    boolean complete() {
        boolean outlines = tables.containsKey(tag("CFF ")) || tables.containsKey(tag("glyf")) && tables.containsKey(tag("loca"));
        return outlines && names.forPdf() && tables.keySet().containsAll(NEEDED);
    }

    /// The licence bits of OS/2: 2 alone forbids embedding; neither whole fonts nor bitmaps alone serve a PDF.
    private static boolean embeddable(ByteBuffer os2) {
        int bits = os2.limit() < 10 ? 0 : os2.getShort(8);
        return (bits & ANY_LICENCE) != RESTRICTED && (bits & (NO_SUBSETS | BITMAPS_ONLY)) == 0;
    }

    private static boolean bold(ByteBuffer os2) {
        return os2.limit() >= 64 && (os2.getShort(62) & BOLD) != 0;
    }
}
