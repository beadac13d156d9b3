package org.jiedao.privacy;

import java.io.IOException;
import java.util.Set;

/// What was typed into forms and not saved, which is kept beside the register.
public interface Unsaved {
    /// Fields with one of the texts are emptied.
    void forget(Set<String> texts) throws IOException;
}
