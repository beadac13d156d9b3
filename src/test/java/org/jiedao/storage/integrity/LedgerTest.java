package org.jiedao.storage.integrity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jiedao.archive.Backups.Reason;
import org.jiedao.archive.DataFolder;
import org.jiedao.file.Sha256;
import org.jiedao.people.Person;
import org.jiedao.storage.Database;
import org.jiedao.storage.Database.Opening;
import org.jiedao.storage.FolderCopy;
import org.jiedao.storage.OpenRegister;
import org.jiedao.storage.file.DataFile;
import org.jiedao.storage.file.Manifest;
import org.jiedao.storage.file.Upgrade;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the tables are recorded to sum to is what they sum to, whatever was written; and where it is not, it is said.
class LedgerTest {
    @TempDir
    Path folder;

    private final Random random = new Random(17);

    @Test
    void aSumForgetsWhatWasTakenOffInWhateverOrder() {
        List<byte[]> hashes = new ArrayList<>();
        for (int row = 0; row < 500; row++) {
            byte[] hash = new byte[32];
            random.nextBytes(hash);
            if (row % 7 == 0) {
                java.util.Arrays.fill(hash, (byte) 0xff);
            }
            hashes.add(hash);
        }
        RowSum there = new RowSum();
        hashes.forEach(there::add);
        hashes.reversed().subList(0, 250).forEach(there::take);
        RowSum half = new RowSum();
        hashes.subList(0, 250).reversed().forEach(half::add);
        assertTrue(there.isSame(half));
        assertEquals(half.digest(), RowSum.of(half.rows(), half.digest()).digest());
        hashes.subList(0, 250).forEach(half::take);
        assertEquals("0".repeat(64), half.digest());
        assertEquals(0, half.rows());
    }

    @Test
    void everyActItsUndoAndItsRedoKeepTheSums() throws IOException {
        try (Database database = OpenRegister.in(folder)) {
            for (int act = 0; act < 40; act++) {
                switch (random.nextInt(4)) {
                    case 0 -> database.changeLog().undo();
                    case 1 -> database.changeLog().redo();
                    case 2 -> database.changeLog().step("几个人", () -> {
                        database.people().add(Person.draft("示例甲"));
                        return database.people().add(Person.draft("示例乙"));
                    });
                    default -> database.people().add(Person.draft("示例" + act));
                }
            }
            assertEquals(List.of(), database.check().problems());
            assertThrows(IllegalStateException.class, () -> database.changeLog().step("不成", () -> {
                database.people().add(Person.draft("没有存下的人"));
                throw new IllegalStateException("no");
            }));
            assertEquals(List.of(), database.check().problems());
        }
    }

    @Test
    void aRestoredBackupIsSummedAnew() throws IOException {
        Path backup;
        try (Database database = OpenRegister.in(folder)) {
            database.people().add(Person.draft("张堃"));
            backup = database.backups().backUp(Reason.MANUAL).file();
            database.people().add(Person.draft("李喆"));
        }
        Database.replaceBy(new DataFolder(folder), backup, OpenRegister.CLOCK);
        try (Database database = OpenRegister.in(folder)) {
            assertEquals(1, database.people().everyone().size());
            assertEquals(List.of(), database.check().problems());
        }
    }

    @Test
    void writersAtOnceKeepTheSums() throws Exception {
        try (Database database = OpenRegister.in(folder)) {
            CountDownLatch go = new CountDownLatch(1);
            List<Thread> threads = new ArrayList<>();
            for (int writer = 0; writer < 4; writer++) {
                String name = "写" + writer;
                threads.add(Thread.ofPlatform().start(() -> {
                    try {
                        go.await();
                    } catch (InterruptedException stopped) {
                        return;
                    }
                    for (int person = 0; person < 15; person++) {
                        database.people().add(Person.draft(name + "号" + person));
                    }
                }));
            }
            go.countDown();
            for (Thread thread : threads) {
                thread.join();
            }
            assertEquals(60, database.people().everyone().size());
            assertEquals(List.of(), database.check().problems());
        }
    }

    @Test
    void everySaveMovesTheLastSaveOn() throws IOException {
        DataFolder data = new DataFolder(folder);
        LastSave last = LastSave.of(data.database());
        try (Database database = OpenRegister.in(folder)) {
            long before = last.read().orElseThrow().number();
            database.people().add(Person.draft("张堃"));
            assertEquals(before + 1, last.read().orElseThrow().number());
            assertEquals(
                    LocalDateTime.now(OpenRegister.CLOCK),
                    last.read().orElseThrow().at(),
                    "what the clock said, in whichever zone this is read");
            assertThrows(IllegalStateException.class, () -> database.changeLog().step("不成", () -> {
                throw new IllegalStateException("no");
            }));
            assertEquals(before + 1, last.read().orElseThrow().number());
        }
        byte[] bytes = Files.readAllBytes(last.file());
        for (int at = 0; at < bytes.length; at++) {
            byte[] changed = bytes.clone();
            changed[at] ^= 1;
            Files.write(last.file(), changed);
            assertTrue(last.read().isPresent(), "the other place, byte " + at);
        }
    }

    /// As a flipped bit would: a row that no save wrote. The file is not closed, so no hash of it tells.
    @Test
    void aRowThatNoSaveWroteIsNoticedInAFileThatWasNotClosed() throws IOException, SQLException {
        Path killed = folder.resolve("killed");
        try (Database database = OpenRegister.in(folder.resolve("data"))) {
            database.backups().backUp(Reason.MANUAL);
            database.people().add(Person.draft("张堃"));
            database.backups().backUp(Reason.MANUAL);
            FolderCopy.of(folder.resolve("data"), killed);
        }
        DataFolder data = new DataFolder(killed);
        JdbcConnectionPool pool = DataFile.open(data.database(), false, null);
        try (Connection connection = pool.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("update person set name = '张坤'");
        }
        DataFile.close(pool);

        String sentence = assertInstanceOf(Opening.Damaged.class, Database.open(data, OpenRegister.CLOCK))
                .sentence();

        assertTrue(sentence.contains("“人员”的内容与保存时不符。其余"), sentence);
        assertTrue(sentence.contains("最近的备份是2026年7月1日 09:00的"), sentence);
    }

    @Test
    void aWriteOutsideATransactionIsAMistake() throws IOException {
        Path file = folder.resolve("jiedao.mv.db");
        Upgrade.create(file, null);
        JdbcConnectionPool pool = DataFile.open(file, false, null);
        DSLContext dsl = DataFile.dsl(pool, new Ledger(pool, LastSave.of(file), OpenRegister.CLOCK));
        assertThrows(
                IllegalStateException.class,
                () -> dsl.execute("insert into profile_fact (name, fact) values ('STREET', '青禾街道')"));
        DataFile.close(pool);
    }

    @Test
    void aDamagedManifestIsSaidAndTheTablesAreReadInstead() throws IOException {
        try (Database database = OpenRegister.in(folder)) {
            database.people().add(Person.draft("张堃"));
        }
        Path manifest = folder.resolve("jiedao.manifest");
        byte[] bytes = Files.readAllBytes(manifest);
        bytes[bytes.length / 2] ^= 1;
        Files.write(manifest, bytes);
        Opening.Opened opened = assertInstanceOf(
                Opening.Opened.class, Database.open(new DataFolder(folder), OpenRegister.CLOCK));
        try (Database database = opened.database()) {
            assertEquals(
                    List.of("校验清单 jiedao.manifest 已损坏，已改为逐表核对，数据与保存时一致。"), opened.notes());
            assertEquals(1, database.people().everyone().size());
        }
    }

    @Test
    void theManifestSaysWhatTheTablesHold() throws IOException {
        Map<String, RowSum> empty = closedAfter(0);
        Map<String, RowSum> two = closedAfter(2);
        assertEquals(0, empty.get("person").rows());
        assertEquals(2, two.get("person").rows());
        assertNotEquals(empty.get("person").digest(), two.get("person").digest());
        assertEquals(empty.get("committee").digest(), two.get("committee").digest());
        Manifest.Closed closed = closed();
        assertEquals(Sha256.of(folder.resolve("jiedao.mv.db")), closed.sha256());
    }

    private Map<String, RowSum> closedAfter(int people) throws IOException {
        try (Database database = OpenRegister.in(folder)) {
            for (int person = 0; person < people; person++) {
                database.people().add(Person.draft("示例" + person));
            }
        }
        return closed().tables();
    }

    private Manifest.Closed closed() throws IOException {
        return assertInstanceOf(
                        Manifest.Reading.Whole.class,
                        Manifest.of(folder.resolve("jiedao.mv.db")).read())
                .closed();
    }

    @Test
    void anOlderFileIsToldWithOrWithoutItsManifest() throws IOException {
        Path older = folder.resolve("older");
        Path data = folder.resolve("data");
        try (Database database = OpenRegister.in(data)) {
            database.people().add(Person.draft("张堃"));
        }
        FolderCopy.of(data, older);
        try (Database database = OpenRegister.in(data)) {
            database.people().add(Person.draft("李喆"));
            database.people().add(Person.draft("王䶮"));
        }
        Files.copy(older.resolve("jiedao.mv.db"), data.resolve("jiedao.mv.db"), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        assertSaid(data, "不是最后保存时的样子（换成了较旧的一份，或末尾损坏）：它只到第1次保存");
        Files.copy(older.resolve("jiedao.manifest"), data.resolve("jiedao.manifest"), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        assertSaid(data, "不是最后用过的那一份：它只到第1次保存，而这里已保存到第3次（2026年7月1日 09:00），少2次保存的内容");
        Files.delete(data.resolve("jiedao.manifest"));
        assertSaid(data, "少2次保存的内容");
        Files.delete(data.resolve("jiedao.mv.db"));
        assertSaid(data, "不见了，没有打开，也没有另建空的");
    }

    private static void assertSaid(Path data, String words) throws IOException {
        String sentence = assertInstanceOf(
                        Opening.Damaged.class, Database.open(new DataFolder(data), OpenRegister.CLOCK))
                .sentence();
        assertTrue(sentence.contains(words), sentence);
    }
}
