package org.jiedao.storage.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.jiedao.archive.Backups;
import org.jiedao.archive.Backups.Backup;
import org.jiedao.archive.Backups.Progress;
import org.jiedao.archive.Backups.Reason;
import org.jiedao.archive.Backups.Rehearsal;
import org.jiedao.archive.Backups.Restoration;
import org.jiedao.archive.DataFolder;
import org.jiedao.committee.Role;
import org.jiedao.committee.SeatKind;
import org.jiedao.organization.BodyKind;
import org.jiedao.people.Person;
import org.jiedao.storage.Database;
import org.jiedao.storage.OpenRegister;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Backups of a real data file with real files beside it.
class BackupsTest {
    @TempDir
    Path folder;

    private Database database;
    private Backups backups;

    @BeforeEach
    void open() throws IOException {
        database = OpenRegister.in(folder);
        backups = database.backups();
        var body = database.organizations().add(BodyKind.STREET_JOINT_COMMITTEE, "示例“大工委”", null);
        var committee = database.committees().establish(body.id(), "langfang", LocalDate.of(2025, 7, 1));
        database.committees().addTerm(committee.id(), 5, LocalDate.of(2025, 7, 1), LocalDate.of(2030, 6, 30));
        database.committees().addSeat(committee.id(), SeatKind.PART_TIME, Role.PART_TIME_MEMBER);
        database.people().add(Person.draft("张堃"));
        lay("papers/2026/关于聘任的通知.docx", "通知");
        lay("evidence/ab12 纪要.pdf", "纪要");
        lay("papers/副本.docx", "通知");
        lay("holidays.txt", "2027 放假 1.1-1.3\n");
    }

    @AfterEach
    void close() throws IOException {
        database.close();
    }

    private void lay(String path, String content) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }

    private List<String> names() {
        return database.people().everyone().stream()
                .map(person -> person.name().value())
                .toList();
    }

    private Path store() {
        return folder.resolve("backups/store");
    }

    private List<Path> stored() throws IOException {
        try (Stream<Path> files = Files.walk(store())) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private String refusal(Path backup) throws IOException {
        database.close();
        Restoration restoration = Database.replaceBy(new DataFolder(folder), backup, OpenRegister.CLOCK);
        database = OpenRegister.in(folder);
        return assertInstanceOf(Restoration.Refused.class, restoration).sentence();
    }

    @Test
    void restoreBringsTheRegisterBackAndKeepsWhatWasThere() throws IOException {
        Backup backup = backups.backUp(Reason.MANUAL);
        Person later = database.people().add(Person.draft("李喆"));
        Backup before = backups.backUp(Reason.BEFORE_RESTORE);

        database = OpenRegister.restored(database, backup.file());

        assertEquals(List.of("张堃"), names());
        assertEquals(List.of(), database.check().problems());
        Person next = database.people().add(Person.draft("王龑"));
        assertTrue(next.id() > later.id(), "a new record must not take the id of one that was there");
        assertTrue(Files.exists(folder.resolve("backups/jiedao-20260701-090000-before-restore.mv.db")));
        database = OpenRegister.restored(database, before.file());
        assertEquals(Set.of("张堃", "李喆"), Set.copyOf(names()));
    }

    @Test
    void filesComeBackAndNoneIsWrittenOver() throws IOException {
        Backup backup = backups.backUp(Reason.MANUAL);
        Files.delete(folder.resolve("evidence/ab12 纪要.pdf"));
        lay("papers/2026/关于聘任的通知.docx", "后来改的");
        lay("papers/2026/后来的.docx", "后来的");

        database = OpenRegister.restored(database, backup.file());

        assertEquals("纪要", Files.readString(folder.resolve("evidence/ab12 纪要.pdf")));
        assertEquals("通知", Files.readString(folder.resolve("papers/2026/关于聘任的通知.docx")));
        assertEquals("后来的", Files.readString(folder.resolve("papers/2026/后来的.docx")));
        assertEquals(
                "后来改的",
                Files.readString(folder.resolve("replaced/20260701-090000/papers/2026/关于聘任的通知.docx")));
    }

    @Test
    void everyContentIsStoredOnceAndGoesWithTheLastBackupThatHoldsIt() throws IOException {
        backups.backUp(Reason.MANUAL);
        backups.backUp(Reason.MANUAL);
        assertEquals(3, stored().size(), "two papers of the same content, one of evidence, the holidays");
    }

    @Test
    void nothingNewNoBackup() throws IOException {
        assertTrue(backups.backUpChanges(Reason.START, Progress.UNSEEN).isPresent());
        assertEquals(Optional.empty(), backups.backUpChanges(Reason.SCHEDULED, Progress.UNSEEN));
        lay("evidence/cd34 照片.jpg", "照片");
        assertTrue(backups.backUpChanges(Reason.SCHEDULED, Progress.UNSEEN).isPresent(), "a file was added");
        database.people().add(Person.draft("李喆"));
        assertTrue(backups.backUpChanges(Reason.SCHEDULED, Progress.UNSEEN).isPresent(), "a person was added");

        database.close();
        database = OpenRegister.in(folder);
        backups = database.backups();
        assertEquals(Optional.empty(), backups.backUpChanges(Reason.START, Progress.UNSEEN), "nor after a restart");
        assertEquals(3, backups.list().size());
    }

    @Test
    void aDamagedBackupIsRefusedAndChangesNothing() throws IOException {
        Path file = backups.backUp(Reason.MANUAL).file();
        byte[] sound = Files.readAllBytes(file);
        int noticed = 0;
        for (int at = 40; at < sound.length; at += sound.length / 29) {
            byte[] damaged = sound.clone();
            damaged[at] ^= 4;
            Files.write(file, damaged);
            Rehearsal rehearsal = backups.rehearse(backups.list().getFirst().file(), Progress.UNSEEN);
            if (rehearsal instanceof Rehearsal.Unsound(String sentence)) {
                assertTrue(sentence.contains("不能恢复") && sentence.endsWith("。"), sentence);
                noticed++;
            }
        }
        assertTrue(noticed > 10, "what is not noticed lies in the directory at the end: " + noticed);

        Files.write(file, java.util.Arrays.copyOf(sound, sound.length / 2));
        assertTrue(refusal(file).contains("数据文件没有改动"));
        Files.writeString(file, "not a zip");
        assertTrue(refusal(file).contains("不是工作台的备份"));
        assertEquals(List.of("张堃"), names());
    }

    @Test
    void aRehearsalFindsAStoredFileThatChanged() throws IOException {
        Backup backup = backups.backUp(Reason.MANUAL);
        var held = assertInstanceOf(Rehearsal.Sound.class, backups.rehearse(backup.file(), Progress.UNSEEN))
                .held();
        assertEquals(4, held.files());

        Files.writeString(stored().getFirst(), "别的内容");
        String sentence = assertInstanceOf(Rehearsal.Unsound.class, backups.rehearse(backup.file(), Progress.UNSEEN))
                .sentence();
        assertTrue(sentence.contains("缺失或已损坏"), sentence);
    }

    @Test
    void oneFileCarriesEverythingIntoANewFolder() throws IOException {
        Path target = folder.resolveSibling(folder.getFileName() + "-out").resolve("完整备份.jdbak");
        Backups.Whole whole = backups.writeWhole(target, Progress.UNSEEN);
        Backups.Whole second = backups.writeWhole(target, Progress.UNSEEN);
        assertEquals(target, whole.file());
        assertEquals(target.resolveSibling("完整备份(2).jdbak"), second.file());
        assertEquals(4, whole.held().files());

        DataFolder fresh = new DataFolder(target.resolveSibling("新电脑")).create();
        var restored = assertInstanceOf(
                Restoration.Restored.class, Database.replaceBy(fresh, whole.file(), OpenRegister.CLOCK));
        assertEquals(Optional.empty(), restored.before());
        try (Database there = OpenRegister.in(fresh.root())) {
            assertEquals(1, there.people().everyone().size());
            assertEquals(List.of(), there.check().problems());
        }
        assertEquals("纪要", Files.readString(fresh.root().resolve("evidence/ab12 纪要.pdf")));
        assertEquals("通知", Files.readString(fresh.root().resolve("papers/副本.docx")));
        assertEquals("2027 放假 1.1-1.3\n", Files.readString(fresh.holidays()));
    }

    @Test
    void aBackupThatIsStoppedLeavesNothing() throws IOException {
        Progress stop = (done, of) -> {
            if (done * 2 > of) {
                throw new CancellationException("enough");
            }
        };
        assertThrows(CancellationException.class, () -> backups.backUp(Reason.MANUAL, stop));
        assertEquals(List.of(), backups.list());
        try (Stream<Path> left = Files.list(folder.resolve("backups"))) {
            assertEquals(List.of("store"), left.map(file -> file.getFileName().toString()).toList());
        }
        backups.backUp(Reason.MANUAL);
        database.people().add(Person.draft("李喆"));
        assertEquals(1, backups.list().size());
    }

    @Test
    void whatIsWrittenMeanwhileIsInTheNextBackup() throws IOException {
        Progress writing = new Progress() {
            private boolean written;

            @Override
            public void at(long done, long of) {
                if (!written) {
                    written = true;
                    database.people().add(Person.draft("李喆"));
                }
            }
        };
        Backup first = backups.backUp(Reason.MANUAL, writing);
        assertTrue(backups.backUpChanges(Reason.SCHEDULED, Progress.UNSEEN).isPresent());
        assertFalse(backups.list().isEmpty());

        database = OpenRegister.restored(database, first.file());
        assertEquals(List.of("张堃"), names());
    }
}
