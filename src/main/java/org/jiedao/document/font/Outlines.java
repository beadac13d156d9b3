package org.jiedao.document.font;

import java.io.IOException;

/// The drawings of a font's characters, of which a paper carries only those it shows.
sealed interface Outlines permits CompactOutlines, TrueTypeOutlines {

    static Outlines read(OpenType font) throws IOException {
        return font.has("CFF ") ? CompactOutlines.read(font.table("CFF ")) : TrueTypeOutlines.read(font);
    }

    /// A font program that holds these glyphs, numbered as they stand in the list; the first must be glyph 0.
    byte[] cut(int[] glyphs);
}
