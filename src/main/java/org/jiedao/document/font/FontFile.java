package org.jiedao.document.font;

import java.io.IOException;
import java.nio.BufferUnderflowException;

/// One font as it will be embedded, of a collection the first: the characters it has, their widths and their outlines.
/// Never changed once read.
public final class FontFile {

    private final String name;
    private final byte[] bytes;
    private final CharacterMap characters;
    private final FontDescription description;
    private final Outlines outlines;

    FontFile(String name, byte[] bytes, CharacterMap characters) throws IOException {
        this.name = name;
        this.bytes = bytes;
        this.characters = characters;
        try {
            OpenType font = OpenType.of(bytes);
            this.description = FontDescription.read(font, name);
            this.outlines = Outlines.read(font);
        } catch (BufferUnderflowException | IndexOutOfBoundsException | NegativeArraySizeException e) {
            throw new IOException("not a readable font", e);
        }
    }

    /// The file's name, for a user who asks which font serves.
    public String name() {
        return name;
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    public boolean has(int codePoint) {
        return characters.has(codePoint);
    }

    public FontDescription description() {
        return description;
    }

    /// A font program with the drawings of these characters only, numbered from 1 in this order; number 0 is the empty
    /// box.
    public byte[] cut(int[] codePoints) {
        int[] glyphs = new int[codePoints.length + 1];
        for (int i = 0; i < codePoints.length; i++) {
            glyphs[i + 1] = characters.glyph(codePoints[i]);
        }
        return outlines.cut(glyphs);
    }

    public double em(int codePoint) {
        return characters.em(codePoint);
    }
}
