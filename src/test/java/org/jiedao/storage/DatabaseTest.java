package org.jiedao.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jiedao.archive.DataFolder;
import org.jiedao.organization.Unit;
import org.jiedao.organization.UnitCategory;
import org.jiedao.people.Person;
import org.jiedao.storage.Database.Opening;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseTest {
    @TempDir
    Path folder;

    @Test
    void whatWasSavedIsThereAfterReopening() throws IOException {
        try (Database database = OpenRegister.in(folder)) {
            database.people().add(Person.draft("𬭎　龑"));
        }
        try (Database database = OpenRegister.in(folder)) {
            assertEquals(
                    List.of("𬭎龑"),
                    database.people().everyone().stream()
                            .map(person -> person.name().value())
                            .toList());
        }
    }

    @Test
    void secondStartIsRefusedWithASentence() throws IOException {
        try (Database first = OpenRegister.in(folder)) {
            Opening second = Database.open(new DataFolder(folder), OpenRegister.CLOCK);
            String sentence = assertInstanceOf(Opening.Refused.class, second).sentence();
            assertTrue(sentence.contains("正被另一个工作台窗口使用"), sentence);
            assertEquals(List.of(), first.people().everyone());
        }
    }

    @Test
    void oneFlippedBitIsNoticedAtTheNextOpening() throws IOException {
        try (Database database = OpenRegister.in(folder)) {
            database.organizations().add(Unit.draft("示例单位", UnitCategory.STATE_ORGAN));
        }
        flipOneBit(folder.resolve("jiedao.mv.db"));

        String sentence = assertInstanceOf(
                        Opening.Damaged.class, Database.open(new DataFolder(folder), OpenRegister.CLOCK))
                .sentence();

        assertTrue(sentence.contains("已损坏") && sentence.contains("备份"), sentence);
    }

    @Test
    void checkFindsNothingInASoundRegister() throws IOException {
        try (Database database = OpenRegister.in(folder)) {
            database.organizations().add(Unit.draft("示例单位", UnitCategory.STATE_ORGAN));
            assertEquals(List.of(), database.check().problems());
        }
    }

    private static void flipOneBit(Path file) throws IOException {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
            long middle = Files.size(file) / 2;
            bytes.seek(middle);
            int value = bytes.read();
            bytes.seek(middle);
            bytes.write(value ^ 1);
        }
    }
}
