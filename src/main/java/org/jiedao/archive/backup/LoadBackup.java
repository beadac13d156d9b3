package org.jiedao.archive.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.jiedao.archive.Backups.Held;
import org.jiedao.archive.Backups.Progress;
import org.jiedao.archive.backup.Inventory.FileHeld;
import org.jiedao.archive.backup.Inventory.TableHeld;
import org.jiedao.archive.backup.TableText.Steps;

/// Loads a backup into a register of its own and compares it there with what its inventory says: what this has read can be
/// restored.
public final class LoadBackup {
    /// A row is read once into the register and once out of it.
    private static final int PASSES = 2;

    private final Sealing seal;

    public LoadBackup(Sealing seal) {
        this.seal = seal;
    }

    /// Makes an empty register, of about so many rows.
    @FunctionalInterface
    public interface Trials {
        Register.Trial of(String schema, long rows) throws IOException;
    }

    /// `Unusable` where it is not what it says. Also looks whether records refer to records that are there.
    public Held load(Path file, Trials trials, Progress progress) throws IOException {
        return BackupReader.isOld(file, seal)
                ? old(file, trials, progress)
                : today(file, trials, true, progress).held();
    }

    /// One that this program has just written from a register whose references hold.
    Inventory verify(Path file, Trials trials, Progress progress) throws IOException {
        return today(file, trials, false, progress);
    }

    private Inventory today(Path file, Trials trials, boolean references, Progress progress) throws IOException {
        try (BackupReader reader = BackupReader.open(file, seal)) {
            Inventory said = reader.inventory();
            Steps steps = new Steps(progress, said.rows() * PASSES);
            try (Register.Trial trial = trials.of(said.schema(), said.rows())) {
                reader.tables(trial::load, steps);
                compare(said.tables(), tables(trial, steps));
                if (references) {
                    require(trial.problems());
                }
            }
            // those of a self-contained one; a kept one has none inside
            if (said.whole()) {
                reader.files((_, content) -> content.transferTo(OutputStream.nullOutputStream()));
            }
            return said;
        }
    }

    private static List<TableHeld> tables(Register.Trial trial, Steps steps) throws IOException {
        try (Register.Snapshot loaded = trial.snapshot()) {
            return tables(loaded, steps);
        }
    }

    /// What each table of a register hashes to.
    static List<TableHeld> tables(Register.Snapshot snapshot, Steps steps) throws IOException {
        List<TableHeld> tables = new ArrayList<>();
        for (Register.Table table : snapshot.tables()) {
            snapshot.read(
                    table,
                    ReadAhead.ahead(rows ->
                            tables.add(TableText.write(table, rows, OutputStream.nullOutputStream(), steps))));
        }
        return tables;
    }

    private static void compare(List<TableHeld> said, List<TableHeld> loaded) throws Unusable {
        for (int table = 0; table < said.size(); table++) {
            if (loaded.size() != said.size() || !said.get(table).holdsTheSame(loaded.get(table))) {
                throw new Unusable("读进另一个数据库以后与清单不符（表 " + said.get(table).table().name() + "）。");
            }
        }
    }

    private static void require(List<String> problems) throws Unusable {
        if (!problems.isEmpty()) {
            throw new Unusable("其中" + problems.getFirst() + "。");
        }
    }

    private Held old(Path file, Trials trials, Progress progress) throws IOException {
        try (OldBackup old = OldBackup.open(file)) {
            String schema = old.schema();
            long rows = 0;
            try (Register.Trial trial = trials.of(schema, 0)) {
                List<Register.Table> known = known(trial);
                Steps steps = new Steps(progress, file.toFile().length());
                old.tables(known, trial::load, steps);
                trial.numberOn();
                for (TableHeld table : tables(trial, steps)) {
                    rows += table.rows();
                }
                require(trial.problems());
            }
            LocalDateTime at = BackupNames.backup(file).map(one -> one.at()).orElse(LocalDateTime.MIN);
            return new Held(schema, at, OptionalLong.empty(), rows, 0, 0, List.of());
        }
    }

    private static List<Register.Table> known(Register.Trial trial) throws IOException {
        try (Register.Snapshot empty = trial.snapshot()) {
            return empty.tables().stream()
                    .map(table -> new Register.Table(table.name(), table.columns(), 0))
                    .toList();
        }
    }

    /// The files that lie in the store beside a backup; none of an old one or of one that holds its files.
    public List<FileHeld> stored(Path file) throws IOException {
        if (BackupReader.isOld(file, seal)) {
            return List.of();
        }
        try (BackupReader reader = BackupReader.open(file, seal)) {
            return reader.inventory().whole() ? List.of() : reader.inventory().files();
        }
    }
}
