package org.jiedao.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jiedao.archive.Backups.Reason;
import org.jiedao.archive.Backups.Restoration;
import org.jiedao.archive.DataFolder;
import org.jiedao.archive.backup.RawCopies;
import org.jiedao.calendar.ChineseDate;
import org.jiedao.file.WholeFile;
import org.jiedao.secret.DataKey;
import org.jiedao.storage.Database.Older;
import org.jiedao.storage.chain.Chain;
import org.jiedao.storage.chain.KeptHead;
import org.jiedao.storage.file.DataFile;
import org.jiedao.storage.file.Manifest;
import org.jiedao.storage.file.Schema;
import org.jiedao.storage.integrity.Audit;
import org.jiedao.storage.integrity.Digests;
import org.jspecify.annotations.Nullable;

/// An older data file that the user wants all the same. The change log says so, and its saves are numbered on from the last
/// that was known: so the file it followed, should it come back, is the older one then.
final class OlderFile {
    private final DataFolder folder;
    private final Clock clock;
    private final @Nullable DataKey key;

    OlderFile(DataFolder folder, Clock clock, @Nullable DataKey key) {
        this.folder = folder;
        this.clock = clock;
        this.key = key;
    }

    /// Nothing but a copy is changed until it is swapped in.
    Restoration use(Older older) throws IOException {
        Path file = folder.database();
        Path staged = file.resolveSibling("jiedao-older.mv.db");
        try {
            Files.copy(file, staged, StandardCopyOption.REPLACE_EXISTING);
            take(staged, older);
            RawCopies copies = new RawCopies(folder);
            Path kept = copies.keep(Reason.BEFORE_RESTORE, LocalDateTime.now(clock));
            // the witness of the last save stays: the file is ahead of it
            Manifest.of(file).lift();
            KeptHead.of(file).remove();
            WholeFile.move(staged, file);
            copies.thin(Reason.BEFORE_RESTORE);
            return new Restoration.Restored(Optional.of(kept), List.of());
        } finally {
            Files.deleteIfExists(staged);
        }
    }

    private void take(Path staged, Older older) throws IOException {
        JdbcConnectionPool pool = DataFile.open(staged, false, key);
        try (Connection connection = pool.getConnection()) {
            Schema.migrate(pool);
            new Chain(DataFile.dsl(pool), clock, System.getProperty("user.name", "")).restored(told(older));
            Digests digests = new Digests(connection);
            digests.establish(older.last() + 1);
            if (!Audit.of(connection, digests.recorded(), true).isClean()) {
                throw new IOException("较旧的数据文件读回核对没有通过，没有改用，数据文件没有改动。请选择一份备份恢复。");
            }
        } catch (SQLException unreadable) {
            throw new IOException("较旧的数据文件读不出来，没有改用，数据文件没有改动。请选择一份备份恢复。", unreadable);
        } finally {
            DataFile.end(pool);
        }
    }

    private static String told(Older older) {
        return "改用较旧的数据文件，只到第%d次保存；其后到%s %tR的%d次保存没有了"
                .formatted(older.saves(), ChineseDate.format(older.at().toLocalDate()), older.at(), older.missing());
    }
}
