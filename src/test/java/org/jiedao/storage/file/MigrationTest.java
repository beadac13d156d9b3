package org.jiedao.storage.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import org.flywaydb.core.api.FlywayException;
import org.jiedao.archive.DataFolder;
import org.jiedao.storage.Database;
import org.jiedao.storage.Database.Opening;
import org.jiedao.storage.OpenRegister;
import org.jiedao.storage.backup.OldFiles;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A data file of every schema that was released, with a row in every table it had.
class MigrationTest {
    private static final String NOTE = "数据文件已升级到新版本，升级前的文件留有备份。";

    @TempDir
    Path folder;

    private Path file(int version) throws IOException {
        Path file = folder.resolve("jiedao.mv.db");
        String name = "v" + version + "/jiedao.mv.db.gz";
        try (InputStream in = new GZIPInputStream(
                Objects.requireNonNull(Database.class.getResourceAsStream(name), name))) {
            Files.copy(in, file);
        }
        return file;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 13, 14})
    void everyReleasedSchemaOpensTodayWithItsRows(int version) throws IOException, SQLException {
        Path file = file(version);
        Map<String, List<Map<String, @Nullable String>>> before = OldFiles.rows(file);
        assertFalse(before.values().stream().anyMatch(List::isEmpty) && version > 1, "an empty table: " + before);

        Opening.Opened opened = assertInstanceOf(
                Opening.Opened.class, Database.open(new DataFolder(folder), OpenRegister.CLOCK));
        try (Database database = opened.database()) {
            assertTrue(opened.notes().contains(NOTE), opened.notes().toString());
            assertEquals(List.of(), database.check().problems());
        }
        assertEquals(List.of(), lost(before, OldFiles.rows(file)));
        try (Database again = OpenRegister.in(folder)) {
            assertEquals(List.of(), again.check().problems());
        }
    }

    /// Rows of before of which no row of after says the same in the columns that both have.
    private static List<String> lost(
            Map<String, List<Map<String, @Nullable String>>> before,
            Map<String, List<Map<String, @Nullable String>>> after) {
        List<String> lost = new ArrayList<>();
        before.forEach((table, rows) -> {
            for (var row : rows) {
                boolean there = after.getOrDefault(table, List.of()).stream()
                        .anyMatch(other -> row.entrySet().stream()
                                .filter(column -> other.containsKey(column.getKey()))
                                .allMatch(column -> Objects.equals(column.getValue(), other.get(column.getKey()))));
                if (!there) {
                    lost.add(table + row);
                }
            }
        });
        return lost;
    }

    /// Statement by statement with `-Dwhole=true`.
    @Test
    void aFailureAtAnyStatementLeavesTheOldFileAsItWas() throws IOException {
        Path file = file(9);
        byte[] before = Files.readAllBytes(file);
        DataFolder data = new DataFolder(folder).create();
        int statements = counted(file);
        assertTrue(statements > 50, statements + " statements");
        for (int at = 1; at <= statements; at += Boolean.getBoolean("whole") ? 1 : 23) {
            int failing = at;
            // a statement of a script, or of what links the change log after it
            RuntimeException failed = assertThrows(
                    RuntimeException.class,
                    () -> Upgrade.onCopy(
                            data, OpenRegister.CLOCK, null, pool -> Schema.migrate(new FailingSource(pool, failing))),
                    "statement " + failing);
            assertTrue(failed instanceof FlywayException || failed instanceof DataAccessException, failed.toString());
            assertArrayEquals(before, Files.readAllBytes(file));
        }
        try (Database database = OpenRegister.in(folder)) {
            assertEquals(List.of(), database.check().problems());
        }
    }

    private int counted(Path file) throws IOException {
        Path copy = Files.copy(file, folder.resolve("counted.mv.db"));
        var pool = DataFile.open(copy, false, null);
        FailingSource counting = new FailingSource(pool, Integer.MAX_VALUE);
        Schema.migrate(counting);
        DataFile.close(pool);
        return counting.statements();
    }

    @Test
    void aFailedUpgradeIsSaid() throws IOException {
        Path file = file(9);
        var pool = DataFile.open(file, false, null);
        DataFile.dsl(pool).execute("create table assessment (id bigint primary key)");
        DataFile.close(pool);
        byte[] before = Files.readAllBytes(file);

        String sentence = assertInstanceOf(
                        Opening.Damaged.class, Database.open(new DataFolder(folder), OpenRegister.CLOCK))
                .sentence();

        assertTrue(sentence.contains("升级没有成功，没有打开，也没有改动，仍是原来的样子"), sentence);
        assertArrayEquals(before, Files.readAllBytes(file));
    }
}
