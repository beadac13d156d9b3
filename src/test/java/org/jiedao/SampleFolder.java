package org.jiedao;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.jiedao.archive.DataFolder;

/// A data folder for tests of the window: empty, with the sample street, or after the sample year.
final class SampleFolder {
    private SampleFolder() {}

    static Wiring empty(Path folder) throws IOException {
        return switch (FolderOpening.of(new DataFolder(folder), Sample.clock())) {
            case FolderOpening.Opened opened -> opened.workbench();
            case FolderOpening.Refused refused -> throw new IllegalStateException(refused.sentence());
            case FolderOpening.Damaged damaged -> throw new IllegalStateException(damaged.sentence());
            case FolderOpening.Locked locked -> throw new IllegalStateException(locked.sentence());
        };
    }

    static Wiring street(Path folder) throws IOException {
        Wiring wiring = empty(folder);
        Sample.setUp(wiring);
        return wiring;
    }

    /// A folder like one that was worked on and closed.
    static Wiring copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file));
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
        return empty(to);
    }

    static Wiring year(Path folder) throws IOException {
        Wiring wiring = empty(folder);
        Sample.work(wiring);
        return wiring;
    }
}
