package org.jiedao.followup;

/// Long texts where there is little room.
public final class Words {
    private static final int SHOWN = 20;

    private Words() {}

    /// Its first twenty characters, whole ones.
    public static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= SHOWN
                ? text
                : text.substring(0, text.offsetByCodePoints(0, SHOWN)) + "……";
    }
}
