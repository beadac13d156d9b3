package org.jiedao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;
import org.jiedao.archive.Backups.Progress;
import org.jiedao.archive.Backups.Reason;
import org.jiedao.archive.DataFolder;
import org.jiedao.people.Person;
import org.jiedao.storage.UnopenedFolder;
import org.jiedao.storage.password.FolderPassword;
import org.jiedao.ui.Headless;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// A data file that was damaged between two starts, or an older one, and the clicks that bring something back.
@ExtendWith(ApplicationExtension.class)
class DamagedStartTest {
    private static final int PATIENCE = 60;

    @TempDir
    Path folder;

    private final Headless desktop = new Headless();
    private final List<String> told = new ArrayList<>();
    private DataFolder data;
    private Stage stage;

    @Start
    void start(Stage shown) {
        stage = shown;
    }

    /// Two people with a backup here and in the second place, and a self-contained one; then a person more.
    @BeforeEach
    void fill() throws IOException {
        data = new DataFolder(folder.resolve("data"));
        Path stick = Files.createDirectories(folder.resolve("stick"));
        try (Wiring wiring = SampleFolder.empty(data.root())) {
            wiring.database().people().add(Person.draft("张堃"));
            wiring.database().people().add(Person.draft("李喆"));
            wiring.database().backups().backUp(Reason.MANUAL);
            wiring.backing().second().choose(stick);
            wiring.backing().second().mirror(Progress.UNSEEN);
            wiring.database().backups().writeWhole(folder.resolve("完整备份.jdbak"), Progress.UNSEEN);
        }
        for (String name : List.of("jiedao.mv.db", "jiedao.manifest")) {
            Files.copy(data.root().resolve(name), folder.resolve(name));
        }
        add("龑某");
    }

    private void add(String name) throws IOException {
        try (Wiring wiring = SampleFolder.empty(data.root())) {
            wiring.database().people().add(Person.draft(name));
        }
    }

    private void show(FxRobot robot) {
        var damaged = assertInstanceOf(FolderOpening.Damaged.class, FolderOpening.of(data, Sample.clock()));
        DamagedStart.Ways ways =
                typed -> new UnopenedFolder(data, Sample.clock(), typed.length == 0 ? null : typed);
        robot.interact(() ->
                new DamagedStart(stage, ways, desktop, told::add).show(damaged.sentence(), damaged.older()));
    }

    private int people() throws IOException {
        try (Wiring wiring = SampleFolder.empty(data.root())) {
            return wiring.database().people().everyone().size();
        }
    }

    @Test
    void theLastBackupIsOneClickAwayAndSaysWhatItLacks(FxRobot robot) throws IOException, TimeoutException {
        Files.writeString(data.database(), "damaged");
        show(robot);
        press(robot, "恢复 2026年7月1日 09:00（手动），缺其后1次保存");

        awaitText(robot, "2026年7月1日 09:00（手动） 的数据已恢复");
        press(robot, "打开工作台");
        assertEquals(1, told.size(), "somebody opens the window again");
        assertEquals(2, people());
    }

    @Test
    void theSecondPlaceAndAnyOtherFileAreOfferedToo(FxRobot robot) throws IOException, TimeoutException {
        Files.writeString(data.database(), "damaged");
        show(robot);
        awaitButton(robot, "恢复 2026年7月1日 09:00（手动，第二处），缺其后1次保存");

        desktop.willChoose(Files.writeString(folder.resolve("不是备份.zip"), "something"));
        press(robot, "选择别处的备份…");
        awaitText(robot, "备份 不是备份.zip 不能恢复");
        assertEquals("damaged", Files.readString(data.database()));
        press(robot, "返回");

        desktop.willChoose(folder.resolve("完整备份.jdbak"));
        press(robot, "选择别处的备份…");
        awaitText(robot, "完整备份.jdbak 的数据已恢复");
        assertEquals(2, people());
    }

    @Test
    void anOlderFileIsUsedAfterASecondClick(FxRobot robot) throws IOException, TimeoutException {
        for (String name : List.of("jiedao.mv.db", "jiedao.manifest")) {
            Files.copy(folder.resolve(name), data.root().resolve(name), StandardCopyOption.REPLACE_EXISTING);
        }
        byte[] before = Files.readAllBytes(data.database());
        show(robot);
        press(robot, "仍用这份较旧的数据");
        awaitText(robot, "其后的1次保存（到2026年7月1日 09:00）不在其中，改用以后就没有了");
        press(robot, "返回");
        press(robot, "仍用这份较旧的数据");
        assertEquals(-1, java.util.Arrays.mismatch(before, Files.readAllBytes(data.database())));
        press(robot, "不要那1次保存，改用这份");
        awaitText(robot, "已改用较旧的数据");
        assertEquals(2, people());
    }

    @Test
    void aSealedBackupOfElsewhereAsksForItsPassword(FxRobot robot) throws IOException, TimeoutException {
        Path other = folder.resolve("other");
        SampleFolder.empty(other).close();
        new FolderPassword(new DataFolder(other)).set("别处的密码".toCharArray());
        try (Wiring wiring = assertInstanceOf(
                        FolderOpening.Opened.class,
                        FolderOpening.of(new DataFolder(other), Sample.clock(), "别处的密码".toCharArray()))
                .workbench()) {
            wiring.database().people().add(Person.draft("别处的人"));
            wiring.database().backups().writeWhole(folder.resolve("加密.jdbak"), Progress.UNSEEN);
        }
        Files.writeString(data.database(), "damaged");
        show(robot);
        desktop.willChoose(folder.resolve("加密.jdbak"));
        press(robot, "选择别处的备份…");
        awaitText(robot, "请给出做这份备份时的密码");
        type(robot, "不是这个");
        awaitText(robot, "密码不对");
        type(robot, "别处的密码");
        awaitText(robot, "加密.jdbak 的数据已恢复");
        assertEquals(1, people());
    }

    private static void type(FxRobot robot, String password) {
        robot.interact(() -> {
            robot.lookup("#password").queryAs(TextInputControl.class).setText(password);
            robot.lookup("#unlock").queryAs(ButtonBase.class).fire();
        });
    }

    private static void press(FxRobot robot, String words) throws TimeoutException {
        awaitButton(robot, words);
        robot.interact(() -> button(robot, words).fire());
    }

    private static void awaitButton(FxRobot robot, String words) throws TimeoutException {
        WaitForAsyncUtils.waitFor(PATIENCE, TimeUnit.SECONDS, () -> robot.lookup((Node node) -> is(node, words))
                .tryQuery()
                .isPresent());
    }

    private static void awaitText(FxRobot robot, String words) throws TimeoutException {
        WaitForAsyncUtils.waitFor(PATIENCE, TimeUnit.SECONDS, () -> robot.lookup(".empty-text")
                .queryAs(Labeled.class)
                .getText()
                .contains(words));
        assertTrue(robot.lookup(".empty-text").queryAs(Labeled.class).isVisible());
    }

    private static ButtonBase button(FxRobot robot, String words) {
        return robot.lookup((Node node) -> is(node, words)).queryAs(ButtonBase.class);
    }

    private static boolean is(Node node, String words) {
        return node instanceof ButtonBase button && words.equals(button.getText());
    }
}
