package org.jiedao.sheet;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// `_x000D_` and its like: how a workbook writes characters that XML forbids.
final class ExcelEscapes {
    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private ExcelEscapes() {}

    /// So that a text reads back as it was, also one that only looks like such an escape.
    static String encode(String text) {
        StringBuilder encoded = new StringBuilder(text.length());
        String plain = text.contains("_x") ? ESCAPE.matcher(text).replaceAll("_x005F_x$1_") : text;
        for (int index = 0; index < plain.length(); index++) {
            char one = plain.charAt(index);
            encoded.append(isForbidden(one) ? "_x%04X_".formatted((int) one) : String.valueOf(one));
        }
        return encoded.toString();
    }

    private static boolean isForbidden(char one) {
        return one < ' ' && one != '\t' && one != '\n' || one == '\uFFFE' || one == '\uFFFF';
    }

    static String decode(String text) {
        if (!text.contains("_x")) {
            return text;
        }
        return ESCAPE.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(
                        String.valueOf((char) Integer.parseInt(found.group(1), 16))));
    }
}
