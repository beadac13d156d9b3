package org.jiedao.rule;

/// A line of a ruleset that makes no sense; the reader turns it into a sentence with file and line.
final class Unreadable extends Exception {
    private static final long serialVersionUID = 1;

    Unreadable(String sentence) {
        super(sentence);
    }

    String sentence() {
        return String.valueOf(getMessage());
    }
}
