package org.jiedao.document;

/// Says in one Chinese sentence why a text is no document, with the number of the line (from 1).
public final class OfficialTextException extends Exception {

    private static final long serialVersionUID = 1;

    private final int line;

    OfficialTextException(int line, String sentence) {
        super("第%d行：%s".formatted(line, sentence));
        this.line = line;
    }

    public int line() {
        return line;
    }
}
