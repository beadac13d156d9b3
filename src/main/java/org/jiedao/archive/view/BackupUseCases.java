package org.jiedao.archive.view;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.OptionalLong;
import org.jiedao.archive.Backups;
import org.jiedao.archive.ChangeLog;
import org.jiedao.archive.ExportWhole;
import org.jiedao.archive.backup.BackupPlan;
import org.jiedao.archive.backup.BackupRounds;
import org.jiedao.archive.backup.SecondPlace;

/// What the part 备份与恢复 reads and does.
public record BackupUseCases(
        Backups backups,
        ExportWhole exporting,
        BackupRounds rounds,
        SecondPlace second,
        BackupPlan plan,
        SavedLater later,
        ChangeLog changes,
        IssuedSince issued,
        Reopening reopening,
        Clock clock) {
    /// How many saves came after a backup; empty where that is not known.
    @FunctionalInterface
    public interface SavedLater {
        OptionalLong than(Path backup) throws IOException;
    }

    /// What was issued on paper after a moment: an older register does not know it.
    @FunctionalInterface
    public interface IssuedSince {
        Optional<String> told(LocalDateTime moment);
    }
}
