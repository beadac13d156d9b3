package org.jiedao.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Puts a workbook where the user said, whole or not at all, and never over another file: then beside it as
/// `名称(2).xlsx`.
public final class FreshFile {
    private static final String EXTENSION = ".xlsx";

    private FreshFile() {}

    /// The content of the file to be.
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /// Answers where it lies.
    public static Path write(Path wanted, Content content) throws IOException {
        Path place = wanted.toAbsolutePath();
        String name = String.valueOf(place.getFileName()).replaceFirst("(?i)\\.xlsx$", "");
        Files.createDirectories(place.getParent());
        Path staged = place.resolveSibling(name + EXTENSION + ".tmp");
        try {
            try (OutputStream out = Files.newOutputStream(staged)) {
                content.writeTo(out);
            }
            return moved(staged, name);
        } finally {
            Files.deleteIfExists(staged);
        }
    }

    private static Path moved(Path staged, String name) throws IOException {
        for (int copy = 1; ; copy++) {
            Path free = staged.resolveSibling(name + (copy == 1 ? "" : "(" + copy + ")") + EXTENSION);
            try {
                return Files.move(staged, free);
            } catch (FileAlreadyExistsException taken) {
                // the next name may be free
            }
        }
    }
}
