package org.jiedao.overprint;

import org.jiedao.file.PortableName;

/// Names of PDF files that every file system takes.
final class PaperFile {

    private static final int LONGEST = 80;

    private PaperFile() {}

    static String name(String words) {
        return PortableName.of(words, LONGEST) + ".pdf";
    }
}
