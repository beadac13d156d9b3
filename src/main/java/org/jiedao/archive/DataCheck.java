package org.jiedao.archive;

import java.util.List;

/// Looks for damage without changing anything.
public interface DataCheck {
    /// A sentence for each thing found wrong: what, where, what to do. Empty = nothing found.
    List<String> problems();
}
