package org.jiedao.settings;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Properties;

/// Keys and values in a file that is replaced whole: a crash leaves the old one or the new one.
record PropertiesFile(Path path) {
    /// Nothing where the file is missing or damaged.
    Properties read() {
        Properties kept = new Properties();
        try (Reader reader = new StringReader(Files.readString(path, StandardCharsets.UTF_8))) {
            kept.load(reader);
        } catch (IOException | IllegalArgumentException unreadable) {
            return new Properties();
        }
        return kept;
    }

    void replace(Properties kept) throws IOException {
        Path draft = path.resolveSibling(path.getFileName() + ".tmp");
        Files.createDirectories(path.toAbsolutePath().getParent());
        try (Writer writer = Files.newBufferedWriter(draft, StandardCharsets.UTF_8)) {
            kept.store(writer, null);
        }
        Files.move(draft, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    void remove() throws IOException {
        Files.deleteIfExists(path);
    }
}
