package org.jiedao.document.font;

/// A character that no font at hand can print, with the words it stands in, so that the person can be named.
public record Uncovered(int codePoint, String text) {

    private static final int AROUND = 8;

    public String sentence() {
        return "没有字体能印出“%s”（U+%04X），在“%s”里。".formatted(Character.toString(codePoint), codePoint, excerpt());
    }

    /// The words next to the character.
    public String excerpt() {
        int at = text.indexOf(Character.toString(codePoint));
        int from = text.offsetByCodePoints(at, -Math.min(AROUND, text.codePointCount(0, at)));
        int to = text.offsetByCodePoints(at, Math.min(AROUND, text.codePointCount(at, text.length())));
        return text.substring(from, to);
    }
}
