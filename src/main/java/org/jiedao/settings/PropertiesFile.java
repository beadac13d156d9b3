package org.jiedao.settings;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.jiedao.file.WholeFile;

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
        // the encoder refuses half a character; the charset alone would write a question mark
        WholeFile.write(path, out -> kept.store(new OutputStreamWriter(out, StandardCharsets.UTF_8.newEncoder()), null));
    }

    void remove() throws IOException {
        Files.deleteIfExists(path);
    }
}
