package org.jiedao.file;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/// Puts a file where the user said, whole or not at all, and never over another file: then beside it as `名称(2).xlsx`.
public final class FreshFile {
    private FreshFile() {}

    private interface Claim {
        /// False where somebody has the name.
        boolean take(Path free) throws IOException;
    }

    /// With that ending, which the name may lack. Answers where it lies.
    public static Path write(Path wanted, String ending, Content content) throws IOException {
        try (StagedFile staged = StagedFile.beside(wanted, content)) {
            return named(wanted, ending, staged::claim);
        }
    }

    /// The same for a file that was written and looked at beside its place.
    public static Path claim(StagedFile staged, Path wanted, String ending) throws IOException {
        return named(wanted, ending, staged::claim);
    }

    /// Moves a file within its disk. Answers where it lies.
    public static Path move(Path file, Path wanted, String ending) throws IOException {
        Files.createDirectories(wanted.toAbsolutePath().getParent());
        return named(wanted, ending, free -> moved(file, free));
    }

    private static Path named(Path wanted, String ending, Claim claim) throws IOException {
        Path place = wanted.toAbsolutePath();
        String name = String.valueOf(place.getFileName());
        String stem = name.toLowerCase(Locale.ROOT).endsWith(ending)
                ? name.substring(0, name.length() - ending.length())
                : name;
        for (int copy = 1; ; copy++) {
            Path free = place.resolveSibling(stem + (copy == 1 ? "" : "(" + copy + ")") + ending);
            if (claim.take(free)) {
                return free;
            }
        }
    }

    private static boolean moved(Path file, Path free) throws IOException {
        try {
            Disk.move(file, free);
            return true;
        } catch (FileAlreadyExistsException taken) {
            return false;
        }
    }
}
