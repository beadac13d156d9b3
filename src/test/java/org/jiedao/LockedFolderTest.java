package org.jiedao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jiedao.archive.DataFolder;
import org.jiedao.archive.Password.Outcome;
import org.jiedao.people.Person;
import org.jiedao.storage.password.FolderPassword;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A data folder with a password, from the command line.
class LockedFolderTest {
    private static final String PASSWORD = "青禾街道 的密码";
    private static final String NAME = "欧阳思齐示例";

    @TempDir
    Path folder;

    private Path data;
    private Path password;

    private record Answer(int code, String said) {}

    @BeforeEach
    void lock() throws IOException {
        data = folder.resolve("数据");
        try (Wiring wiring = SampleFolder.empty(data)) {
            wiring.database().people().add(Person.draft(NAME));
        }
        LogFile.stop();
        var outcome = new FolderPassword(new DataFolder(data)).set(PASSWORD.toCharArray());
        assertInstanceOf(Outcome.Done.class, outcome);
        // as an editor of Windows writes it
        password = Files.writeString(folder.resolve("密码.txt"), "\uFEFF" + PASSWORD + "\r\n第二行不算\r\n");
    }

    private static Answer run(Object... words) {
        var line = Cli.commandLine(Sample.clock());
        StringWriter said = new StringWriter();
        line.setOut(new PrintWriter(said, true));
        line.setErr(new PrintWriter(said, true));
        int code = line.execute(Arrays.stream(words).map(Object::toString).toArray(String[]::new));
        LogFile.stop();
        return new Answer(code, said.toString());
    }

    @Test
    void noPasswordAWrongOneAndDamageAreThreeSentences() throws IOException {
        Answer none = run("check", "--data", data);
        Path wrong = Files.writeString(folder.resolve("错.txt"), "别的密码别的密码");
        Answer other = run("check", "--data", data, "--password-file", wrong);
        assertEquals(new Answer(Cli.DONE, "检查完成，没有发现问题：" + data + "\n"), run("check", "--data", data, "--password-file", password));
        flip(new DataFolder(data).database());
        Answer damaged = run("check", "--data", data, "--password-file", password);

        assertEquals(Cli.REFUSED, none.code());
        assertTrue(none.said().contains("密码") && none.said().contains("--password-file"), none.said());
        assertEquals(Cli.REFUSED, other.code());
        assertTrue(other.said().contains("密码不对"), other.said());
        assertNotEquals(none.said(), other.said());
        assertEquals(Cli.DAMAGED, damaged.code());
        assertTrue(damaged.said().contains("已损坏"), damaged.said());
    }

    @Test
    void aBackupIsSealedAndOpensForThePasswordOnAnotherComputer() throws IOException {
        Path file = folder.resolve("完整备份.jdbak");
        assertEquals(Cli.DONE, run("backup", "--data", data, "--to", file, "--password-file", password).code());
        Path there = folder.resolve("另一台电脑");

        Answer without = run("restore", file, "--data", there);
        assertEquals(Cli.REFUSED, without.code(), without.said());
        assertFalse(Files.exists(there));
        Answer restored = run("restore", file, "--data", there, "--password-file", password);

        assertEquals(Cli.DONE, restored.code(), restored.said());
        try (Wiring wiring = opened(there)) {
            assertEquals(NAME, wiring.database().people().everyone().getFirst().name().value());
        }
    }

    @Test
    void neitherTheDataNorTheBackupsNorTheLogTellAnything() throws IOException {
        assertEquals(Cli.DONE, run("backup", "--data", data, "--to", folder.resolve("a.jdbak"), "--password-file", password).code());
        Files.delete(password);
        List<String> secrets = List.of(NAME, PASSWORD);
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                for (String secret : secrets) {
                    String wanted = new String(secret.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
                    assertFalse(bytes.contains(wanted), () -> file + " tells " + secret);
                }
            }
        }
    }

    private static Wiring opened(Path folder) {
        var opening = FolderOpening.of(new DataFolder(folder), Sample.clock(), PASSWORD.toCharArray());
        if (opening instanceof FolderOpening.Opened opened) {
            return opened.workbench();
        }
        return assertInstanceOf(
                        FolderOpening.Opened.class, FolderOpening.of(new DataFolder(folder), Sample.clock()), opening.toString())
                .workbench();
    }

    private static void flip(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
    }
}
