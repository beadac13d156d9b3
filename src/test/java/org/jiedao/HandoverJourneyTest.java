package org.jiedao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.Stage;
import org.jiedao.handover.Handover;
import org.jiedao.ui.PageName;
import org.jiedao.ui.Place;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Part 交接 of the real window: recorded, packed, checked; a damaged pack cannot be taken.
@ExtendWith(ApplicationExtension.class)
class HandoverJourneyTest {
    @TempDir
    Path folder;

    private Wiring wiring;
    private WindowFixture window;

    @Start
    void start(Stage shown) throws IOException {
        wiring = SampleFolder.street(folder.resolve("data"));
        window = new WindowFixture(wiring);
        window.show(shown);
        shown.setWidth(1366);
        shown.setHeight(768);
    }

    @AfterEach
    void shut(FxRobot robot) throws IOException {
        WindowFixture.hide(robot);
        wiring.close();
    }

    private Handover newest() {
        return wiring.database().handovers().all().getFirst();
    }

    @Test
    void aHandoverIsRecordedPackedAndThePackChecked(FxRobot robot) throws IOException {
        Hands hands = new Hands(robot, window);
        hands.go(Place.of(PageName.DATA, "交接"));
        hands.press("#add-handover");
        hands.type("#handover-giver", "组织干事沈青禾");
        hands.type("#handover-receiver", "程知夏");
        hands.press("#handover-form #save");
        hands.until(() -> !wiring.database().handovers().all().isEmpty());
        assertEquals("登记交接　组织干事沈青禾移交程知夏", wiring.database().changeLog().undoable().orElseThrow().title());

        Path pack = folder.resolve("交接包.jdbak");
        window.desktop().willWrite(pack);
        hands.press("#pack-handover");
        hands.until(() -> newest().pack().isPresent());
        assertTrue(Files.size(pack) > 0);
        assertTrue(hands.message().contains("交接包已做成并核对：" + pack), hands.message());

        window.desktop().willChoose(pack);
        hands.press("#check-pack");
        hands.until(() -> hands.sees("#take-pack"));
        assertTrue(hands.text("#pack-found").startsWith("交接包.jdbak完好："), hands.text("#pack-found"));

        byte[] bytes = Files.readAllBytes(pack);
        bytes[bytes.length / 2] ^= 1;
        Path damaged = Files.write(folder.resolve("坏的.jdbak"), bytes);
        window.desktop().willChoose(damaged);
        hands.press("#check-pack");
        hands.until(() -> hands.text("#pack-found").contains("坏的.jdbak"));
        assertEquals(false, hands.sees("#take-pack"));
        assertEquals(Optional.empty(), wiring.backing().wanted());
    }
}
