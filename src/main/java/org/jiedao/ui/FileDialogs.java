package org.jiedao.ui;

import java.nio.file.Path;
import java.util.Optional;

/// Asks the user for files. An interface, since a test has no file chooser.
public interface FileDialogs {
    /// A workbook to read.
    Optional<Path> chooseWorkbook();

    /// A text file to read.
    Optional<Path> chooseText();

    /// A PNG or JPEG to read.
    Optional<Path> choosePicture();

    /// A file of any kind.
    Optional<Path> chooseFile();

    /// Where to write; the user confirmed an existing file.
    Optional<Path> chooseTarget(String suggestedName);

    /// A folder to write into or to read from.
    Optional<Path> chooseFolder();
}
