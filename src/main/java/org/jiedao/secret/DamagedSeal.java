package org.jiedao.secret;

import java.io.IOException;

/// What is read is not what was sealed, or not all of it, or not under this key. Nothing of the chunk was handed on.
public final class DamagedSeal extends IOException {
    private static final long serialVersionUID = 1L;

    DamagedSeal(String sentence) {
        super(sentence);
    }
}
