package org.jiedao.document.hint;

import java.util.List;

/// A text after mending, with a hint for each line and rule by which it was changed.
public record Mended(String text, List<TextHint> hints) {
    public Mended {
        hints = List.copyOf(hints);
    }
}
