package org.jiedao.storage.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jiedao.archive.Backups.Reason;
import org.jiedao.archive.DataFolder;
import org.jiedao.archive.backup.RawCopies;
import org.jiedao.file.WholeFile;
import org.jiedao.secret.DataKey;
import org.jiedao.storage.integrity.Digests;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/// Migrations run on a copy that is verified and then swapped in, because H2 commits each statement of a migration: one
/// that failed half-way would leave the only file half-way.
public final class Upgrade {
    private Upgrade() {}

    public static void create(Path file, @Nullable DataKey key) throws IOException {
        Path staged = file.resolveSibling("jiedao-new.mv.db");
        Files.deleteIfExists(staged);
        migrate(staged, true, key, Schema::migrate);
        // every statement was appended to what the one before left
        Compaction.compact(staged, key);
        WholeFile.move(staged, file);
    }

    /// Whether there was anything to upgrade. The file before is kept among the backups.
    public static boolean onCopy(DataFolder folder, Clock clock, @Nullable DataKey key) throws IOException {
        return onCopy(folder, clock, key, Schema::migrate);
    }

    /// With migrations of one's own.
    static boolean onCopy(DataFolder folder, Clock clock, @Nullable DataKey key, Consumer<DataSource> migrations)
            throws IOException {
        Path file = folder.database();
        Path copy = file.resolveSibling("jiedao-upgrading.mv.db");
        Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
        // asked of the copy too: merely opening a file rewrites parts of it
        if (!isBehind(copy, key)) {
            Files.delete(copy);
            return false;
        }
        Map<String, Integer> before = counts(copy, key);
        migrate(copy, false, key, migrations);
        verify(before, counts(copy, key));
        sumAnew(copy, key);
        RawCopies copies = new RawCopies(folder);
        copies.keep(Reason.BEFORE_MIGRATION, LocalDateTime.now(clock));
        // it tells of the file before
        Manifest.of(file).lift();
        WholeFile.move(copy, file);
        copies.thin(Reason.BEFORE_MIGRATION);
        return true;
    }

    private static boolean isBehind(Path file, @Nullable DataKey key) {
        JdbcConnectionPool pool = DataFile.open(file, false, key);
        try {
            return Schema.isBehind(pool);
        } finally {
            DataFile.end(pool);
        }
    }

    private static void migrate(
            Path file, boolean create, @Nullable DataKey key, Consumer<DataSource> migrations) {
        JdbcConnectionPool pool = DataFile.open(file, create, key);
        try {
            migrations.accept(pool);
        } finally {
            DataFile.end(pool);
        }
    }

    /// A migration writes past the ledger; it counts as a save, so that the state before it is told as the older one.
    private static void sumAnew(Path file, @Nullable DataKey key) throws IOException {
        JdbcConnectionPool pool = DataFile.open(file, false, key);
        try (Connection connection = pool.getConnection()) {
            Digests digests = new Digests(connection);
            digests.establish(digests.saves().map(saves -> saves.number() + 1).orElse(0L));
        } catch (SQLException failure) {
            throw new IOException("升级后的副本没有核对完，没有启用，原数据文件没有改动。", failure);
        } finally {
            DataFile.end(pool);
        }
    }

    private static Map<String, Integer> counts(Path file, @Nullable DataKey key) {
        JdbcConnectionPool pool = DataFile.open(file, false, key);
        try {
            DSLContext dsl = DataFile.dsl(pool);
            Map<String, Integer> counts = new LinkedHashMap<>();
            for (Table<?> table : dsl.meta().filterSchemas(s -> s.getName().equals("PUBLIC")).getTables()) {
                counts.put(table.getName(), dsl.fetchCount(table));
            }
            return counts;
        } finally {
            DataFile.end(pool);
        }
    }

    private static void verify(Map<String, Integer> before, Map<String, Integer> after) throws IOException {
        for (var table : before.entrySet()) {
            boolean history = table.getKey().equalsIgnoreCase("flyway_schema_history");
            if (!history && after.getOrDefault(table.getKey(), 0) < table.getValue()) {
                throw new IOException("升级后的副本缺少记录（" + table.getKey() + "），没有启用，原数据文件没有改动。");
            }
        }
    }
}
