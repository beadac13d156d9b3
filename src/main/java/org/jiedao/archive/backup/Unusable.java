package org.jiedao.archive.backup;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// A file that is no backup of ours, or a damaged one. The message is a sentence for the user.
public sealed class Unusable extends IOException permits Locked {
    private static final long serialVersionUID = 1L;

    public Unusable(String sentence) {
        this(sentence, null);
    }

    public Unusable(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }
}
