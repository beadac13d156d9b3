package org.jiedao.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.jiedao.archive.DataFolder;
import org.jiedao.archive.Password.Outcome;
import org.jiedao.settings.SettingsFile;
import org.jiedao.storage.OpenRegister;
import org.jiedao.storage.password.FolderPassword;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// A window that nobody touches, over a data folder with a password.
@ExtendWith(ApplicationExtension.class)
class IdleLockTest {
    private static final String PASSWORD = "青禾街道的密码";
    private static final int PATIENCE = 30;

    @TempDir
    private Path folder;

    private final AtomicLong nanos = new AtomicLong();
    private TextField typed;
    private Stage stage;
    private Scene scene;
    private SettingsViewModel settings;
    private IdleLock lock;

    @Start
    void start(Stage shown) throws IOException {
        OpenRegister.in(folder).close();
        FolderPassword password = new FolderPassword(new DataFolder(folder));
        assertInstanceOf(Outcome.Done.class, password.set(PASSWORD.toCharArray()));
        Notices notices = new Notices();
        settings = new SettingsViewModel(new SettingsFile(folder.resolve("settings")), notices);
        Desk desk = new Desk(
                new NavigationViewModel(),
                new FxBackgroundTasks(),
                notices,
                new Headless().at(OpenRegister.CLOCK),
                settings,
                (_, _, _) -> {});
        typed = new TextField("正在写的会议纪要");
        stage = shown;
        scene = new Scene(new VBox(typed), 600, 400);
        stage.setScene(scene);
        stage.show();
        lock = new IdleLock(stage, desk, new IdleLock.Gate() {
            @Override
            public boolean isSet() throws IOException {
                return password.isSet();
            }

            @Override
            public boolean opens(char[] given) throws IOException {
                return password.opens(given);
            }
        }, nanos::get);
    }

    @Test
    void whatIsShownGoesAfterTheMinutesAndComesBackForThePassword(FxRobot robot) throws TimeoutException {
        pass(robot, Duration.ofHours(3));
        assertSame(scene, stage.getScene(), "nobody asked for it");

        robot.interact(() -> settings.change(now -> IdleLock.withMinutes(now, 10)));
        nanos.set(0);
        pass(robot, Duration.ofMinutes(9));
        assertSame(scene, stage.getScene());
        pass(robot, Duration.ofMinutes(1));
        assertNotSame(scene, stage.getScene());
        assertTrue(robot.lookup(".text-field").queryAll().stream().allMatch(PasswordField.class::isInstance));

        give(robot, "别的密码别的密码");
        WaitForAsyncUtils.waitFor(
                PATIENCE, TimeUnit.SECONDS, () -> robot.lookup("#password-told").<Label>query().getText().startsWith("密码不对"));
        assertNotSame(scene, stage.getScene());

        give(robot, PASSWORD);
        WaitForAsyncUtils.waitFor(PATIENCE, TimeUnit.SECONDS, () -> stage.getScene() == scene);
        assertEquals("正在写的会议纪要", typed.getText());
    }

    private void pass(FxRobot robot, Duration time) {
        nanos.addAndGet(time.toNanos());
        robot.interact(lock::look);
    }

    private static void give(FxRobot robot, String password) {
        robot.interact(() -> {
            robot.lookup("#password").<PasswordField>query().setText(password);
            robot.lookup("#unlock").queryButton().fire();
        });
    }
}
