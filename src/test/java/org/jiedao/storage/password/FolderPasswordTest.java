package org.jiedao.storage.password;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jiedao.archive.Act;
import org.jiedao.archive.Backups.Reason;
import org.jiedao.archive.Backups.Restoration;
import org.jiedao.archive.DataFolder;
import org.jiedao.archive.NotedPassword;
import org.jiedao.archive.Operation;
import org.jiedao.archive.Operations.Sought;
import org.jiedao.archive.Password.Outcome;
import org.jiedao.people.Person;
import org.jiedao.storage.Database;
import org.jiedao.storage.Database.Opening;
import org.jiedao.storage.OpenRegister;
import org.jiedao.storage.file.DataFile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderPasswordTest {
    private static final String PASSWORD = "青禾街道的密码";

    @TempDir
    Path root;

    private DataFolder folder;
    private FolderPassword password;

    @BeforeEach
    void fill() throws IOException {
        folder = new DataFolder(root);
        password = new FolderPassword(folder, 1000);
        try (Database database = OpenRegister.in(root)) {
            database.people().add(Person.draft("张堃"));
        }
    }

    private Opening open(@Nullable String typed) throws IOException {
        return Database.open(folder, OpenRegister.CLOCK, typed == null ? null : typed.toCharArray());
    }

    private Database opened(@Nullable String typed) throws IOException {
        Opening opening = open(typed);
        return assertInstanceOf(Opening.Opened.class, opening, opening.toString()).database();
    }

    private void set() throws IOException {
        assertInstanceOf(Outcome.Done.class, password.set(PASSWORD.toCharArray()));
    }

    private boolean anyFileHolds(String text) throws IOException {
        byte[] wanted = text.getBytes(StandardCharsets.UTF_8);
        try (var files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                if (bytes.contains(new String(wanted, StandardCharsets.ISO_8859_1))) {
                    return true;
                }
            }
        }
        return false;
    }

    @Test
    void theFileIsEncryptedAndOpensByThePasswordAlone() throws IOException {
        assertTrue(anyFileHolds("zhangkun"));
        set();
        assertFalse(anyFileHolds("zhangkun"));
        assertTrue(password.isSet());
        try (Database database = opened(PASSWORD)) {
            assertEquals(1, database.people().everyone().size());
            database.people().add(Person.draft("李喆"));
            assertEquals(List.of(), database.check().problems());
        }
        try (Database database = opened(PASSWORD)) {
            assertEquals(2, database.people().everyone().size());
        }
        assertFalse(anyFileHolds("lizhe"));
    }

    @Test
    void noPasswordAWrongOneAndDamageAreThreeSentences() throws IOException {
        set();
        assertEquals("这份数据设了密码，没有打开。请输入密码。", assertInstanceOf(Opening.Locked.class, open(null)).sentence());
        assertEquals(
                "密码不对，没有打开，也没有改动。请再输一遍，留意大小写和输入法；忘记的密码没有办法找回。",
                assertInstanceOf(Opening.Locked.class, open(PASSWORD + "。")).sentence());
        byte[] bytes = Files.readAllBytes(folder.database());
        bytes[bytes.length / 2] ^= 1;
        Files.write(folder.database(), bytes);
        String damaged = assertInstanceOf(Opening.Damaged.class, open(PASSWORD)).sentence();
        assertTrue(damaged.contains("已损坏（内容与上次关闭时的校验值不符"), damaged);
    }

    @Test
    void aLostOrDamagedKeyIsSaidAndOneOfTheTwoIsEnough() throws IOException {
        set();
        Path one = root.resolve("jiedao.key");
        Path other = root.resolve("jiedao-copy.key");
        byte[] whole = Files.readAllBytes(one);
        Files.delete(one);
        opened(PASSWORD).close();
        assertTrue(Files.exists(one));
        Files.write(one, new byte[136]);
        Files.write(other, new byte[136]);
        assertTrue(assertInstanceOf(Opening.Damaged.class, open(PASSWORD)).sentence().contains("都已损坏"));
        Files.delete(one);
        Files.delete(other);
        assertTrue(assertInstanceOf(Opening.Damaged.class, open(PASSWORD)).sentence().contains("都不见了"));
        Files.write(other, whole);
        opened(PASSWORD).close();
    }

    /// Read with the key: what a decrypted data file still held would be the number in a page that nobody cleared.
    @Test
    void anErasedNumberIsInNoFileReadWithTheKey() throws IOException {
        String number = "13800001234";
        set();
        long person;
        try (Database database = opened(PASSWORD)) {
            person = database.people()
                    .add(new Person(0, Person.draft("李喆").name(), null, "主任", null, number))
                    .id();
        }
        assertFalse(anyFileHolds(number));
        assertInstanceOf(Outcome.Done.class, password.remove(PASSWORD.toCharArray()));
        assertTrue(anyFileHolds(number), "with the key it can be read");
        set();
        try (Database database = opened(PASSWORD)) {
            database.personalData().eraseContact(person);
            assertEquals(List.of(), database.check().problems());
        }
        assertInstanceOf(Outcome.Done.class, password.remove(PASSWORD.toCharArray()));
        assertFalse(anyFileHolds(number));
        try (Database database = opened(null)) {
            assertEquals(List.of(), database.check().problems());
        }
    }

    @Test
    void changingWrapsTheKeyAnewAndRewritesNothingElse() throws IOException {
        set();
        byte[] before = Files.readAllBytes(folder.database());
        assertInstanceOf(Outcome.Refused.class, password.change("不对".toCharArray(), "新的密码新的".toCharArray()));
        assertInstanceOf(Outcome.Done.class, password.change(PASSWORD.toCharArray(), "新的密码新的".toCharArray()));
        assertEquals(-1, java.util.Arrays.mismatch(before, Files.readAllBytes(folder.database())));
        assertInstanceOf(Opening.Locked.class, open(PASSWORD));
        opened("新的密码新的").close();
        assertTrue(password.opens("新的密码新的".toCharArray()));
        assertFalse(password.opens(PASSWORD.toCharArray()));
    }

    @Test
    void removingGivesThePlainFileBack() throws IOException {
        set();
        assertInstanceOf(Outcome.Refused.class, password.remove("不对".toCharArray()));
        assertInstanceOf(Outcome.Done.class, password.remove(PASSWORD.toCharArray()));
        assertFalse(password.isSet());
        try (Database database = opened(null)) {
            assertEquals(1, database.people().everyone().size());
            assertEquals(List.of(), database.check().problems());
        }
    }

    @Test
    void nothingIsRewrittenWhileTheFolderIsInUse() throws IOException {
        try (Database database = opened(null)) {
            assertInstanceOf(Outcome.Refused.class, password.set(PASSWORD.toCharArray()));
            assertEquals(1, database.people().everyone().size());
        }
        assertFalse(password.isSet());
    }

    @Test
    void aKeyBesideAPlainFileIsWhatAChangeCutShortLeaves() throws IOException {
        byte[] plain = Files.readAllBytes(folder.database());
        byte[] manifest = Files.readAllBytes(root.resolve("jiedao.manifest"));
        set();
        Files.write(folder.database(), plain);
        Files.write(root.resolve("jiedao.manifest"), manifest);
        try (Database database = opened(null)) {
            assertEquals(1, database.people().everyone().size());
        }
        opened(null).close();
        set();
        opened(PASSWORD).close();
    }

    @Test
    void backupsAreSealedAndRestoredWithThePasswordOfTheirTime() throws IOException {
        set();
        Path backup;
        try (Database database = opened(PASSWORD)) {
            backup = database.backups().backUp(Reason.MANUAL).file();
            database.people().add(Person.draft("李喆"));
        }
        assertFalse(anyFileHolds("zhangkun"));
        assertInstanceOf(
                Restoration.Refused.class, Database.replaceBy(folder, backup, OpenRegister.CLOCK));
        Restoration restored = Database.replaceBy(folder, backup, OpenRegister.CLOCK, PASSWORD.toCharArray());
        assertInstanceOf(Restoration.Restored.class, restored, restored.toString());
        assertTrue(DataFile.isEncrypted(folder.database()));
        try (Database database = opened(PASSWORD)) {
            assertEquals(1, database.people().everyone().size());
        }
        DataFolder elsewhere = new DataFolder(root.resolve("elsewhere")).create();
        String refused = assertInstanceOf(
                        Restoration.Refused.class, Database.replaceBy(elsewhere, backup, OpenRegister.CLOCK))
                .sentence();
        assertTrue(refused.contains("它是加密的。请给出做这份备份时的密码。"), refused);
        assertInstanceOf(
                Restoration.Restored.class,
                Database.replaceBy(elsewhere, backup, OpenRegister.CLOCK, PASSWORD.toCharArray()));
    }

    @Test
    void neitherTheKeyNorThePasswordIsInAnyFile() throws IOException {
        set();
        String digits;
        FolderKey.Access access = new FolderKey(folder).access(PASSWORD.toCharArray());
        try (var key = assertInstanceOf(FolderKey.Access.Unlocked.class, access).key()) {
            digits = new String(key.digits());
        }
        try (Database database = opened(PASSWORD)) {
            database.people().add(Person.draft("李喆"));
            database.backups().backUp(Reason.MANUAL);
        }
        open("错的密码");
        assertFalse(anyFileHolds(PASSWORD));
        assertFalse(anyFileHolds(digits));
        assertFalse(anyFileHolds(new String(java.util.HexFormat.of().parseHex(digits), StandardCharsets.ISO_8859_1)));
        assertFalse(access.toString().contains(digits));
    }

    @Test
    void aChangeIsLinkedIntoTheChangeLogAndARefusedOneIsNot() throws IOException {
        opened(null).close();
        assertInstanceOf(Outcome.Done.class, password.set(PASSWORD.toCharArray()));
        try (Database database = opened(PASSWORD)) {
            var noted = new NotedPassword(password, database.changeLog());
            noted.change("不对".toCharArray(), "新的密码新的".toCharArray());
            noted.change(PASSWORD.toCharArray(), "新的密码新的".toCharArray());
            assertEquals(
                    List.of("改密码"),
                    database.operations().find(new Sought("", "", null, null, Act.PASSWORD, ""), 0, 10).rows().stream()
                            .map(Operation::title)
                            .toList());
            assertEquals(List.of(), database.check().problems());
        }
    }
}
