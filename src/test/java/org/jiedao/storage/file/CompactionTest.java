package org.jiedao.storage.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jiedao.people.Person;
import org.jiedao.storage.Database;
import org.jiedao.storage.OpenRegister;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompactionTest {
    private static final int PEOPLE = 120;

    @TempDir
    Path folder;

    @Test
    void whatIsNoLongerUsedIsLeftBehindAndNothingElse() throws IOException {
        Path file = folder.resolve("jiedao.mv.db");
        try (Database database = OpenRegister.in(folder)) {
            for (int person = 0; person < PEOPLE; person++) {
                database.people().add(Person.draft("示例" + person));
            }
            assertFalse(Compaction.isDue(file, DataFile.open(file, false, null)), "small");
        }
        long grown = Files.size(file);

        Compaction.of(file, null);

        assertTrue(Files.size(file) * 4 < grown, grown + " to " + Files.size(file));
        try (Database database = OpenRegister.in(folder)) {
            assertEquals(PEOPLE, database.people().everyone().size());
            assertEquals(List.of(), database.check().problems());
        }
    }
}
