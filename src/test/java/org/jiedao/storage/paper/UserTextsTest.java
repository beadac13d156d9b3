package org.jiedao.storage.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jiedao.dispatch.Paper;
import org.jiedao.dispatch.WorkingTexts.WorkingText;
import org.jiedao.storage.Database;
import org.jiedao.storage.OpenRegister;
import org.jiedao.storage.Registrations;
import org.jiedao.wording.WordingStore.Change;
import org.jiedao.wording.WordingStore.Version;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UserTextsTest {
    @TempDir
    Path folder;

    private Database database;

    @BeforeEach
    void open() throws IOException {
        database = OpenRegister.in(folder);
    }

    @AfterEach
    void close() throws IOException {
        database.close();
    }

    @Test
    void theNewestWordingIsInForceUntilUndone() {
        database.wordings().add(new Change("notice", "聘任通知", "甲", true, "保存"));
        database.wordings().add(new Change("notice", "聘任通知", "乙", true, "保存"));
        database.wordings().add(new Change("notice", "聘任通知", "随附", false, "恢复随附文本"));

        assertEquals(
                List.of("随附", "乙", "甲"),
                database.wordings().versions("notice").stream().map(Version::text).toList());
        database.changeLog().undo();
        assertEquals("乙", database.wordings().newest("notice").orElseThrow().text());
        database.changeLog().redo();
        assertEquals(false, database.wordings().newest("notice").orElseThrow().own());
        assertEquals(Optional.empty(), database.wordings().newest("publicity"));
    }

    @Test
    void aDraftIsKeptChangedDroppedAndEachIsUndone() {
        database.workingTexts().keep(Paper.NOTICE, 7, "原", "改");
        database.workingTexts().keep(Paper.NOTICE, 7, "原", "再改");
        database.workingTexts().drop(Paper.NOTICE, 7);

        assertEquals(List.of(), database.workingTexts().all());
        database.changeLog().undo();
        assertEquals("再改", database.workingTexts().of(Paper.NOTICE, 7).map(WorkingText::text).orElseThrow());
        database.changeLog().undo();
        assertEquals("改", database.workingTexts().of(Paper.NOTICE, 7).map(WorkingText::text).orElseThrow());
        database.changeLog().undo();
        assertEquals(List.of(), database.workingTexts().all());
    }

    @Test
    void aVersionThatFailsLeavesNothing() throws IOException {
        long entry = database.dispatchRegister()
                .enter("青禾党工", 2026, number -> Registrations.of(number, "原文"))
                .id();

        assertThrows(
                IOException.class,
                () -> database.dispatchRegister().addVersion(entry, version -> {
                    assertEquals(2, version);
                    throw new IOException("磁盘空间不足");
                }));

        assertEquals(
                1, database.dispatchRegister().entry(entry).orElseThrow().versions().size());
        assertEquals("原文", database.dispatchRegister().sourceText(entry));
    }
}
