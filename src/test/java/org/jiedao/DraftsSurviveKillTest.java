package org.jiedao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jiedao.appointment.StepKind;
import org.jiedao.archive.DataFolder;
import org.jiedao.dispatch.Paper;
import org.jiedao.ui.PageName;
import org.jiedao.ui.Place;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// A window of another process is killed while something is typed in it; this process opens the folder then.
@ExtendWith(ApplicationExtension.class)
class DraftsSurviveKillTest {
    private static final String TYPED = "龑某";

    @TempDir
    static Path year;

    @TempDir
    Path folder;

    private Stage stage;
    private Wiring wiring;

    @BeforeAll
    static void work() throws IOException {
        SampleFolder.year(year).close();
    }

    @Start
    void start(Stage shown) throws IOException {
        SampleFolder.copy(year, folder).close();
        stage = shown;
    }

    @AfterEach
    void shut(FxRobot robot) throws IOException {
        WindowFixture.hide(robot);
        wiring.close();
    }

    @Test
    void aFormHalfTyped(FxRobot robot) throws Exception {
        killed(PageName.PEOPLE);
        open(robot);
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> robot.lookup("#message-text")
                .queryLabeled()
                .getText()
                .contains("人员"));
        robot.interact(() -> robot.lookup("#message-action").queryButton().fire());
        assertEquals(TYPED, field(robot, "#person-name"));
        assertTrue(wiring.database().people().everyone().stream()
                .noneMatch(person -> person.name().value().equals(TYPED)));
    }

    @Test
    void aPaperHalfWritten(FxRobot robot) throws Exception {
        killed(PageName.DISPATCH);
        open(robot);
        robot.interact(() -> robot.lookup("#message-action").queryButton().fire());
        WaitForAsyncUtils.waitFor(
                60, TimeUnit.SECONDS, () -> field(robot, "#draft-text").contains(TYPED));
    }

    private static String field(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(TextInputControl.class).getText();
    }

    private void open(FxRobot robot) throws IOException {
        wiring = SampleFolder.empty(folder);
        robot.interact(() -> new WindowFixture(wiring).show(stage));
    }

    private void killed(PageName page) throws Exception {
        Process typing = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-XX:TieredStopAtLevel=1",
                        "-Dglass.platform=Headless",
                        "-Dprism.order=sw",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Typing.class.getName(),
                        folder.toString(),
                        page.name())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("typing.log").toFile())
                .start();
        try {
            Path drafts = new DataFolder(folder).drafts();
            WaitForAsyncUtils.waitFor(120, TimeUnit.SECONDS, () -> {
                assertTrue(typing.isAlive(), () -> said());
                return Files.exists(drafts) && Files.readString(drafts).contains(page.name() + ".form");
            });
        } finally {
            // SIGKILL
            typing.destroyForcibly().waitFor();
        }
    }

    private String said() {
        try {
            return Files.readString(folder.resolve("typing.log"));
        } catch (IOException unreadable) {
            return unreadable.toString();
        }
    }

    /// The process that is killed: types into the page named and never saves.
    static final class Typing {
        private Typing() {}

        public static void main(String[] arguments) throws IOException {
            Wiring wiring = SampleFolder.empty(Path.of(arguments[0]));
            WindowFixture window = new WindowFixture(wiring);
            Platform.startup(() -> window.show(new Stage()));
            FxRobot robot = new FxRobot();
            switch (PageName.valueOf(arguments[1])) {
                case PEOPLE -> {
                    robot.interact(() -> window.navigator().open(Place.of(PageName.PEOPLE)));
                    robot.push(KeyCode.CONTROL, KeyCode.N);
                    robot.interact(() -> text(robot, "#person-name").setText(TYPED));
                }
                case DISPATCH -> {
                    robot.interact(() -> window.navigator().open(Place.drafting(Paper.PUBLICITY.name(), filed(wiring))));
                    robot.interact(() -> text(robot, "#draft-text").appendText("\n" + TYPED));
                }
                default -> throw new IllegalArgumentException(arguments[1]);
            }
        }

        private static long filed(Wiring wiring) {
            return wiring.database().batches().batches().stream()
                    .filter(one -> one.has(StepKind.FILING))
                    .findFirst()
                    .orElseThrow()
                    .id();
        }

        private static TextInputControl text(FxRobot robot, String id) {
            return robot.lookup(id).queryAs(TextInputControl.class);
        }
    }
}
