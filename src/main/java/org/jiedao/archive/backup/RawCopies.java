package org.jiedao.archive.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jiedao.archive.Backups.Reason;
import org.jiedao.archive.DataFolder;
import org.jiedao.file.FreshFile;

/// Data files kept as they were before a restore or an upgrade, beside the backups: a damaged one is no register that could be
/// backed up.
public final class RawCopies {
    /// Of each kind. Whoever restores the wrong backup tries another, and wants what there was before the first attempt; each
    /// copy is as large as the data file, which is why there are no more.
    static final int KEPT = 3;

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");
    private static final String ENDING = ".mv.db";
    /// Two of one second differ by the number that `FreshFile` gave.
    private static final Pattern NAME =
            Pattern.compile("jiedao-(\\d{8}-\\d{6})-(before-restore|before-migration)(?:\\((\\d{1,4})\\))?\\.mv\\.db");

    private static final Comparator<Matcher> NEWEST_FIRST = Comparator.comparing((Matcher name) -> name.group(1))
            .thenComparing(name -> name.group(3) == null ? 1 : Integer.parseInt(name.group(3)))
            .reversed();

    private final DataFolder folder;

    public RawCopies(DataFolder folder) {
        this.folder = folder;
    }

    /// Of the data file that is there. Answers where it lies.
    public Path keep(Reason reason, LocalDateTime now) throws IOException {
        Path present = folder.database();
        Path kept = folder.backups().resolve("jiedao-" + now.format(STAMP) + "-" + reason.code() + ENDING);
        return FreshFile.write(kept, ENDING, out -> Files.copy(present, out));
    }

    /// Takes away what has had its day. One that somebody holds goes the next time.
    public void thin(Reason reason) {
        try {
            for (Matcher outlived : newestFirst(reason).stream().skip(KEPT).toList()) {
                Files.deleteIfExists(folder.backups().resolve(outlived.group()));
            }
        } catch (IOException held) {
            // too many copies harm nobody
        }
    }

    private List<Matcher> newestFirst(Reason reason) throws IOException {
        try (var files = Files.list(folder.backups())) {
            return files.map(file -> NAME.matcher(String.valueOf(file.getFileName())))
                    .filter(Matcher::matches)
                    .filter(name -> name.group(2).equals(reason.code()))
                    .sorted(NEWEST_FIRST)
                    .toList();
        }
    }
}
