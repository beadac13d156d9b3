package org.jiedao.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jiedao.archive.Backups.Backup;
import org.jiedao.archive.Backups.Reason;
import org.jiedao.archive.Backups.Restoration;
import org.jiedao.archive.DataFolder;
import org.jiedao.file.WholeFile;
import org.jooq.DSLContext;

/// A backup put in the place of a data file that may be damaged: built beside it, then swapped in.
final class Replacement {
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

    private Replacement() {}

    static Restoration of(DataFolder folder, Backup backup, Clock clock) throws IOException {
        Optional<DataFileLock> lock =
                DataFileLock.take(folder.root().resolve("jiedao.lock"));
        if (lock.isEmpty()) {
            return new Restoration.Refused("数据文件夹 " + folder.root() + " 正在使用，没有恢复。请先关闭工作台窗口。");
        }
        try {
            return replaced(folder, backup, clock);
        } catch (RegisterZip.Unusable unusable) {
            return new Restoration.Refused(
                    "备份 " + backup.file().getFileName() + " 不能恢复：" + unusable.getMessage() + "数据文件没有改动，请选择另一份备份。");
        } finally {
            lock.get().close();
        }
    }

    private static Restoration replaced(DataFolder folder, Backup backup, Clock clock) throws IOException {
        Path staged = folder.root().resolve("jiedao-restoring.mv.db");
        Files.deleteIfExists(staged);
        try (MemoryRegister copy = MemoryRegister.of(backup.file())) {
            build(staged, copy, backup, clock);
        }
        Backup kept = keep(folder, LocalDateTime.now(clock));
        Manifest.of(folder.database()).remove();
        WholeFile.move(staged, folder.database());
        return new Restoration.Restored(kept);
    }

    private static void build(Path file, MemoryRegister copy, Backup backup, Clock clock) throws IOException {
        JdbcConnectionPool pool = DataFile.open(file, true);
        try {
            Schema.migrate(pool);
            DSLContext dsl = DataFile.dsl(pool);
            new Chain(dsl, clock, System.getProperty("user.name", ""))
                    .restored(backup, () -> RegisterZip.replace(dsl, copy.dsl()));
        } finally {
            DataFile.close(pool);
        }
    }

    private static Backup keep(DataFolder folder, LocalDateTime now) throws IOException {
        Path kept = folder.backups()
                .resolve("jiedao-" + now.format(STAMP) + "-" + Reason.BEFORE_RESTORE.code() + ".mv.db");
        if (Files.exists(folder.database())) {
            Files.copy(folder.database(), kept, StandardCopyOption.REPLACE_EXISTING);
        }
        return new Backup(kept, now, Reason.BEFORE_RESTORE, kept.toFile().length());
    }
}
