package org.jiedao.document;

import java.io.IOException;
import java.io.OutputStream;

/// Puts a document on a kind of paper. One writer serves many documents and threads.
public interface DocumentWriter {

    /// Without a dot: `docx`, `pdf`.
    String fileExtension();

    /// Writes the whole file and leaves the stream open. A character that no face has is an [UnprintableException].
    void write(Document document, OutputStream out) throws IOException;
}
