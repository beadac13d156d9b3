package org.jiedao.file;

import java.io.IOException;
import java.io.OutputStream;

/// The content of a file to be.
@FunctionalInterface
public interface Content {
    void writeTo(OutputStream out) throws IOException;
}
