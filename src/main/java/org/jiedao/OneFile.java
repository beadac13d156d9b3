package org.jiedao;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jiedao.dispatch.OutputFolder.Content;

/// Puts a file where the user said, whole or not at all.
final class OneFile {
    private OneFile() {}

    static void replace(Path file, Content content) throws IOException {
        Path place = file.toAbsolutePath();
        Files.createDirectories(place.getParent());
        Path staged = place.resolveSibling(place.getFileName() + ".tmp");
        try {
            try (OutputStream out = Files.newOutputStream(staged)) {
                content.writeTo(out);
            }
            Files.move(staged, place, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(staged);
        }
    }
}
