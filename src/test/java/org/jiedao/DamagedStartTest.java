package org.jiedao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.jiedao.archive.Backups.Reason;
import org.jiedao.archive.DataFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// A data file that was damaged between two starts, and the click that brings the last backup back.
@ExtendWith(ApplicationExtension.class)
class DamagedStartTest {
    private static final int PATIENCE = 60;

    @TempDir
    Path folder;

    private DataFolder data;

    @Start
    void start(Stage stage) throws IOException {
        data = new DataFolder(folder);
        try (Wiring wiring = SampleFolder.street(folder)) {
            wiring.database().backups().backUp(Reason.MANUAL);
        }
        Files.writeString(data.database(), "damaged");
        var damaged = assertInstanceOf(Wiring.Opening.Damaged.class, Wiring.open(data, Sample.clock()));
        DamagedStart.show(stage, data, Sample.clock(), damaged.sentence());
    }

    @Test
    void theLastBackupIsOneClickAway(FxRobot robot) throws IOException, TimeoutException {
        robot.interact(() -> button(robot, "恢复 2026年7月1日 09:00（手动）").fire());

        WaitForAsyncUtils.waitFor(PATIENCE, TimeUnit.SECONDS, () -> robot.lookup(".empty-text")
                .queryAs(Labeled.class)
                .getText()
                .startsWith("2026年7月1日 09:00（手动） 的数据已恢复"));
        try (Wiring wiring = SampleFolder.empty(folder)) {
            assertEquals(80, wiring.database().people().everyone().size());
        }
    }

    private static ButtonBase button(FxRobot robot, String words) {
        return robot.lookup((javafx.scene.Node node) ->
                        node instanceof ButtonBase button && words.equals(button.getText()))
                .queryAs(ButtonBase.class);
    }
}
