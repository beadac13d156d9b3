package org.jiedao.archive.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jiedao.archive.Backups.Backup;
import org.jiedao.archive.Backups.Reason;
import org.jiedao.file.StagedFile;

/// The names of kept backups say when and why; readable without opening the register, which may be damaged.
public final class BackupNames {
    static final Comparator<Backup> NEWEST_FIRST =
            Comparator.comparing(Backup::at).reversed();

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");
    private static final Pattern NAME = Pattern.compile("jiedao-(\\d{8}-\\d{6})-([a-z-]+)\\.zip");

    private BackupNames() {}

    /// The newest first; none where there is no such folder.
    public static List<Backup> list(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.map(BackupNames::backup)
                    .flatMap(Optional::stream)
                    .sorted(NEWEST_FIRST)
                    .toList();
        }
    }

    static Optional<Backup> backup(Path file) {
        Matcher name = NAME.matcher(String.valueOf(file.getFileName()));
        if (!name.matches()) {
            return Optional.empty();
        }
        try {
            LocalDateTime at = LocalDateTime.parse(name.group(1), STAMP);
            return Reason.ofCode(name.group(2))
                    .map(reason -> new Backup(file, at, reason, file.toFile().length()));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    /// A second later where a backup of this second is there: none is ever written over.
    static Path claim(StagedFile staged, Path folder, Reason reason, LocalDateTime at) throws IOException {
        for (LocalDateTime free = at; ; free = free.plusSeconds(1)) {
            Path file = folder.resolve("jiedao-" + free.format(STAMP) + "-" + reason.code() + ".zip");
            if (staged.claim(file)) {
                return file;
            }
        }
    }
}
