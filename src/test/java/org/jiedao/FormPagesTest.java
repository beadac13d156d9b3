package org.jiedao;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jiedao.sheet.FormSheet;
import org.jiedao.ui.PageName;
import org.jiedao.ui.Place;
import org.jiedao.upward.form.MappingText;
import org.jiedao.upward.form.view.FormsView;
import org.jiedao.upward.rollup.view.RollUpView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Part 上级表样 in the window: what stands beside and below the sheet keeps in step, and nothing marked is lost.
@ExtendWith(ApplicationExtension.class)
class FormPagesTest {
    private static final Path FORM = Path.of("samples", "上报", "区委组织部年度统计表（示例）.xlsx");
    private static final Path MAPPING = Path.of("samples", "上报", "区委组织部年度统计表（示例）对应.txt");
    private static final Place FORMS = Place.of(PageName.REPORTING, FormsView.PART);

    @TempDir
    Path folder;

    private Wiring wiring;
    private WindowFixture window;
    private Stage stage;
    private FxRobot robot;
    private Hands hands;

    @Start
    void start(Stage shown) throws IOException {
        wiring = SampleFolder.street(folder);
        stage = shown;
        open();
    }

    private void open() {
        window = new WindowFixture(wiring);
        window.show(stage);
        window.desktop().willChoose(FORM);
        window.desktop().willSaveIn(folder);
        window.navigator().open(FORMS);
    }

    @BeforeEach
    void hands(FxRobot given) {
        robot = given;
        hands = new Hands(given, window);
    }

    @AfterEach
    void shut() throws IOException {
        WindowFixture.hide(robot);
        wiring.close();
    }

    private void address(String cell) {
        TextField field = robot.lookup("#mark-address").queryAs(TextField.class);
        robot.interact(() -> {
            field.setText(cell);
            field.getOnAction().handle(new ActionEvent());
        });
    }

    private void mark(String cell, String what) {
        address(cell);
        hands.pick("#mark-what", what);
        hands.press("#mark");
    }

    private String chosen(String query) {
        ComboBox<?> choice = robot.lookup(query).queryComboBox();
        return choice.getValue() == null ? "" : shown(choice);
    }

    private static <T> String shown(ComboBox<T> choice) {
        return choice.getConverter().toString(choice.getValue()).split(" ")[0];
    }

    private int marks() {
        return robot.lookup("#marks").queryAs(VBox.class).getChildren().size();
    }

    private Path nextYears() throws IOException {
        Path next = folder.resolve("区委组织部年度统计表（2027年新表）.xlsx");
        try (var in = Files.newInputStream(FORM);
                XSSFWorkbook book = new XSSFWorkbook(in);
                var out = Files.newOutputStream(next)) {
            book.getSheetAt(0).getRow(0).getCell(0).setCellValue("“大工委”“大党委”工作年度统计表（新）");
            book.write(out);
        }
        return next;
    }

    @Test
    void whatStandsBesideTheSheetIsOfTheCellPicked() {
        hands.press("#choose-form");
        mark("B2", "填报单位");
        address("B4");
        hands.pick("#mark-what", "会议活动统计");
        hands.pick("#mark-column", "召开");
        hands.press("#mark");
        assertEquals(2, marks());

        address("B2");
        assertEquals("填报单位", chosen("#mark-what"));
        assertFalse(hands.sees("#mark-column"), "the column of another cell");
        address("B4");
        assertEquals("会议活动统计", chosen("#mark-what"));
        assertEquals("召开", chosen("#mark-column"));
        assertEquals("合计", chosen("#mark-which"));

        hands.choose("#form-sheets", FormSheet.class, sheet -> sheet.name().equals("会议明细"));
        assertEquals("", hands.typed("#mark-address"), "a cell of the other sheet");
        hands.press("#mark");
        assertTrue(hands.message().startsWith("没有标：先在表样里点一个格子"), hands.message());

        address("B3");
        hands.pick("#mark-which", "逐行");
        hands.type("#mark-room", "12");
        hands.press("#mark");
        address("B9");
        assertEquals("B3", hands.typed("#mark-address"), "a run is picked whole");
        assertEquals("12", hands.typed("#mark-room"));

        hands.press("#save-mapping");
        hands.go(Place.of(PageName.REPORTING, RollUpView.PART));
        hands.go(FORMS);
        assertEquals(3, marks());
        assertEquals("已标的格：3处", hands.text("#marks-count"));
        Node list = robot.lookup("#marks-count").queryAs(Label.class);
        assertTrue(list.localToScene(list.getBoundsInLocal()).getMaxY() < stage.getScene().getHeight(), "below the fold");
        hands.undo();
        assertEquals(0, marks(), "what is no longer kept");
        robot.push(KeyCode.CONTROL, KeyCode.Y);
        assertEquals(3, marks());
    }

    @Test
    void aWorkbookDroppedOnThePartIsOpenedAndOthersAreNot() throws IOException {
        Node part = robot.lookup("#choose-form").query().getScene().lookup("#保存过的表样");
        Path text = Files.writeString(folder.resolve("说明.txt"), "不是表");
        assertFalse(Dropped.on(robot, part, text));
        Path macros = Files.copy(FORM, folder.resolve("带宏.xlsm"));
        assertTrue(Dropped.on(robot, part, text, macros));
        assertTrue(hands.message().contains("带宏.xlsm"), hands.message());
        assertTrue(Dropped.on(robot, part, FORM));
        assertEquals("区委组织部年度统计表（示例）", hands.typed("#form-name"));
        mark("B2", "填报单位");
        assertTrue(Dropped.on(robot, robot.lookup("#form-sheet").query(), nextYears()));
        assertTrue(hands.message().startsWith("没有打开：“区委组织部年度统计表（示例）”的对应还没有保存"), hands.message());
        assertEquals(1, marks());
    }

    @Test
    void whatWasMarkedAndNotSavedIsThereAfterACrash() {
        hands.press("#choose-form");
        mark("B2", "填报单位");
        hands.type("#form-name", "年报");
        hands.until(() -> {
            try {
                Path drafts = wiring.database().folder().drafts();
                return Files.exists(drafts) && Files.readString(drafts).contains("统计\\!B2") | Files.exists(drafts) && Files.readString(drafts).contains("年报");
            } catch (IOException unreadable) {
                return false;
            }
        });
        robot.interact(() -> {
            stage.hide();
            open();
        });
        hands = new Hands(robot, window);
        hands.until(() -> hands.sees("#message-action") && hands.message().contains("上报"));
        hands.press("#message-action");
        assertEquals("年报", hands.typed("#form-name"));
        assertEquals(1, marks());
        hands.press("#save-mapping");
        assertTrue(hands.message().startsWith("已保存“年报”的1处对应"), hands.message());
    }

    @Test
    void theBlankWorkbookIsKeptAndNextYearsTakesTheMarksOver() throws IOException {
        var mapping = (MappingText.Reading.Read) MappingText.read(Files.readString(MAPPING));
        Path gone = Files.copy(FORM, folder.resolve("年报.xlsx"));
        wiring.reporting().forms().keep("年报", gone, mapping.mapping());
        byte[] blank = Files.readAllBytes(gone);
        Files.delete(gone);
        window.desktop().willChoose(folder.resolve("没有这个文件.xlsx"));
        hands.go(Place.of(PageName.REPORTING, RollUpView.PART));
        hands.go(FORMS);
        robot.interact(() -> {
            var table = robot.lookup("#保存过的表样").queryTableView();
            table.getSelectionModel().select(0);
            table.requestFocus();
        });
        robot.push(KeyCode.ENTER);
        assertTrue(hands.message().startsWith("认得这份表样：“年报”"), hands.message());
        assertEquals(mapping.mapping().marks().size(), marks());
        hands.choose("#fill-year", Integer.class, year -> year == 2026);
        hands.press("#fill-form");
        assertTrue(hands.message().startsWith("填了"), hands.message());
        assertTrue(Files.exists(folder.resolve("年报（2026年）.xlsx")));
        hands.press("#close-form");

        Path next = nextYears();
        window.desktop().willChoose(next);
        hands.press("#choose-form");
        assertEquals(0, marks());
        MenuButton adopt = robot.lookup("#adopt-mapping").queryAs(MenuButton.class);
        robot.interact(() -> adopt.getItems().getFirst().fire());
        assertEquals(mapping.mapping().marks().size(), marks());
        hands.press("#save-mapping");
        assertTrue(hands.message().startsWith("已保存“区委组织部年度统计表（2027年新表）”"), hands.message());
        List<String> kept = wiring.database().submissions().forms().stream()
                .map(form -> form.name() + " " + form.file())
                .toList();
        assertEquals(2, kept.size());
        try (Stream<Path> copies = Files.list(wiring.database().folder().submissions())) {
            List<Path> files = copies.filter(file -> file.toString().endsWith(" 年报.xlsx")).toList();
            assertEquals(1, files.size());
            assertArrayEquals(blank, Files.readAllBytes(files.getFirst()));
        }
    }
}
