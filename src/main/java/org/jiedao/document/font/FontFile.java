package org.jiedao.document.font;

/// One font as it will be embedded: its bytes, the characters it has and their widths. Never changed once read.
public final class FontFile {

    private final String name;
    private final byte[] bytes;
    private final boolean collection;
    private final CharacterMap characters;

    FontFile(String name, byte[] bytes, CharacterMap characters) {
        this.name = name;
        this.bytes = bytes;
        this.collection = bytes.length > 3 && bytes[0] == 't' && bytes[1] == 't' && bytes[2] == 'c';
        this.characters = characters;
    }

    /// The file's name, for a user who asks which font serves.
    public String name() {
        return name;
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    /// Whether the file holds several fonts, of which the first serves.
    public boolean collection() {
        return collection;
    }

    public boolean has(int codePoint) {
        return characters.has(codePoint);
    }

    public double em(int codePoint) {
        return characters.em(codePoint);
    }
}
