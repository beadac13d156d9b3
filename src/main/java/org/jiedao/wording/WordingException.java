package org.jiedao.wording;

/// A wording file that cannot be filled; the message says which file and line, and what is wrong there.
public final class WordingException extends Exception {
    private static final long serialVersionUID = 1L;

    WordingException(String file, int line, String sentence) {
        super("用语文件“" + file + "”第" + line + "行：" + sentence);
    }
}
