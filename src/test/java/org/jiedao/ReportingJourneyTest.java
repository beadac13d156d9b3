package org.jiedao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jiedao.ui.PageName;
import org.jiedao.ui.Place;
import org.jiedao.upward.Reports.Unrecorded;
import org.jiedao.upward.Submission;
import org.jiedao.upward.report.StreetReport;
import org.jiedao.upward.report.StreetReports;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// A report chosen, looked through to its records, exported, and its sending written down, in the real window.
@ExtendWith(ApplicationExtension.class)
class ReportingJourneyTest {
    @TempDir
    static Path year;

    @TempDir
    Path folder;

    private Wiring wiring;
    private WindowFixture window;
    private Hands hands;

    @BeforeAll
    static void work() throws IOException {
        SampleFolder.year(year).close();
    }

    @Start
    void start(Stage stage) throws IOException {
        wiring = SampleFolder.copy(year, folder.resolve("data"));
        window = new WindowFixture(wiring);
        window.show(stage);
    }

    @AfterEach
    void shut(FxRobot robot) throws IOException {
        WindowFixture.hide(robot);
        wiring.close();
    }

    @Test
    void aReportGoesFromTheRecordsToTheSuperiors(FxRobot robot) throws IOException {
        hands = new Hands(robot, window);
        hands.go(Place.of(PageName.REPORTING));
        assertTrue(hands.text("#report-about").startsWith("大工委、大党委在任的每一名委员一行"));
        choose(robot, "委员出席情况");
        assertEquals("委员出席情况", hands.text("#trail"));

        TableView<?> preview = robot.lookup("#报表预览").queryAs(TableView.class);
        int rows = preview.getItems().size();
        assertEquals("合计", cell(preview, rows - 1, 0));
        robot.interact(() -> preview.getSelectionModel().select(0));
        TableView<?> sources = robot.lookup("#报表来源").queryAs(TableView.class);
        assertEquals(Integer.parseInt(cell(preview, 0, 5)), sources.getItems().size(), "a source for each 应到");
        String meeting = cell(sources, 0, 2);
        robot.interact(() -> {
            sources.getSelectionModel().select(0);
            sources.requestFocus();
        });
        robot.push(KeyCode.ENTER);
        assertTrue(hands.text("#trail").contains(meeting), hands.text("#trail") + " " + meeting);
        robot.push(KeyCode.ALT, KeyCode.LEFT);
        assertEquals("委员出席情况", hands.text("#trail"));

        window.desktop().willSaveIn(folder);
        hands.press("#export-report");
        Path file = folder.resolve("青禾街道（示例）委员出席情况（2025年）.xlsx");
        assertTrue(Files.size(file) > 8_000);
        assertTrue(hands.message().startsWith("“委员出席情况”已导出到 " + file), hands.message());
        hands.press("#open-report");
        assertEquals(List.of(file), window.desktop().opened());
        noteSending(robot);
    }

    private void noteSending(FxRobot robot) {
        hands.press("#part-报送登记");
        TableView<?> kept = robot.lookup("#报送登记表").queryAs(TableView.class);
        assertEquals(1, kept.getItems().size());
        assertEquals("没有登记报送", column(kept, 1));
        robot.interact(() -> kept.getSelectionModel().select(0));
        hands.press("#note-submission");
        hands.day("#sent-on", "2026.1.15");
        hands.save();
        assertEquals("没有保存：写了报送日期，还没有写报给谁。请写上收报表的机关。", hands.message());
        hands.type("#sent-to", "中共示例区委组织部");
        hands.save();
        Submission.Sent sent = wiring.database().submissions().all().getFirst().sent();
        assertEquals(new Submission.Sent(LocalDate.of(2026, 1, 15), "中共示例区委组织部", ""), sent);
        assertEquals("已报送", column(kept, 1));
        hands.undo();
        assertEquals(null, wiring.database().submissions().all().getFirst().sent().on());
    }

    @Test
    void whatNoPageRecordsIsNoNought(FxRobot robot) {
        hands = new Hands(robot, window);
        hands.go(Place.of(PageName.REPORTING));
        choose(robot, "走访统计");
        assertTrue(hands.text("#report-about").contains("还没有地方登记"));
        assertTrue(robot.lookup("#export-report").queryButton().isDisabled());
        assertFalse(hands.sees("#报表预览"));
    }

    private void choose(FxRobot robot, String name) {
        ListView<?> list = robot.lookup("#reports").queryAs(ListView.class);
        int index = Stream.concat(
                        StreetReports.ALL.stream().map(StreetReport::name),
                        StreetReports.UNRECORDED.stream().map(Unrecorded::name))
                .toList()
                .indexOf(name);
        robot.interact(() -> list.getSelectionModel().select(index));
    }

    private static String cell(TableView<?> table, int row, int column) {
        return String.valueOf(table.getColumns().get(column).getCellData(row));
    }

    /// A column of badges tells its words when it is copied.
    @SuppressWarnings("unchecked")
    private static <T> String column(TableView<T> table, int column) {
        var told = (Function<T, String>) table.getColumns().get(column).getUserData();
        return told.apply(table.getItems().getFirst());
    }
}
