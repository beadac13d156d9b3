package org.jiedao.transfer;

import java.util.Optional;

/// The mappings that users chose, by the shape of the table: whoever sends the same form next year is understood.
public interface ImportMappings {
    Optional<ColumnMapping> find(String shape);

    /// Replaces what was remembered for the shape.
    void remember(String shape, ColumnMapping mapping);
}
