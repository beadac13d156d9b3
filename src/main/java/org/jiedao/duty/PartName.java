package org.jiedao.duty;

import org.jiedao.document.Document;
import org.jiedao.file.PortableName;

/// The file name of a part, from its title.
final class PartName {
    private static final int LONGEST = 40;

    private PartName() {}

    static String of(Document part) {
        return PortableName.of(part.title(), LONGEST);
    }
}
