package org.jiedao.archive.backup;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.jiedao.archive.Backups;
import org.jiedao.archive.Backups.Backup;
import org.jiedao.archive.Backups.Progress;
import org.jiedao.archive.Backups.Reason;

/// Backups that nobody asks for: at the start, every few hours, at the close; each only where something was written since the one
/// before, and then copied to the second place.
public final class BackupRounds {
    private final Backups backups;
    private final SecondPlace second;
    private final BackupPlan plan;
    private final Clock clock;
    private volatile LocalDateTime last = LocalDateTime.MIN;
    private volatile boolean closing;

    public BackupRounds(Backups backups, SecondPlace second, BackupPlan plan, Clock clock) {
        this.backups = backups;
        this.second = second;
        this.plan = plan;
        this.clock = clock;
    }

    /// What became of one. `trouble` is a sentence about the second place, which is worth no alarm before its time.
    public record Round(Optional<Backup> made, Optional<String> trouble) {}

    public boolean isDue() {
        LocalDateTime now = LocalDateTime.now(clock);
        // a clock that was set back makes no pause of days
        return now.isBefore(last) || Duration.between(last, now).toHours() >= plan.hours();
    }

    public Round run(Reason reason, Progress progress) throws IOException {
        last = LocalDateTime.now(clock);
        Progress yielding = (done, of) -> {
            if (closing) {
                throw new CancellationException("closing");
            }
            progress.at(done, of);
        };
        Optional<Backup> made = backups.backUpChanges(reason, yielding);
        return new Round(made, mirror(yielding));
    }

    /// The last one. Another that is under way gives up for it, so that nobody waits for two.
    public void close(Progress progress) throws IOException {
        closing = true;
        backups.backUpChanges(Reason.CLOSE, progress);
        mirror(progress);
    }

    /// After a backup that somebody asked for, too.
    public Optional<String> mirror(Progress progress) {
        return second.mirror(progress) instanceof SecondPlace.Outcome.Unreached(String sentence)
                ? Optional.of(sentence)
                : Optional.empty();
    }
}
