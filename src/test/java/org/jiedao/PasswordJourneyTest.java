package org.jiedao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextInputControl;
import javafx.stage.Window;
import org.jiedao.archive.DataFolder;
import org.jiedao.archive.Password.Outcome;
import org.jiedao.handover.Handover;
import org.jiedao.handover.PackHandover;
import org.jiedao.handover.RecordHandover;
import org.jiedao.people.Person;
import org.jiedao.sample.SampleStreet;
import org.jiedao.storage.password.FolderPassword;
import org.jiedao.ui.Headless;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/// The password in the real window, which closes and opens anew as it does for a user: `Window` itself runs here.
@ExtendWith(ApplicationExtension.class)
class PasswordJourneyTest {
    private static final String FIRST = "青禾街道办的密码";
    private static final String SECOND = "换过以后的新密码";
    private static final String NAME = "龑某示例";
    private static final int PATIENCE = 60;

    @TempDir
    Path root;

    private final Headless desktop = new Headless();
    private FxRobot robot;

    @AfterEach
    void shut() {
        robot.interact(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
        LogFile.stop();
    }

    private static Path filled(Path folder) throws IOException {
        try (Wiring wiring = SampleFolder.empty(folder)) {
            wiring.database().people().add(Person.draft(NAME));
        }
        return folder;
    }

    /// Until the user closes the last window.
    private CompletableFuture<Integer> run(Path folder) {
        var window = new org.jiedao.Window(
                new DataFolder(folder), Sample.clock(), true, _ -> desktop.at(Sample.clock()));
        return CompletableFuture.supplyAsync(() -> {
            try {
                return window.open();
            } catch (IOException failure) {
                throw new java.io.UncheckedIOException(failure);
            }
        });
    }

    private void until(Callable<Boolean> seen, String what) {
        try {
            WaitForAsyncUtils.waitFor(PATIENCE, TimeUnit.SECONDS, seen);
        } catch (TimeoutException never) {
            throw new AssertionError(what + "; in sight: " + told(), never);
        }
    }

    private String told() {
        return String.join(" | ", all(".label").map(node -> ((Labeled) node).getText()).toList());
    }

    private Stream<Node> all(String query) {
        return WaitForAsyncUtils.waitForAsyncFx(5_000, () -> Window.getWindows().stream()
                .filter(Window::isShowing)
                .flatMap(window -> window.getScene().getRoot().lookupAll(query).stream())
                .filter(node -> Stream.iterate(node, java.util.Objects::nonNull, Node::getParent).allMatch(Node::isVisible))
                .toList()).stream();
    }

    private <T> T seen(String query, Class<T> sort) {
        until(() -> all(query).anyMatch(sort::isInstance), query + " is not in sight");
        return all(query).filter(sort::isInstance).map(sort::cast).findFirst().orElseThrow();
    }

    private void press(String query) {
        ButtonBase button = seen(query, ButtonBase.class);
        until(() -> !button.isDisabled(), query + " is greyed out");
        // what closes the window leaves nothing to wait for
        javafx.application.Platform.runLater(button::fire);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void type(String query, String text) {
        TextInputControl field = seen(query, TextInputControl.class);
        robot.interact(() -> field.setText(text));
    }

    private void open(String part) {
        press("#go-DATA");
        TabPane parts = seen(".tab-pane", TabPane.class);
        robot.interact(() -> parts.getSelectionModel()
                .select(parts.getTabs().stream().filter(tab -> tab.getText().equals(part)).findFirst().orElseThrow()));
    }

    private void says(String words) {
        until(() -> told().contains(words), "it does not say “" + words + "”");
    }

    private void close(CompletableFuture<Integer> running) throws Exception {
        robot.interact(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
        running.get(PATIENCE, TimeUnit.SECONDS);
    }

    private void unlock(String password) {
        type("#password", password);
        press("#unlock");
    }

    @Test
    void aPasswordIsSetAskedForChangedAndTakenAway(FxRobot hands) throws Exception {
        robot = hands;
        Path folder = filled(root.resolve("数据"));
        CompletableFuture<Integer> running = run(folder);
        open("密码与锁定");
        type("#new-password", FIRST);
        type("#new-password-again", FIRST + "。");
        press("#set-password");
        says("两遍输入的密码不一样。没有设密码。");
        type("#new-password", FIRST);
        type("#new-password-again", FIRST);
        press("#set-password");
        says("密码已设好，数据文件已加密。");
        assertFalse(tells(folder.resolve("jiedao.mv.db"), NAME), "the data file is encrypted");
        close(running);

        running = run(folder);
        says("这份数据设了密码，没有打开。请输入密码。");
        unlock("不是这个密码");
        says("密码不对，没有打开，也没有改动。");
        unlock(FIRST);
        open("密码与锁定");
        type("#old-password", "不是这个密码");
        type("#new-password", SECOND);
        type("#new-password-again", SECOND);
        press("#change-password");
        says("密码不对");
        type("#old-password", FIRST);
        type("#new-password", SECOND);
        type("#new-password-again", SECOND);
        press("#change-password");
        says("密码已改");
        close(running);

        running = run(folder);
        unlock(FIRST);
        says("密码不对");
        unlock(SECOND);
        open("密码与锁定");
        type("#old-password", FIRST);
        press("#remove-password");
        says("密码不对");
        open("密码与锁定");
        type("#old-password", SECOND);
        press("#remove-password");
        says("密码已取消，数据文件不再加密。");
        close(running);

        try (Wiring wiring = SampleFolder.empty(folder)) {
            assertEquals(NAME, wiring.database().people().everyone().getFirst().name().value());
            assertEquals(List.of(), wiring.check().problems());
        }
    }

    @Test
    void aSealedPackIsTakenOverInTheWindowOfAnotherFolder(FxRobot hands) throws Exception {
        robot = hands;
        Path pack = sealedPack();
        Path folder = root.resolve("接手");
        SampleFolder.empty(folder).close();
        desktop.willChoose(pack);
        CompletableFuture<Integer> running = run(folder);
        open("交接");
        press("#check-pack");
        says("它是加密的。请给出做这份备份时的密码。");
        assertTrue(all("#take-pack").findAny().isEmpty());
        type("#pack-password", "不是这个密码");
        press("#check-pack");
        says("它是加密的，密码不对。");
        type("#pack-password", FIRST);
        press("#check-pack");
        says("交接包.jdbak完好：");
        press("#take-pack");
        says("已恢复 ");
        close(running);

        try (Wiring wiring = SampleFolder.empty(folder)) {
            assertTrue(wiring.database().people().everyone().stream()
                    .anyMatch(one -> one.name().value().equals(NAME)));
            assertEquals(List.of(), wiring.check().problems());
        }
    }

    private Path sealedPack() throws IOException {
        Path giving = filled(root.resolve("移交"));
        assertInstanceOf(Outcome.Done.class, new FolderPassword(new DataFolder(giving)).set(FIRST.toCharArray()));
        Path pack = root.resolve("交接包.jdbak");
        var opening = FolderOpening.of(new DataFolder(giving), Sample.clock(), FIRST.toCharArray());
        try (Wiring wiring = assertInstanceOf(FolderOpening.Opened.class, opening).workbench()) {
            Sample.setUp(wiring);
            HandoverWiring handing = new HandoverWiring(wiring);
            var kept = handing.recording().keep(new Handover(
                    0, new Handover.Parties("沈青禾", "程知夏", ""), SampleStreet.TODAY, "", java.util.Optional.empty()));
            long id = assertInstanceOf(RecordHandover.Outcome.Kept.class, kept).handover().id();
            assertInstanceOf(PackHandover.Outcome.Packed.class, handing.packing().pack(id, pack, (_, _) -> {}));
        }
        assertFalse(tells(pack, NAME));
        return pack;
    }

    private static boolean tells(Path file, String text) throws IOException {
        String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        return bytes.contains(new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1));
    }
}
