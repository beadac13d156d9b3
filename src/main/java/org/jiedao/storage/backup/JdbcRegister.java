package org.jiedao.storage.backup;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jiedao.archive.backup.Register;
import org.jiedao.secret.DataKey;
import org.jiedao.storage.file.DataFile;
import org.jiedao.storage.revision.Revisions;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/// The open register, and the ones that its backups are loaded into: a small one in the memory, a large one in a file beside
/// the backups, under the key where there is one.
public record JdbcRegister(JdbcConnectionPool pool, DSLContext dsl, Path backups, @Nullable DataKey key) implements Register {
    private static final long MOST_IN_MEMORY = 20_000;
    private static final String TRIAL = "trial-";
    private static final String ENDING = ".mv.db";

    @Override
    public Snapshot snapshot() throws IOException {
        return RegisterSnapshot.of(pool);
    }

    @Override
    public Object edition() {
        return Revisions.edition(dsl);
    }

    @Override
    public Trial trial(String schema, long rows) throws IOException {
        sweep();
        if (rows <= MOST_IN_MEMORY) {
            return TrialRegister.bare(DataFile.inMemory(TRIAL + UUID.randomUUID()), schema, DataFile::close);
        }
        Path file = backups.resolve(TRIAL + UUID.randomUUID() + ENDING);
        return TrialRegister.bare(DataFile.scratch(file, key), schema, pool -> {
            try {
                DataFile.close(pool);
            } finally {
                Files.deleteIfExists(file);
            }
        });
    }

    /// What a crash left: one is made at a time.
    private void sweep() throws IOException {
        try (DirectoryStream<Path> left = Files.newDirectoryStream(backups, TRIAL + "*" + ENDING)) {
            for (Path file : left) {
                Files.deleteIfExists(file);
            }
        }
    }
}
