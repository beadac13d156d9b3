package org.jiedao.ui;

import java.nio.file.Path;

/// A folder in as few words as tell which it is: its drive or root and its own name, `D:\…\jiedao`.
final class FolderWords {
    private FolderWords() {}

    static String brief(Path folder) {
        Path whole = folder.toAbsolutePath().normalize();
        if (whole.getNameCount() < 3) {
            return whole.toString();
        }
        return whole.getRoot() + "…" + whole.getFileSystem().getSeparator() + whole.getFileName();
    }
}
