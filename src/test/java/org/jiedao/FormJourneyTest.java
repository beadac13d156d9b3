package org.jiedao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jiedao.organization.StreetProfile;
import org.jiedao.ui.PageName;
import org.jiedao.ui.Place;
import org.jiedao.upward.ReportTable;
import org.jiedao.upward.form.view.FormsView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Part 上级表样 in the real window: a form is opened, marked, kept, filled, and known again.
@ExtendWith(ApplicationExtension.class)
class FormJourneyTest {
    private static final Path FORM = Path.of("samples", "上报", "区委组织部年度统计表（示例）.xlsx");
    private static final String REPORT = "大工委、大党委组建情况统计";

    @TempDir
    Path folder;

    private Wiring wiring;
    private WindowFixture window;

    @Start
    void start(Stage stage) throws IOException {
        wiring = SampleFolder.street(folder);
        window = new WindowFixture(wiring);
        window.show(stage);
        window.desktop().willChoose(FORM);
        window.desktop().willSaveIn(folder);
        window.navigator().open(Place.of(PageName.REPORTING, FormsView.PART));
    }

    @AfterEach
    void shut(FxRobot robot) throws IOException {
        WindowFixture.hide(robot);
        wiring.close();
    }

    private static void address(FxRobot robot, String cell) {
        TextField field = robot.lookup("#mark-address").queryAs(TextField.class);
        robot.interact(() -> {
            field.setText(cell);
            field.getOnAction().handle(new javafx.event.ActionEvent());
        });
    }

    @Test
    void aFormIsMarkedKeptFilledAndKnownAgain(FxRobot robot) throws IOException {
        Hands hands = new Hands(robot, window);
        hands.press("#choose-form");
        assertEquals("区委组织部年度统计表（示例）", hands.typed("#form-name"));
        hands.press("#mark");
        assertTrue(hands.message().startsWith("没有标：先在表样里点一个格子"), hands.message());
        address(robot, "B2");
        hands.pick("#mark-what", "填报单位");
        hands.press("#mark");
        Label cell = robot.lookup(".sheet-cell").queryAllAs(Label.class).stream()
                .filter(one -> one.getAccessibleText().startsWith("B4 "))
                .findFirst()
                .orElseThrow();
        robot.interact(() -> javafx.event.Event.fireEvent(
                cell,
                new javafx.scene.input.MouseEvent(
                        javafx.scene.input.MouseEvent.MOUSE_CLICKED,
                        0, 0, 0, 0, javafx.scene.input.MouseButton.PRIMARY, 1,
                        false, false, false, false, true, false, false, true, false, true, null)));
        assertEquals("B4", hands.typed("#mark-address"));
        hands.pick("#mark-what", REPORT);
        ReportTable table =
                wiring.reporting().reports().named(REPORT).orElseThrow().of(2026);
        hands.choose("#fill-year", Integer.class, year -> year == 2026);
        String counted = table.columns().stream()
                .filter(column -> column.total() && column.kind() == ReportTable.Kind.COUNT)
                .filter(column -> table.total(table.columns().indexOf(column)).isPresent())
                .map(ReportTable.Column::title)
                .findFirst()
                .orElseThrow();
        hands.pick("#mark-column", counted);
        hands.press("#mark");
        hands.press("#save-mapping");
        assertTrue(hands.message().startsWith("已保存“区委组织部年度统计表（示例）”的2处对应"), hands.message());
        hands.press("#fill-form");
        assertTrue(hands.message().startsWith("填了2格"), hands.message());
        Path filled = folder.resolve("区委组织部年度统计表（示例）（2026年）.xlsx");
        try (var in = Files.newInputStream(filled);
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            assertEquals(
                    wiring.database().organizations().profile().get(StreetProfile.Fact.WORK_COMMITTEE).orElseThrow(),
                    book.getSheet("统计").getRow(1).getCell(1).getStringCellValue());
            int column = table.columns().stream().map(ReportTable.Column::title).toList().indexOf(counted);
            assertEquals(
                    table.total(column).orElseThrow(),
                    book.getSheet("统计").getRow(3).getCell(1).getNumericCellValue());
        }

        hands.press("#close-form");
        hands.press("#choose-form");
        assertTrue(hands.message().startsWith("认得这份表样"), hands.message());
        hands.press("#close-form");
        window.desktop().willChoose(filled);
        hands.press("#choose-form");
        assertTrue(hands.message().startsWith("这不是空白表样"), hands.message());

        window.desktop().willChoose(FORM);
        hands.undo();
        hands.undo();
        assertTrue(wiring.database().submissions().forms().isEmpty());
        hands.press("#choose-form");
        assertFalse(hands.message().startsWith("认得这份表样"), hands.message());
    }
}
