package org.jiedao.document;

import java.io.IOException;
import java.io.OutputStream;

/// Puts a book on a kind of paper, as [DocumentWriter] does one document.
public interface BookWriter extends DocumentWriter {

    void write(Book book, OutputStream out) throws IOException;
}
