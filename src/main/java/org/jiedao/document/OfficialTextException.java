package org.jiedao.document;

import java.util.regex.Pattern;

/// Says in one Chinese sentence why a text is no document, with the number of the line (from 1).
public final class OfficialTextException extends Exception {

    private static final long serialVersionUID = 1;

    /// Enough to find the place; a whole page quoted would hide what is said of it.
    private static final Pattern LONG_QUOTATION = Pattern.compile("“([^”]{60})[^”]+”");

    private final int line;

    OfficialTextException(int line, String sentence) {
        super("第%d行：%s".formatted(line, LONG_QUOTATION.matcher(sentence).replaceAll("“$1……”")));
        this.line = line;
    }

    public int line() {
        return line;
    }
}
