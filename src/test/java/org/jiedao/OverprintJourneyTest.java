package org.jiedao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.jiedao.overprint.Area;
import org.jiedao.overprint.Calibration;
import org.jiedao.overprint.Profile;
import org.jiedao.overprint.SheetBatch;
import org.jiedao.overprint.SpoiledSheet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// 套打 in the real window on the sample street: from a layout to printed sheets and a wasted one.
@ExtendWith(ApplicationExtension.class)
class OverprintJourneyTest {
    private static final Pattern FOREIGN = Pattern.compile("\\b(?!PDF|Excel|Shift|A\\b)[A-Za-z]{2,}");

    @TempDir
    static Path folder;

    private static Wiring wiring;
    private WindowFixture window;

    @BeforeAll
    static void open() throws IOException {
        wiring = SampleFolder.year(folder);
    }

    @AfterAll
    static void shut() throws IOException {
        wiring.close();
    }

    @Start
    void start(Stage stage) {
        wiring.database().sheetProfiles().profiles().forEach(wiring.database().sheetProfiles()::delete);
        window = new WindowFixture(wiring);
        window.show(stage);
    }

    @BeforeEach
    void goThere(FxRobot robot) {
        press(robot, "#go-DISPATCH");
        press(robot, "#part-套打");
        say(robot, "用示例布局");
    }

    private Profile profile() {
        return wiring.database().sheetProfiles().profiles().getFirst();
    }

    /// The platform hands over what the mouse did in its own time.
    private static void arrives(Callable<Boolean> change) throws TimeoutException {
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, change);
    }

    /// Given to the node itself: of two drags close upon each other the headless platform may lose the second.
    private static MouseEvent mouse(EventType<MouseEvent> type, double x) {
        return new MouseEvent(
                type, x, 0, x, 0, MouseButton.PRIMARY, 1, false, false, false, false, true, false, false, false, false,
                false, null);
    }

    private Area name() {
        return profile().boxes().get(1).area();
    }

    @Test
    void aBoxIsDraggedResizedAndNudgedInMillimetresAndTakenBack(FxRobot robot) throws TimeoutException {
        Area before = name();
        Region box = robot.lookup("#box-1").queryAs(Region.class);
        robot.interact(box.getParent()::layout);
        double pixels = box.getWidth() / before.width();
        double pixel = 1.5 / pixels;
        robot.moveTo(box).press(MouseButton.PRIMARY).moveBy(10 * pixels, 5 * pixels);
        String live = robot.lookup("#box-coordinates").queryAs(Label.class).getText();
        assertEquals(before, name(), "nothing is recorded while it is dragged");
        robot.release(MouseButton.PRIMARY);
        arrives(() -> !name().equals(before));

        assertEquals(before.x() + 10, name().x(), pixel);
        assertEquals(before.y() + 5, name().y(), pixel);
        assertNotEquals("姓名　" + before, live, "the millimetres follow the mouse");
        assertEquals(
                "姓名　" + name(),
                robot.lookup("#box-coordinates").queryAs(Label.class).getText());
        Area dragged = name();

        robot.interact(box.getParent()::layout);
        WaitForAsyncUtils.waitForFxEvents();
        double scale = box.getWidth() / dragged.width();
        Region grip = robot.lookup("#box-1 .overprint-grip").queryAs(Region.class);
        robot.interact(() -> {
            grip.fireEvent(mouse(MouseEvent.MOUSE_PRESSED, 0));
            grip.fireEvent(mouse(MouseEvent.MOUSE_DRAGGED, 4 * scale));
            grip.fireEvent(mouse(MouseEvent.MOUSE_RELEASED, 8 * scale));
        });
        assertEquals(dragged.width() + 8, name().width(), pixel);
        assertEquals(dragged.x(), name().x());
        Area wide = name();

        robot.push(KeyCode.RIGHT);
        robot.push(KeyCode.SHIFT, KeyCode.DOWN);
        assertEquals(wide.x() + 0.1, name().x(), 1e-9);
        assertEquals(wide.y() + 1, name().y(), 1e-9);

        robot.push(KeyCode.CONTROL, KeyCode.Z);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(wide, name());
    }

    @Test
    void aBoxIsTypedExactlyAndAWrongOneIsRefusedInWords(FxRobot robot) {
        robot.interact(() -> robot.lookup("#box-1").query().requestFocus());
        type(robot, "#box-number-0", "4１.5毫米");
        press(robot, "#save-box");
        assertEquals(41.5, name().x());

        type(robot, "#box-number-0", "280");
        press(robot, "#save-box");
        assertEquals(41.5, name().x());
        assertTrue(message(robot).contains("文字框“姓名”（左280.0"), message(robot));
        robot.interact(() -> robot.lookup("#box-2").query().requestFocus());
        assertTrue(message(robot).startsWith("没有换文字框"), message(robot));
    }

    @Test
    void whatWasMeasuredIsKeptAndTheSheetsToMeasureAreMade(FxRobot robot) {
        tab(robot, 1);
        press(robot, "#calibration-sheet");
        type(robot, "#profile-measure-2", "-1.5");
        type(robot, "#profile-measure-5", "100.4");
        press(robot, "#verification-sheet");
        assertTrue(message(robot).startsWith("没有生成：方案有没保存的改动"), message(robot));
        press(robot, "#save-profile");
        assertEquals(new Calibration(-1.5, 0, 100, 100.4), profile().calibration());
        press(robot, "#verification-sheet");
        assertEquals(
                List.of("校准页 示例：横向A4聘书内页.pdf", "复核页 示例：横向A4聘书内页.pdf"),
                window.desktop().opened().stream()
                        .map(file -> file.getFileName().toString().replace("示例横向", "示例：横向"))
                        .toList());
        type(robot, "#profile-measure-4", "八十");
        press(robot, "#save-profile");
        assertTrue(message(robot).contains("“横标尺实长（毫米＝横向%）”要填数字"), message(robot));
    }

    @Test
    void aScanLiesBelowOnTheScreenOnly(FxRobot robot) throws IOException {
        Path scan = folder.resolve("空白内页.png");
        var image = new java.awt.image.BufferedImage(297, 210, java.awt.image.BufferedImage.TYPE_INT_RGB);
        javax.imageio.ImageIO.write(image, "png", scan.toFile());
        window.desktop().willChoose(scan);
        tab(robot, 1);
        assertNull(background(robot).getImage());
        press(robot, "#choose-background");
        assertNotNull(profile().background());
        assertNotNull(background(robot).getImage());
    }

    private static ImageView background(FxRobot robot) {
        return robot.lookup("#overprint-sheet > .image-view").queryAll().stream()
                .map(ImageView.class::cast)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theRealSheetsComeAfterATrialAndAWastedOneIsEnteredAndExported(FxRobot robot) throws IOException {
        tab(robot, 2);
        choose(robot, "青禾聘〔2026〕1号");
        assertTrue(robot.lookup("#print-real").query().isDisabled());
        press(robot, "#print-trial");
        Path trial = window.desktop().opened().getLast();
        assertTrue(Files.size(trial) > 1000);
        assertTrue(trial.getFileName().toString().startsWith("套打试打 青禾聘〔2026〕1号"), trial.toString());
        assertTrue(message(robot).contains("有1处要看一眼：阿依努尔·买买提：文字框“姓名”字号"), message(robot));
        assertFalse(robot.lookup("#print-real").query().isDisabled());
        press(robot, "#print-real");
        assertNotEquals(trial, window.desktop().opened().getLast());

        robot.interact(() -> table(robot, "#套打名单").getSelectionModel().select(3));
        press(robot, "#enter-spoiled");
        SpoiledSheet wasted = wiring.database().spoiledSheets().all().getFirst();
        assertEquals("4 卡纸", wasted.serial() + " " + wasted.reason());
        tab(robot, 3);
        assertEquals("共1张：卡纸1张", robot.lookup("#spoiled-counts").queryAs(Label.class).getText());
        Path workbook = folder.resolve("废页.xlsx");
        window.desktop().willWrite(workbook);
        press(robot, "#export-spoiled");
        assertTrue(Files.size(workbook) > 1000);
        var dispatch = window.dispatch();
        dispatch.show(wasted.entryId());
        assertTrue(dispatch.facts().get().endsWith("套打废页1张。"), dispatch.facts().get());
    }

    @Test
    void movingABoxAfterATrialAsksForAnotherOne(FxRobot robot) {
        tab(robot, 2);
        choose(robot, "青禾聘〔2026〕1号");
        press(robot, "#print-trial");
        robot.interact(() -> robot.lookup("#box-1").query().requestFocus());
        robot.push(KeyCode.RIGHT);
        assertTrue(robot.lookup("#print-real").query().isDisabled());
    }

    @Test
    void everySideIsInChineseAndNamesItsFields(FxRobot robot) {
        robot.interact(() -> robot.lookup("#box-1").query().requestFocus());
        List<String> wrong = new ArrayList<>();
        for (int side = 0; side < 4; side++) {
            tab(robot, side);
            for (Node node : robot.from(robot.lookup("#overprint-sides").queryAll()).lookup((Node one) -> one.isVisible()).queryAll()) {
                if (node instanceof Labeled labeled && labeled.getText() != null && FOREIGN.matcher(labeled.getText()).find()) {
                    wrong.add(labeled.getText());
                }
                if (node instanceof TextInputControl input && input.getAccessibleText() == null && !"editor".equals(input.getId()) && input.getParent() != null && !(input.getParent() instanceof ComboBox)) {
                    wrong.add("a field without a name in side " + side + ": " + input.getId());
                }
            }
        }
        assertEquals(List.of(), wrong.stream().distinct().toList());
    }

    private static void choose(FxRobot robot, String number) {
        @SuppressWarnings("unchecked")
        ComboBox<SheetBatch> batches = robot.lookup("#overprint-batch").queryAs(ComboBox.class);
        robot.interact(() -> batches.getItems().stream()
                .filter(batch -> batch.number().equals(number))
                .forEach(batches::setValue));
    }

    private static TableView<?> table(FxRobot robot, String id) {
        return robot.lookup(id).queryTableView();
    }

    private static String message(FxRobot robot) {
        return robot.lookup("#message-text").queryAs(Label.class).getText();
    }

    private static void tab(FxRobot robot, int index) {
        TabPane sides = robot.lookup("#overprint-sides").queryAs(TabPane.class);
        robot.interact(() -> sides.getSelectionModel().select(index));
    }

    private static void type(FxRobot robot, String field, String text) {
        robot.interact(() -> robot.lookup(field).queryAs(TextInputControl.class).setText(text));
    }

    private static void press(FxRobot robot, String button) {
        robot.interact(() -> robot.lookup(button).queryAs(ButtonBase.class).fire());
    }

    private static void say(FxRobot robot, String words) {
        robot.interact(() -> robot.lookup((Node node) -> node instanceof ButtonBase button
                        && words.equals(button.getText())
                        && button.isVisible())
                .queryAs(ButtonBase.class)
                .fire());
    }
}
