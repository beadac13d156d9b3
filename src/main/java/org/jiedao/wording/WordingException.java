package org.jiedao.wording;

/// A wording that cannot be filled; the message says which one and line, and what is wrong there.
public final class WordingException extends Exception {
    private static final long serialVersionUID = 1L;

    private final int line;
    private final String sentence;

    WordingException(String name, int line, String sentence) {
        super("“" + name + "”模板第" + line + "行：" + sentence);
        this.line = line;
        this.sentence = sentence;
    }

    /// Counted from 1.
    public int line() {
        return line;
    }

    /// What is wrong, without where.
    public String sentence() {
        return sentence;
    }
}
