package org.jiedao.document;

import java.io.IOException;

/// A character has no glyph in any font at hand; the message names it and the words it stands in.
public final class UnprintableException extends IOException {

    private static final long serialVersionUID = 1;

    public UnprintableException(String sentence) {
        super(sentence);
    }
}
