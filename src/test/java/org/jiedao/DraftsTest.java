package org.jiedao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jiedao.appointment.StepKind;
import org.jiedao.appointment.view.BatchRow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// What is typed and not saved outlives the window that it was typed in.
@ExtendWith(ApplicationExtension.class)
class DraftsTest {
    @TempDir
    static Path year;

    @TempDir
    Path folder;

    private Wiring wiring;
    private Stage stage;
    private Path file;

    @BeforeAll
    static void work() throws IOException {
        SampleFolder.year(year).close();
    }

    @Start
    void start(Stage shown) throws IOException {
        wiring = SampleFolder.copy(year, folder);
        file = wiring.database().folder().drafts();
        stage = shown;
        new WindowFixture(wiring).show(stage);
    }

    @AfterEach
    void shut(FxRobot robot) throws IOException {
        // a window that is still open goes on keeping drafts in the folder
        robot.interact(stage::hide);
        wiring.close();
    }

    @Test
    void aPersonHalfTypedIsOfferedAgainAfterACrash(FxRobot robot) throws TimeoutException {
        press(robot, "#go-PEOPLE");
        robot.push(KeyCode.CONTROL, KeyCode.N);
        type(robot, "#person-name", "龑某");
        type(robot, "#person-post", "网格员");
        until(() -> kept("PEOPLE"));
        crash(robot);

        until(() -> robot.lookup("#message-text").queryLabeled().getText().contains("人员"));
        press(robot, "#message-action");
        assertEquals("龑某", robot.lookup("#person-name").queryAs(TextField.class).getText());
        robot.push(KeyCode.CONTROL, KeyCode.S);

        assertTrue(wiring.database().people().everyone().stream()
                .anyMatch(person -> person.name().value().equals("龑某") && "网格员".equals(person.post())));
        until(() -> !Files.exists(file));
    }

    @Test
    void aStepHalfTypedIsOfferedOnItsPage(FxRobot robot) throws TimeoutException {
        robot.interact(() -> robot.lookup("#go-APPOINTMENT").queryButton().fire());
        TableView<BatchRow> batches = robot.lookup("#批次表").queryTableView();
        robot.interact(() -> batches.getItems().stream()
                .filter(row -> String.valueOf(row).contains("9人"))
                .forEach(batches.getSelectionModel()::select));
        robot.interact(robot.lookup("#批次表").queryTableView()::requestFocus);
        robot.push(KeyCode.ENTER);
        robot.interact(() -> robot.lookup("#step-" + StepKind.FILING)
                .queryAs(javafx.scene.control.ToggleButton.class)
                .fire());
        type(robot, "#step-evidence", "回执（复印件）");
        until(() -> kept("APPOINTMENT"));
        crash(robot);

        press(robot, "#go-PEOPLE");
        press(robot, "#go-APPOINTMENT");
        press(robot, "#message-action");
        assertEquals(
                "回执（复印件）",
                robot.lookup("#step-evidence").queryAs(TextInputControl.class).getText());

        press(robot, "#go-HOME");
        press(robot, "#leave-discard");
        until(() -> !Files.exists(file));
        assertFalse(robot.lookup("#message-bar").query().isVisible());
    }

    private boolean kept(String page) throws IOException {
        return Files.exists(file) && Files.readString(file).contains(page + ".form");
    }

    /// The window goes without being asked, and another one opens.
    private void crash(FxRobot robot) {
        robot.interact(() -> {
            stage.hide();
            new WindowFixture(wiring).show(stage);
        });
    }

    private static void until(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, condition);
    }

    private static void type(FxRobot robot, String field, String text) {
        robot.interact(() -> robot.lookup(field).queryAs(TextInputControl.class).setText(text));
    }

    private static void press(FxRobot robot, String button) {
        robot.interact(() -> robot.lookup(button).queryButton().fire());
    }
}
