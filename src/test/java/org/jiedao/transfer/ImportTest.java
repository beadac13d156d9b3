package org.jiedao.transfer;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.file.Path;
import org.jiedao.storage.Database;
import org.jiedao.storage.OpenRegister;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/// A real register of the empty sample street, and rosters of text cells imported into it.
abstract class ImportTest {
    @TempDir
    Path folder;

    private Database database;
    RosterRegister register;
    ImportRoster importing;

    @BeforeEach
    void open() throws IOException {
        database = OpenRegister.in(folder.resolve("data"));
        register = TestStreet.in(database);
        importing = new ImportRoster(register, database.importMappings(), c -> true, OpenRegister.CLOCK);
    }

    @AfterEach
    void close() throws IOException {
        database.close();
    }

    RosterPlan plan(String... rows) throws IOException {
        return ready(importing.preview(RosterFile.write(folder.resolve("册.xlsx"), rows)));
    }

    static RosterPlan ready(Preview preview) {
        return assertInstanceOf(Preview.Ready.class, preview).plan();
    }

    ImportOutcome.Imported confirm(RosterPlan plan, Choices choices) {
        return assertInstanceOf(ImportOutcome.Imported.class, importing.confirm(plan, choices));
    }
}
