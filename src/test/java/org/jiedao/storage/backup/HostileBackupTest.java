package org.jiedao.storage.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.jiedao.archive.Backups.Progress;
import org.jiedao.archive.Backups.Restoration;
import org.jiedao.archive.DataFolder;
import org.jiedao.file.Sha256;
import org.jiedao.people.Person;
import org.jiedao.storage.Database;
import org.jiedao.storage.OpenRegister;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Backups that somebody made up: none restores, none writes outside its place, each gets one sentence.
class HostileBackupTest {
    private static final String INVENTORY = "inventory.json";
    private static final String PERSON = "tables/person.json";

    @TempDir
    Path folder;

    private Map<String, byte[]> entries;

    @BeforeEach
    void write() throws IOException {
        Path data = folder.resolve("data");
        Path whole = folder.resolve("whole.jdbak");
        try (Database database = OpenRegister.in(data)) {
            database.people().add(Person.draft("张堃"));
            Files.createDirectories(data.resolve("papers"));
            Files.writeString(data.resolve("papers/通知.docx"), "通知");
            database.backups().writeWhole(whole, Progress.UNSEEN);
        }
        entries = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(whole))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        }
    }

    /// A change that somebody makes, with what the sentence then says.
    record Forged(String name, Consumer<HostileBackupTest> change, String said) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Forged> forged() {
        return Stream.of(
                new Forged("a path upwards", test -> test.inventory("papers/通知.docx", "../通知.docx"), "不在可以恢复的位置"),
                new Forged("a path of the system", test -> test.inventory("papers/通知.docx", "/tmp/通知.docx"), "不在可以恢复的位置"),
                new Forged("the data file", test -> test.inventory("papers/通知.docx", "jiedao.mv.db"), "不在可以恢复的位置"),
                new Forged("a device of Windows", test -> test.inventory("papers/通知.docx", "papers/con.docx"), "不在可以恢复的位置"),
                new Forged("a statement for a table", test -> test.inventory("\"person\"", "\"person; drop table body\""), "清单读不出来"),
                new Forged("a table that is none", test -> test.rename("tables/person.json", "tables/users.json"), "表与数据版本不符"),
                new Forged("a column that is none", test -> test.inventory("\"pinyin\"", "\"secret\""), "表与数据版本不符"),
                new Forged("another format", test -> test.put("format", "7\n"), "另一个版本"),
                new Forged("a schema to come", test -> test.inventory("\"schema\" : \"", "\"schema\" : \"9"), "另一个版本"),
                new Forged("no inventory", test -> test.entries.remove(INVENTORY), "缺少清单"),
                new Forged("an inventory of nothing", test -> test.put(INVENTORY, "{}"), "清单读不出来"),
                new Forged("an inventory without end", test -> test.put(INVENTORY, "[".repeat(500_000)), "清单读不出来"),
                new Forged("a row that nobody listed", test -> test.put(PERSON, "[\n]"), "与清单不符"),
                new Forged("more than is said", test -> test.put(PERSON, " ".repeat(2_000_000)), "比清单上写的长"),
                new Forged("no rows but words", test -> test.rows("{\"id\":1}"), "一行一条"),
                new Forged("a word for a number", test -> test.rows("[[\"SELECT 1\"]]"), "其中的"),
                new Forged("sizes that no disk has", test -> test.inventoryMatching("\"bytes\" : [0-9]+", "\"bytes\" : 9000000000000000"), "多得多"),
                new Forged("sizes below nothing", test -> test.inventoryMatching("\"bytes\" : [0-9]+", "\"bytes\" : -1"), "清单读不出来"),
                new Forged("another file's content", test -> test.lastFile("别的"), "与清单不符"),
                new Forged("a file that nobody listed", test -> test.put("files/../../evil", "x"), "清单以外"),
                new Forged("a file that is not there", test -> test.entries.remove(test.file()), "缺少1个文件"));
    }

    @ParameterizedTest
    @MethodSource("forged")
    void isRefusedAndNothingIsWritten(Forged forged) throws IOException {
        forged.change().accept(this);
        DataFolder fresh = new DataFolder(folder.resolve("fresh")).create();

        Restoration restoration = Database.replaceBy(fresh, zipped(), OpenRegister.CLOCK);

        String sentence = assertInstanceOf(Restoration.Refused.class, restoration).sentence();
        assertTrue(sentence.contains(forged.said()) && sentence.contains("数据文件没有改动"), sentence);
        assertFalse(Files.exists(fresh.database()));
        try (Stream<Path> left = Files.walk(folder)) {
            assertEquals(0, left.filter(file -> file.toString().contains("evil")).count());
        }
    }

    @Test
    void aRecordThatRefersToNothingIsFound() throws IOException {
        forge("tables/seat.json", "[\n[1,77,\"PART_TIME\",\"PART_TIME_MEMBER\",0,null,null]\n]", 1);
        Restoration restoration =
                Database.replaceBy(new DataFolder(folder.resolve("fresh")).create(), zipped(), OpenRegister.CLOCK);
        String sentence = assertInstanceOf(Restoration.Refused.class, restoration).sentence();
        assertTrue(sentence.contains("指向不存在的") || sentence.contains("与表不符"), sentence);
    }

    @Test
    void asItWasItRestores() throws IOException {
        assertInstanceOf(
                Restoration.Restored.class,
                Database.replaceBy(new DataFolder(folder.resolve("fresh")).create(), zipped(), OpenRegister.CLOCK));
    }

    private String text(String name) {
        return new String(entries.get(name), StandardCharsets.UTF_8);
    }

    private void put(String name, String text) {
        entries.put(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private void inventory(String from, String to) {
        String before = text(INVENTORY);
        assertTrue(before.contains(from), before);
        put(INVENTORY, before.replace(from, to));
    }

    private void inventoryMatching(String pattern, String to) {
        put(INVENTORY, text(INVENTORY).replaceAll(pattern, to));
    }

    private void rename(String from, String to) {
        Map<String, byte[]> renamed = new LinkedHashMap<>();
        entries.forEach((name, content) -> renamed.put(name.equals(from) ? to : name, content));
        entries = renamed;
        inventory("\"person\"", "\"users\"");
    }

    /// With length and hash as whoever knows the format would write them.
    private void rows(String text) {
        forge(PERSON, text, 1);
    }

    private void forge(String table, String text, int rows) {
        put(table, text);
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        String name = table.substring("tables/".length(), table.length() - ".json".length());
        Matcher held = Pattern.compile("(\"table\" : \"" + name + "\",\\s+\"rows\" : )\\d+(,\\s+\"bytes\" : )\\d+(,\\s+\"sha256\" : \")\\w+")
                .matcher(text(INVENTORY));
        put(INVENTORY, held.replaceFirst("$1" + rows + "$2" + bytes.length + "$3" + Sha256.of(bytes)));
    }

    private String file() {
        return entries.keySet().stream()
                .filter(name -> name.startsWith("files/"))
                .findFirst()
                .orElseThrow();
    }

    private void lastFile(String content) {
        put(file(), content);
    }

    private Path zipped() throws IOException {
        Path file = folder.resolve("forged.jdbak");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        }
        try (InputStream written = Files.newInputStream(file)) {
            assertTrue(written.read() >= 0);
        }
        return file;
    }
}
