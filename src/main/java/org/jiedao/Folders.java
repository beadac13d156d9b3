package org.jiedao;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Whole folders.
final class Folders {
    private Folders() {}

    static boolean isOccupied(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return false;
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.findAny().isPresent();
        }
    }

    static void delete(Path folder) throws IOException {
        for (Path path : deepestFirst(folder)) {
            Files.delete(path);
        }
    }

    /// Takes away what lies in it, and itself too where it was not there before.
    static void empty(Path folder, boolean itself) throws IOException {
        for (Path path : deepestFirst(folder)) {
            if (itself || !path.equals(folder)) {
                Files.delete(path);
            }
        }
    }

    private static List<Path> deepestFirst(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.sorted(Comparator.reverseOrder()).toList();
        }
    }
}
