package org.jiedao.transfer;

import java.util.regex.Pattern;

/// Full-width digits, letters and punctuation as their plain selves. Not Unicode's compatibility form: that would
/// also replace characters that stand in names.
final class HalfWidth {
    private static final int FIRST = 0xFF01;
    private static final int LAST = 0xFF5E;
    private static final int TO_ASCII = 0xFF01 - '!';

    private static final Pattern SPACE = Pattern.compile("[\\s\\u00A0]+");

    private HalfWidth() {}

    static String of(String text) {
        var plain = new StringBuilder(text.length());
        text.chars().map(HalfWidth::plain).forEach(c -> plain.append((char) c));
        return plain.toString();
    }

    /// Without any white space either.
    static String tight(String text) {
        return SPACE.matcher(of(text)).replaceAll("");
    }

    private static int plain(int c) {
        if (c >= FIRST && c <= LAST) {
            return c - TO_ASCII;
        }
        return c == '　' ? ' ' : c;
    }
}
