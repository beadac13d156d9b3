package org.jiedao.storage;

import static org.jiedao.storage.jooq.Tables.PRACTICE;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jiedao.archive.DataFolder;
import org.jiedao.rule.Practice;
import org.jiedao.storage.file.DataFile;
import org.jiedao.storage.file.DataFileLock;
import org.jooq.exception.DataAccessException;

/// The street's own readings as they lie in a data file that is only looked at.
public final class PracticeOnDisk {
    private PracticeOnDisk() {}

    /// Nobody's where there is no data file yet; nothing where a workbench has it open, an older version wrote it, it has a
    /// password, or it cannot be read.
    public static Optional<Practice> of(DataFolder folder) throws IOException {
        if (!Files.exists(folder.database())) {
            return Optional.of(Practice.none());
        }
        Optional<DataFileLock> lock = DataFileLock.take(folder.root().resolve("jiedao.lock"));
        if (lock.isEmpty()) {
            return Optional.empty();
        }
        try (DataFileLock _ = lock.get()) {
            return read(DataFile.toRead(folder.database(), null));
        }
    }

    private static Optional<Practice> read(JdbcConnectionPool pool) throws IOException {
        try {
            Practice practice = new Practice(
                    DataFile.dsl(pool).selectFrom(PRACTICE).fetchMap(PRACTICE.NAME, PRACTICE.CHOSEN));
            DataFile.close(pool);
            return Optional.of(practice);
        } catch (DataAccessException unreadable) {
            return Optional.empty();
        } finally {
            pool.dispose();
        }
    }
}
