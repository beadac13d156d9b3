package org.jiedao.committee;

import java.util.Optional;

/// A note of the secretary's: as long as 2,000 characters, however rare (a 𬭎 is one).
public final class Note {
    public static final int LENGTH = 2000;

    private Note() {}

    public static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    /// Why a text is too long to be kept.
    public static Optional<String> fault(String what, String text) {
        int length = length(text);
        return length > LENGTH ? Optional.of(what + "有" + length + "字，最多" + LENGTH + "字") : Optional.empty();
    }
}
