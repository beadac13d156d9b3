package org.jiedao.storage.record;

import java.util.Optional;
import java.util.TreeSet;

/// A value that a column of these codes may have.
public final class FirstCode {
    private FirstCode() {}

    public static Optional<String> of(String codes) {
        return CodeWords.of(codes).map(words -> new TreeSet<>(words.keySet()).first());
    }
}
