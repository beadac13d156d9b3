package org.jiedao;

import java.io.IOException;
import java.nio.file.Path;
import org.jiedao.archive.DataFolder;

/// A data folder for tests of the window: empty, with the sample street, or after the sample year.
final class SampleFolder {
    private SampleFolder() {}

    static Wiring empty(Path folder) throws IOException {
        return switch (Wiring.open(new DataFolder(folder), Sample.clock())) {
            case Wiring.Opening.Opened opened -> opened.workbench();
            case Wiring.Opening.Refused refused -> throw new IllegalStateException(refused.sentence());
            case Wiring.Opening.Damaged damaged -> throw new IllegalStateException(damaged.sentence());
        };
    }

    static Wiring street(Path folder) throws IOException {
        Wiring wiring = empty(folder);
        Sample.setUp(wiring);
        return wiring;
    }

    static Wiring year(Path folder) throws IOException {
        Wiring wiring = empty(folder);
        Sample.work(wiring);
        return wiring;
    }
}
