package org.jiedao.storage.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.flywaydb.core.api.FlywayException;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jiedao.archive.Backups.Held;
import org.jiedao.archive.Backups.Progress;
import org.jiedao.archive.Backups.Reason;
import org.jiedao.archive.Backups.Restoration;
import org.jiedao.archive.DataFolder;
import org.jiedao.archive.backup.LoadBackup;
import org.jiedao.archive.backup.RawCopies;
import org.jiedao.archive.backup.Register.Table;
import org.jiedao.archive.backup.RestoreFiles;
import org.jiedao.archive.backup.Sealing;
import org.jiedao.archive.backup.Unusable;
import org.jiedao.file.WholeFile;
import org.jiedao.secret.DataKey;
import org.jiedao.storage.chain.Chain;
import org.jiedao.storage.chain.KeptHead;
import org.jiedao.storage.file.DataFile;
import org.jiedao.storage.file.DataFileLock;
import org.jiedao.storage.file.Manifest;
import org.jiedao.storage.file.Schema;
import org.jiedao.storage.integrity.Digests;
import org.jiedao.storage.integrity.LastSave;
import org.jspecify.annotations.Nullable;

/// A backup put in the place of the data file: built and compared beside it, then swapped in. Until the swap the present file
/// is the register; after it, a copy of that file lies among the backups.
public final class Replacement {
    private static final String ENDING = ".mv.db";

    private final DataFolder folder;
    private final Clock clock;
    private final Sealing seal;
    private final @Nullable DataKey key;

    /// The new data file lies under the key, where there is one.
    public Replacement(DataFolder folder, Clock clock, Sealing seal, @Nullable DataKey key) {
        this.key = key;
        this.folder = folder;
        this.clock = clock;
        this.seal = seal;
    }

    public Restoration by(Path backup, Progress progress) throws IOException {
        Optional<DataFileLock> lock =
                DataFileLock.take(folder.root().resolve("jiedao.lock"));
        if (lock.isEmpty()) {
            return new Restoration.Refused("数据文件夹 " + folder.root() + " 正在使用，没有恢复。请先关闭工作台窗口。");
        }
        Path staged = folder.root().resolve("jiedao-restoring" + ENDING);
        try {
            build(staged, backup, progress);
            return swapped(staged, backup);
        } catch (Unusable unusable) {
            return new Restoration.Refused(
                    "备份 " + backup.getFileName() + " 不能恢复：" + unusable.getMessage() + "数据文件没有改动，请选择另一份备份。");
        } finally {
            Files.deleteIfExists(staged);
            lock.get().close();
        }
    }

    private void build(Path staged, Path backup, Progress progress) throws IOException {
        Files.deleteIfExists(staged);
        Held held = new LoadBackup(seal)
                .load(backup, (schema, _) -> TrialRegister.in(DataFile.open(staged, true, key), schema, DataFile::close), progress);
        Map<String, Long> numbers = numbers(folder.database());
        JdbcConnectionPool pool = DataFile.open(staged, false, key);
        try {
            Schema.migrate(pool);
            numberBeyond(pool, numbers);
            new Chain(DataFile.dsl(pool), clock, System.getProperty("user.name", ""))
                    .restored("从备份恢复 " + backup.getFileName());
            numberSavesBeyond(pool, held);
        } catch (FlywayException misfit) {
            throw new Unusable("其中的记录不能升级到现在的版本。", misfit);
        } finally {
            DataFile.close(pool);
        }
    }

    /// The numbers that the present register would give next; none where it cannot be read.
    private Map<String, Long> numbers(Path file) {
        if (!Files.exists(file)) {
            return Map.of();
        }
        JdbcConnectionPool pool = DataFile.toRead(file, key);
        try (Connection connection = pool.getConnection()) {
            Map<String, Long> numbers = new HashMap<>();
            TableNames.of(connection).forEach(table -> numbers.put(table.name(), table.next()));
            return numbers;
        } catch (SQLException unreadable) {
            return Map.of();
        } finally {
            pool.dispose();
        }
    }

    /// So that no record gets the number of one that somebody may still have on paper.
    private static void numberBeyond(JdbcConnectionPool pool, Map<String, Long> numbers) throws IOException {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            for (Table table : TableNames.of(connection)) {
                long next = numbers.getOrDefault(table.name(), 0L);
                if (table.next() > 0 && next > table.next()) {
                    statement.execute("alter table " + table.name() + " alter column id restart with " + next);
                }
            }
        } catch (SQLException failure) {
            throw new IOException("没有做成恢复用的数据文件", failure);
        }
    }

    /// So that the number of a save tells every backup of this register from the ones after it.
    private void numberSavesBeyond(JdbcConnectionPool pool, Held held) throws IOException {
        long last = LastSave.of(folder.database()).read().map(LastSave.Save::number).orElse(0L);
        try (Connection connection = pool.getConnection()) {
            new Digests(connection).establish(Math.max(last, held.saves().orElse(0)) + 1);
        } catch (SQLException failure) {
            throw new IOException("没有做成恢复用的数据文件", failure);
        }
    }

    private Restoration swapped(Path staged, Path backup) throws IOException {
        LocalDateTime now = LocalDateTime.now(clock);
        List<String> notes = new ArrayList<>(new RestoreFiles(folder, seal).restore(backup, now));
        RawCopies copies = new RawCopies(folder);
        Optional<Path> kept = keep(copies, now);
        // both tell of the file before; where they stay, nothing was swapped
        Manifest.of(folder.database()).remove();
        KeptHead.of(folder.database()).remove();
        WholeFile.move(staged, folder.database());
        copies.thin(Reason.BEFORE_RESTORE);
        return new Restoration.Restored(kept, notes);
    }

    /// A copy, so that there is a data file at every moment.
    private Optional<Path> keep(RawCopies copies, LocalDateTime now) throws IOException {
        return Files.exists(folder.database())
                ? Optional.of(copies.keep(Reason.BEFORE_RESTORE, now))
                : Optional.empty();
    }
}
