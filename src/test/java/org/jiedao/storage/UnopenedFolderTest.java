package org.jiedao.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jiedao.archive.Act;
import org.jiedao.archive.Backups.Progress;
import org.jiedao.archive.Backups.Reason;
import org.jiedao.archive.Backups.Restoration;
import org.jiedao.archive.DataFolder;
import org.jiedao.archive.Operation;
import org.jiedao.archive.Operations.Sought;
import org.jiedao.archive.backup.BackupPlan;
import org.jiedao.archive.backup.Sealing;
import org.jiedao.archive.backup.SecondPlace;
import org.jiedao.people.Person;
import org.jiedao.storage.Database.Older;
import org.jiedao.storage.Database.Opening.Damaged;
import org.jiedao.storage.file.DataFile;
import org.jiedao.storage.password.FolderPassword;
import org.junit.jupiter.api.BeforeEach;
import org.jiedao.file.Sha256;
import org.jiedao.storage.file.Manifest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A register that does not open: how many saves each backup lacks, and the older file that is used all the same.
class UnopenedFolderTest {
    @TempDir
    Path folder;

    private Path root;
    private DataFolder data;
    private Path backup;

    /// One person, a backup and a copy of the folder; then two people more.
    @BeforeEach
    void fill() throws IOException {
        root = folder.resolve("data");
        data = new DataFolder(root);
        try (Database database = OpenRegister.in(root)) {
            database.people().add(Person.draft("张堃"));
            backup = database.backups().backUp(Reason.MANUAL).file();
        }
        FolderCopy.of(root, folder.resolve("older"));
        try (Database database = OpenRegister.in(root)) {
            database.people().add(Person.draft("李喆"));
            database.people().add(Person.draft("王䶮"));
        }
    }

    private Damaged damaged() throws IOException {
        return assertInstanceOf(Damaged.class, Database.open(data, OpenRegister.CLOCK));
    }

    private UnopenedFolder unopened() {
        return new UnopenedFolder(data, OpenRegister.CLOCK, null);
    }

    private void bringBack(String name) throws IOException {
        Files.copy(folder.resolve("older").resolve(name), root.resolve(name), StandardCopyOption.REPLACE_EXISTING);
    }

    private static List<String> names(Database database) {
        return database.people().everyone().stream()
                .map(person -> person.name().value())
                .toList();
    }

    @Test
    void whatABackupLacksIsSaidByCount() throws IOException {
        Files.writeString(data.database(), "damaged");

        String sentence = damaged().sentence();
        assertTrue(sentence.contains("最近的备份是2026年7月1日 09:00的，缺其后2次保存（到2026年7月1日 09:00）。"), sentence);
        assertEquals(OptionalLong.of(2), unopened().here(4).getFirst().later());

        assertInstanceOf(Restoration.Restored.class, unopened().replaceBy(backup));
        try (Database database = OpenRegister.in(root)) {
            assertEquals(List.of("张堃"), names(database));
            assertEquals(OptionalLong.of(3), database.laterSaves().after(backup), "the restore is one of them");
            database.people().add(Person.draft("赵堃"));
            assertEquals(OptionalLong.of(4), database.laterSaves().after(backup));
            Path newest = database.backups().backUp(Reason.MANUAL).file();
            assertEquals(OptionalLong.of(0), database.laterSaves().after(newest));
            assertEquals(List.of(), database.check().problems());
        }
    }

    @Test
    void aBackupFromBeforeSavesWereNumberedIsRestoredAndToldByTime() throws IOException {
        Files.write(backup, withoutNumber(backup));
        Files.writeString(data.database(), "damaged");

        assertTrue(damaged().sentence().contains("的，那以后没有再保存过。"), damaged().sentence());
        assertEquals(OptionalLong.empty(), unopened().here(4).getFirst().later());
        assertInstanceOf(Restoration.Restored.class, unopened().replaceBy(backup));
        try (Database database = OpenRegister.in(root)) {
            assertEquals(List.of("张堃"), names(database));
        }
    }

    private static byte[] withoutNumber(Path zip) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(zip));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(text.replaceFirst("\"saves\" : 1,", "").getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void theSecondPlaceOffersItsOwn() throws IOException {
        Path stick = Files.createDirectories(folder.resolve("stick"));
        SecondPlace second = new SecondPlace(data, BackupPlan.in(data.backups()), Sealing.NONE, OpenRegister.CLOCK);
        assertInstanceOf(SecondPlace.Choice.Chosen.class, second.choose(stick));
        second.mirror(Progress.UNSEEN);
        Files.writeString(data.database(), "damaged");
        Files.writeString(backup, "damaged too");

        UnopenedFolder.Offer offer = unopened().there(2).getFirst();
        assertEquals(OptionalLong.of(2), offer.later());
        assertTrue(offer.backup().file().startsWith(stick));
        assertInstanceOf(Restoration.Restored.class, unopened().replaceBy(offer.backup().file()));
        try (Database database = OpenRegister.in(root)) {
            assertEquals(List.of("张堃"), names(database));
        }
        Files.move(stick, folder.resolve("pulled"));
        assertEquals(List.of(), unopened().there(2));
    }

    /// The bytes are as they were closed, and still lead to an earlier state: as where H2 follows a header that is not the last.
    @Test
    void whatIsReadIsComparedWithTheLastSaveThoughTheBytesAreAsTheyWereClosed() throws IOException {
        Manifest manifest = Manifest.of(data.database());
        var closed = assertInstanceOf(Manifest.Reading.Whole.class, manifest.read()).closed();
        bringBack("jiedao.mv.db");
        manifest.write(new Manifest.Closed(Sha256.of(data.database()), closed.schema(), closed.saves(), closed.tables()));

        assertEquals(2, damaged().older().orElseThrow().missing());
        assertEquals(2, damaged().older().orElseThrow().missing(), "asked again, it is as it was");
    }

    @Test
    void anOlderFileIsUsedOnlyWhereTheUserSaysSo() throws IOException {
        bringBack("jiedao.mv.db");
        bringBack("jiedao.manifest");
        Older older = damaged().older().orElseThrow();
        assertEquals(2, older.missing());
        assertEquals(Optional.of(older), damaged().older(), "asked again, it is as it was");

        assertInstanceOf(Restoration.Restored.class, unopened().useOlder(older));
        try (Database database = OpenRegister.in(root)) {
            assertEquals(List.of("张堃"), names(database));
            assertEquals(
                    List.of("改用较旧的数据文件，只到第1次保存；其后到2026年7月1日 09:00的2次保存没有了"),
                    database.operations().find(new Sought("", "", null, null, Act.RESTORE, ""), 0, 10).rows().stream()
                            .map(Operation::title)
                            .toList());
            assertEquals(List.of(), database.check().problems());
        }
    }

    @Test
    void theFileThatItFollowedIsTheOlderOneThen() throws IOException {
        FolderCopy.of(root, folder.resolve("newer"));
        bringBack("jiedao.mv.db");
        bringBack("jiedao.manifest");
        unopened().useOlder(damaged().older().orElseThrow());
        OpenRegister.in(root).close();

        Files.copy(folder.resolve("newer/jiedao.mv.db"), data.database(), StandardCopyOption.REPLACE_EXISTING);
        Older newer = damaged().older().orElseThrow();
        assertEquals(3, newer.saves());
        assertInstanceOf(Restoration.Restored.class, unopened().useOlder(newer));
        try (Database database = OpenRegister.in(root)) {
            assertEquals(3, names(database).size());
            assertEquals(List.of(), database.check().problems());
        }
    }

    /// Somebody copies only the data file from a stick: the manifest beside it is that of the newer.
    @Test
    void withoutItsManifestItIsAnOlderFileTooUnlessItIsDamaged() throws IOException, SQLException {
        bringBack("jiedao.mv.db");
        Older older = damaged().older().orElseThrow();
        assertEquals(2, older.missing());

        JdbcConnectionPool pool = DataFile.open(data.database(), false, null);
        try (Connection connection = pool.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("update person set name = '张坤'");
        }
        DataFile.close(pool);
        assertEquals(Optional.empty(), damaged().older());
        byte[] before = Files.readAllBytes(data.database());
        String sentence = assertInstanceOf(Restoration.Refused.class, unopened().useOlder(older)).sentence();
        assertTrue(sentence.contains("又有了变化，没有改用它"), sentence);
        assertEquals(-1, java.util.Arrays.mismatch(before, Files.readAllBytes(data.database())));
    }

    @Test
    void aFolderWithAPasswordSaysAndDoesTheSame() throws IOException {
        char[] password = "青禾街道的密码".toCharArray();
        new FolderPassword(data).set(password.clone());
        FolderCopy.of(root, folder.resolve("locked"));
        Path sealed;
        try (Database database = assertInstanceOf(
                        Database.Opening.Opened.class, Database.open(data, OpenRegister.CLOCK, password))
                .database()) {
            sealed = database.backups().backUp(Reason.MANUAL).file();
            database.people().add(Person.draft("赵堃"));
        }
        Files.copy(folder.resolve("locked/jiedao.mv.db"), data.database(), StandardCopyOption.REPLACE_EXISTING);
        Damaged damaged = assertInstanceOf(Damaged.class, Database.open(data, OpenRegister.CLOCK, password));
        assertTrue(damaged.sentence().contains("缺其后1次保存"), damaged.sentence());

        UnopenedFolder unopened = new UnopenedFolder(data, OpenRegister.CLOCK, password);
        assertEquals(sealed, unopened.here(1).getFirst().backup().file());
        assertEquals(OptionalLong.of(1), unopened.here(1).getFirst().later());
        assertInstanceOf(Restoration.Restored.class, unopened.useOlder(damaged.older().orElseThrow()));
        try (Database database = assertInstanceOf(
                        Database.Opening.Opened.class, Database.open(data, OpenRegister.CLOCK, password))
                .database()) {
            assertEquals(3, names(database).size());
        }
    }

    @Test
    void threeCopiesOfTheFileBeforeARestoreAreKept() throws IOException {
        for (int restore = 0; restore < 5; restore++) {
            Clock later = Clock.offset(OpenRegister.CLOCK, Duration.ofMinutes(restore / 2));
            assertInstanceOf(
                    Restoration.Restored.class, new UnopenedFolder(data, later, null).replaceBy(backup));
        }
        try (var files = Files.list(data.backups())) {
            assertEquals(
                    List.of(
                            "jiedao-20260701-090100-before-restore(2).mv.db",
                            "jiedao-20260701-090100-before-restore.mv.db",
                            "jiedao-20260701-090200-before-restore.mv.db"),
                    files.map(file -> String.valueOf(file.getFileName()))
                            .filter(name -> name.endsWith(".mv.db"))
                            .sorted()
                            .toList());
        }
    }
}
