package org.jiedao.document.hint;

import java.util.List;

/// What a text alone does not tell: by which ruleset its committee works (empty where none), and which units a copy must
/// go to.
public record WordingContext(String ruleset, List<String> copyTo) {
    public static final WordingContext NONE = new WordingContext("", List.of());

    public WordingContext {
        copyTo = List.copyOf(copyTo);
    }
}
