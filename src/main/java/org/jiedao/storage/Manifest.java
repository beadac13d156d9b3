package org.jiedao.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jiedao.file.Sha256;
import org.jiedao.file.WholeFile;

/// The data file's SHA-256, written after each clean close and removed at each open, because H2 keeps no checksum of
/// contents: a flipped bit in a row would otherwise be read as another truth.
record Manifest(Path file) {
    static Manifest of(Path database) {
        return new Manifest(database.resolveSibling("jiedao.manifest"));
    }

    /// What the manifest says of the data file.
    enum Verdict {
        UNCHANGED,
        DAMAGED,
        NOT_CLOSED
    }

    Verdict check(Path database) throws IOException {
        if (!Files.exists(file)) {
            return Verdict.NOT_CLOSED;
        }
        return Files.readString(file).strip().equals(Sha256.of(database)) ? Verdict.UNCHANGED : Verdict.DAMAGED;
    }

    void remove() throws IOException {
        Files.deleteIfExists(file);
    }

    void write(Path database) throws IOException {
        WholeFile.write(file, Sha256.of(database) + "\n");
    }
}
