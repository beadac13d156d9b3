package org.jiedao.archive;

import java.io.IOException;
import java.util.List;

/// Looks for damage without changing anything.
@FunctionalInterface
public interface DataCheck {
    /// A sentence for each thing found wrong: what, where, what to do. Empty = nothing found.
    List<String> problems() throws IOException;
}
