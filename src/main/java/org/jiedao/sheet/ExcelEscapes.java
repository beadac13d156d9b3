package org.jiedao.sheet;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// `_x000D_` and its like: how a workbook writes characters that XML forbids.
final class ExcelEscapes {
    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private ExcelEscapes() {}

    static String decode(String text) {
        if (!text.contains("_x")) {
            return text;
        }
        return ESCAPE.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(
                        String.valueOf((char) Integer.parseInt(found.group(1), 16))));
    }
}
