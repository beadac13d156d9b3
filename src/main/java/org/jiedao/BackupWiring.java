package org.jiedao;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.jiedao.archive.Backups.Backup;
import org.jiedao.archive.Backups.Progress;
import org.jiedao.archive.ExportWhole;
import org.jiedao.archive.backup.BackupPlan;
import org.jiedao.archive.backup.BackupRounds;
import org.jiedao.archive.backup.SecondPlace;
import org.jiedao.archive.view.BackupUseCases;
import org.jiedao.dispatch.DispatchEntry;
import org.jiedao.storage.Database;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Backups that are made of themselves, their second place, and the one that is to take the place of the data file once the
/// window is closed.
final class BackupWiring {
    private static final Logger LOG = LoggerFactory.getLogger(BackupWiring.class);
    /// Whoever closes the window wants to go home; a command is waited for.
    static final Duration OF_WINDOW = Duration.ofSeconds(8);

    static final Duration OF_COMMAND = Duration.ofMinutes(5);

    private final Database database;
    private final Clock clock;
    private final BackupPlan plan;
    private final SecondPlace second;
    private final BackupRounds rounds;
    private BooleanSupplier closing = () -> false;
    private @Nullable Wanted wanted;

    BackupWiring(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
        plan = BackupPlan.in(database.folder().backups());
        second = new SecondPlace(database.folder(), plan, database.seal(), clock);
        rounds = new BackupRounds(database.backups(), second, plan, clock);
    }

    /// What takes the place of the data file, and the password of the folder that sealed it, where that is another's.
    record Wanted(Backup backup, char[] password) {}

    BackupRounds rounds() {
        return rounds;
    }

    SecondPlace second() {
        return second;
    }

    BackupUseCases cases() {
        return new BackupUseCases(
                database.backups(),
                exporting(),
                rounds,
                second,
                plan,
                backup -> database.laterSaves().after(backup),
                database.changeLog(),
                this::issuedSince,
                this::reopenWith,
                clock);
    }

    ExportWhole exporting() {
        return new ExportWhole(database.backups(), database.disclosures());
    }

    /// Of the day of the backup too: better one number too many than one too few.
    private Optional<String> issuedSince(LocalDateTime moment) {
        LocalDate day = moment.toLocalDate();
        List<DispatchEntry> issued = database.dispatchRegister().entries().stream()
                .filter(entry -> !entry.versions().getFirst().madeOn().isBefore(day))
                .toList();
        return issued.isEmpty()
                ? Optional.empty()
                : Optional.of(issued.getFirst().number() + (issued.size() > 1 ? "等" : "") + issued.size() + "件文书");
    }

    /// How the window is closed; it answers whether it is, for somebody may have something to save.
    void onReopening(BooleanSupplier close) {
        closing = close;
    }

    /// With the password of the folder that sealed it; empty where that is this one, or none did.
    boolean reopenWith(Backup backup, char[] password) {
        wanted = new Wanted(backup, password);
        boolean closed = closing.getAsBoolean();
        if (!closed) {
            wanted = null;
        }
        return closed;
    }

    /// The backup that the user wants in the place of the data file; for once the window and the register are closed.
    Optional<Wanted> wanted() {
        return Optional.ofNullable(wanted);
    }

    /// After the window is gone and before the register is closed. What is not done in time is done after the next start.
    void atClose(Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        Progress hurried = (_, _) -> {
            if (System.nanoTime() > end) {
                throw new CancellationException("closing");
            }
        };
        try {
            rounds.close(hurried);
        } catch (CancellationException later) {
            LOG.info("关闭时的备份没有做完，下次打开时做。");
        } catch (IOException failure) {
            LOG.error("关闭时的备份没有成功。", failure);
        }
    }
}
