package org.jiedao.storage.chain;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.Optional;
import org.jiedao.archive.Head;
import org.jiedao.file.WholeFile;

/// The newest link of the change log as it was when the register was last closed, kept beside the data file: by itself a
/// log that was cut short looks whole.
public record KeptHead(Path file) {
    private static final int PARTS = 3;

    public static KeptHead of(Path database) {
        return new KeptHead(database.resolveSibling("jiedao.head"));
    }

    public void write(Head head) throws IOException {
        WholeFile.write(file, head.number() + " " + head.hash() + " " + head.at() + "\n");
    }

    /// The log of a backup that took the register's place ends elsewhere.
    public void remove() throws IOException {
        Files.deleteIfExists(file);
    }

    /// Nothing where there is none, or none that can be read: then it witnesses nothing.
    public Optional<Head> read() throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        String[] parts = Files.readString(file).strip().split(" ");
        try {
            return parts.length == PARTS
                    ? Optional.of(new Head(Long.parseLong(parts[0]), parts[1], LocalDateTime.parse(parts[2])))
                    : Optional.empty();
        } catch (NumberFormatException | DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}
