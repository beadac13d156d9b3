package org.jiedao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import javafx.stage.Stage;
import org.jiedao.appointment.Batch;
import org.jiedao.appointment.BatchOutcome;
import org.jiedao.archive.ChangeLog.Sort;
import org.jiedao.archive.ChangeLog.Told;
import org.jiedao.sample.SampleStreet;
import org.jiedao.ui.PageName;
import org.jiedao.ui.Place;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// What the secretary notes of a batch, in the real window.
@ExtendWith(ApplicationExtension.class)
class BatchNoteJourneyTest {
    /// One character, and two of Java's.
    private static final String RARE = "𬭎";

    @TempDir
    Path folder;

    private Wiring wiring;
    private WindowFixture window;
    private long batch;

    @Start
    void start(Stage stage) throws IOException {
        wiring = SampleFolder.street(folder);
        var committee = wiring.database().committees().committees(SampleStreet.TODAY).getFirst();
        BatchOutcome opened = wiring.openBatch().open(committee, "示例批次");
        batch = ((BatchOutcome.Done) opened).batch().id();
        window = new WindowFixture(wiring);
        window.show(stage);
    }

    @AfterEach
    void shut(FxRobot robot) throws IOException {
        WindowFixture.hide(robot);
        wiring.close();
    }

    private String note() {
        return wiring.database().batches().batch(batch).map(Batch::note).orElseThrow();
    }

    private Hands opened(FxRobot robot) {
        Hands hands = new Hands(robot, window);
        hands.go(Place.of(PageName.APPOINTMENT, batch));
        return hands;
    }

    @Test
    void twoThousandCharactersAreKeptToldInTheHistoryAndTakenBack(FxRobot robot) {
        Hands hands = opened(robot);
        hands.type("#batch-note", RARE.repeat(2000));
        assertEquals("2000/2000字", hands.text("#batch-note-count"));
        hands.save();

        assertEquals("批次备注已保存。", hands.message());
        assertEquals(RARE.repeat(2000), note());
        assertTrue(
                wiring.database().changeLog().history(new Told(Sort.BATCH, batch)).toString().contains("备注"));
        hands.undo();
        assertEquals("", note());
        assertEquals("", hands.typed("#batch-note"));
    }

    @Test
    void oneCharacterMoreIsRefusedAndStaysTyped(FxRobot robot) {
        Hands hands = opened(robot);
        hands.type("#batch-note", RARE.repeat(2001));
        assertEquals("2001/2000字，超出1字，存不下", hands.text("#batch-note-count"));
        hands.press("#keep-batch-note");

        assertEquals("没有保存批次备注：批次备注有2001字，最多2000字。请删短，或把原文作为附件加在步骤里。", hands.message());
        assertEquals("", note());
        assertEquals(RARE.repeat(2001), hands.typed("#batch-note"));
        hands.press("#go-PEOPLE");
        assertTrue(hands.sees("#batch-note"), "the page stays until the user decides");
    }

    @Test
    void aBatchWhoseOpeningIsTakenBackIsLeft(FxRobot robot) {
        Hands hands = opened(robot);
        assertTrue(hands.sees("#rail"));
        hands.undo();
        assertFalse(hands.sees("#rail"));
        assertTrue(hands.sees("#new-batch"), "the list is shown");
    }
}
