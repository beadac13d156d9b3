package org.jiedao.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import org.jiedao.archive.Backups.Backup;
import org.jiedao.archive.DataFolder;
import org.jiedao.dispatch.DispatchEntry;
import org.jiedao.dispatch.Paper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A data file and a backup of the sample year as the first schema left them.
class FirstSchemaTest {
    private static final String BACKUP = "jiedao-20260601-090000-manual.zip";

    @TempDir
    Path folder;

    @BeforeEach
    void lay() throws IOException {
        Files.createDirectories(folder.resolve("backups"));
        try (InputStream in = new GZIPInputStream(resource("jiedao.mv.db.gz"))) {
            Files.copy(in, folder.resolve("jiedao.mv.db"));
        }
        try (InputStream in = resource("backup.zip")) {
            Files.copy(in, folder.resolve("backups").resolve(BACKUP));
        }
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(FirstSchemaTest.class.getResourceAsStream("v1/" + name), name);
    }

    @Test
    void theFileIsUpgradedWithEveryPaperAsItsFirstVersion() throws IOException {
        try (Database database = upgraded()) {
            assertSampleYear(database);
            assertEquals(List.of(), database.check().problems());
        }
        try (Database again = OpenRegister.in(folder)) {
            assertSampleYear(again);
        }
    }

    @Test
    void aBackupOfTheFirstSchemaIsRestored() throws IOException {
        Database database = upgraded();
        database.workingTexts().keep(Paper.NOTICE, 1, "原文", "改文");
        Path old = folder.resolve("backups").resolve(BACKUP);

        try (Database restored = OpenRegister.restored(database, old)) {
            assertSampleYear(restored);
            assertEquals(List.of(), restored.workingTexts().all());
            assertEquals(List.of(), restored.check().problems());
        }
    }

    @Test
    void aBackupOfTodayCarriesWordingsDraftsAndVersions() throws IOException {
        Database database = upgraded();
        UserTexts.write(database);
        List<DispatchEntry> entries = database.dispatchRegister().entries();
        Backup backup = database.backups().backUp(org.jiedao.archive.Backups.Reason.MANUAL);
        database.changeLog().undo();
        database.changeLog().undo();
        assertEquals(List.of(), database.workingTexts().all());

        try (Database restored = OpenRegister.restored(database, backup.file())) {
            assertEquals(entries, restored.dispatchRegister().entries());
            assertEquals("我的公示", restored.wordings().newest("publicity").orElseThrow().text());
            assertEquals("改文", restored.workingTexts().of(Paper.NOTICE, 1).orElseThrow().text());
            assertEquals("第二版的文稿", restored.dispatchRegister().sourceText(entries.getFirst().id()));
        }
    }

    private Database upgraded() throws IOException {
        Database.Opening.Opened opened = assertInstanceOf(
                Database.Opening.Opened.class, Database.open(new DataFolder(folder), OpenRegister.CLOCK));
        assertTrue(
                opened.notes().contains("数据文件已升级到新版本，升级前的文件留有备份。"), opened.notes().toString());
        return opened.database();
    }

    private static void assertSampleYear(Database database) {
        List<DispatchEntry> entries = database.dispatchRegister().entries();
        assertEquals(10, entries.size());
        entries.forEach(entry -> {
            assertEquals(1, entry.versions().size(), entry.number().toString());
            assertTrue(entry.files().size() >= 2, entry.number().toString());
        });
        assertEquals(2, database.batches().batches().size());
    }
}
