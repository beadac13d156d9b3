package org.jiedao.file;

import java.util.regex.Pattern;

/// Names of files that Windows takes too, which forbids `\ / : * ? " < > |`.
public final class PortableName {
    private static final Pattern FORBIDDEN = Pattern.compile("[\\\\/:*?\"<>|\\p{Cntrl}]+");

    private PortableName() {}

    public static String plain(String text) {
        return FORBIDDEN.matcher(text).replaceAll("");
    }

    /// To that many characters as people count them: none is cut in two.
    public static String shortened(String text, int longest) {
        int length = text.codePointCount(0, text.length());
        return length <= longest ? text : text.substring(0, text.offsetByCodePoints(0, longest));
    }
}
