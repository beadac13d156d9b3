package org.jiedao.ui;

import java.nio.file.Path;

/// Hands files to the programs of the desktop.
public interface FileOpener {
    void open(Path file);

    /// Opens the folder that holds the file.
    void reveal(Path file);
}
