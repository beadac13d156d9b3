package org.jiedao.document;

import java.io.IOException;
import java.io.OutputStream;

/// Puts placed sheets into a file that can be printed.
@FunctionalInterface
public interface PlacedWriter {

    /// Writes the whole file and leaves the stream open. A character that no face has is an [UnprintableException].
    void write(PlacedPaper paper, OutputStream out) throws IOException;
}
