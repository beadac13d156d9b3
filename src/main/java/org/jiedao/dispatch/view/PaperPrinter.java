package org.jiedao.dispatch.view;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// Prints finished papers. An interface, since a test has no printer.
public interface PaperPrinter {
    /// The printers by name; empty where there is none.
    List<String> printers();

    void print(Path pdf, String printer) throws IOException;
}
