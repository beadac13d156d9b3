package org.jiedao.sheet;

/// Ends the reading of a workbook from deep inside a parser; its message is the sentence for the user.
final class UnreadableWorkbook extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnreadableWorkbook(String sentence) {
        super(sentence);
    }

    String sentence() {
        return String.valueOf(getMessage());
    }
}
