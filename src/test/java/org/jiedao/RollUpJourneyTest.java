package org.jiedao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.scene.control.TableView;
import javafx.stage.Stage;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jiedao.ui.BackgroundTasks;
import org.jiedao.ui.DirectBackgroundTasks;
import org.jiedao.ui.PageName;
import org.jiedao.ui.Place;
import org.jiedao.upward.form.view.FormsView;
import org.jiedao.upward.rollup.RollUp;
import org.jiedao.upward.rollup.view.RollUpView;
import org.jiedao.upward.view.ReportsView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Part 区级汇总 in the window, and what is cancelled on page 上报.
@ExtendWith(ApplicationExtension.class)
class RollUpJourneyTest {
    private static final Path EXPORTS = Path.of("samples", "上报", "街道导出");
    private static final Path ONE = EXPORTS.resolve("青禾街道（示例）会议活动统计.xlsx");
    private static final Path TWO = EXPORTS.resolve("示例二街道会议活动统计.xlsx");
    private static final Path FORM = Path.of("samples", "上报", "区委组织部年度统计表（示例）.xlsx");

    @TempDir
    Path folder;

    private final Impatient tasks = new Impatient();
    private Wiring wiring;
    private WindowFixture window;
    private FxRobot robot;
    private Hands hands;
    private Path given;

    /// Work is done at once, unless the user presses cancel as soon as it reports its progress.
    private static final class Impatient implements BackgroundTasks {
        private final DirectBackgroundTasks direct = new DirectBackgroundTasks();
        private boolean cancelling;
        private int cancelled;

        @Override
        public <T> void run(String name, Work<T> work, Consumer<T> show, Consumer<Throwable> showFailure) {
            direct.run(
                    name,
                    _ -> work.run((_, _) -> {
                        if (cancelling) {
                            cancelled++;
                            throw new CancellationException();
                        }
                    }),
                    show,
                    showFailure);
        }

        @Override
        public ReadOnlyStringProperty running() {
            return direct.running();
        }

        @Override
        public ReadOnlyDoubleProperty progress() {
            return direct.progress();
        }

        @Override
        public void cancel() {
            cancelling = true;
        }
    }

    @Start
    void start(Stage shown) throws IOException {
        wiring = SampleFolder.street(folder.resolve("数据"));
        window = new WindowFixture(wiring, tasks);
        window.show(shown);
        given = Files.createDirectories(folder.resolve("各街道"));
        window.desktop().willSaveIn(given);
        window.navigator().open(Place.of(PageName.REPORTING, RollUpView.PART));
    }

    @BeforeEach
    void hands(FxRobot one) {
        robot = one;
        hands = new Hands(one, window);
    }

    @AfterEach
    void shut() throws IOException {
        WindowFixture.hide(robot);
        wiring.close();
    }

    /// As a street that corrected a figure and exported its file once more at the same moment.
    private static void edited(Path from, Path to) throws IOException {
        try (var in = Files.newInputStream(from);
                XSSFWorkbook book = new XSSFWorkbook(in);
                var out = Files.newOutputStream(to)) {
            book.getSheetAt(0).getRow(3).getCell(1).setCellValue("另一个组织");
            book.write(out);
        }
    }

    private List<String> states() {
        return this.<RollUp.Entry>rows("#汇总的文件")
                .map(one -> one.state().name() + " " + one.name())
                .sorted()
                .toList();
    }

    private <T> Stream<T> rows(String query) {
        TableView<T> table = robot.lookup(query).queryTableView();
        return table.getItems().stream();
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> inside = Files.list(given)) {
            return inside.sorted().toList();
        }
    }

    @Test
    void streetsAreAddedComparedAndExported() throws IOException {
        Files.copy(ONE, given.resolve("青禾.xlsx"));
        Files.copy(ONE, given.resolve("青禾 副本.xlsx"));
        assertTrue(Dropped.on(robot, robot.lookup("#汇总的文件").query(), TWO, FORM));
        hands.press("#rollup-folder");
        assertEquals(
                List.of(
                        "REFUSED " + FORM.getFileName(),
                        "REPEATED 青禾.xlsx",
                        "TAKEN " + TWO.getFileName(),
                        "TAKEN 青禾 副本.xlsx"),
                states());
        assertTrue(hands.text("#rollup-about").startsWith("4个文件，计入2个街道"), hands.text("#rollup-about"));
        hands.type("#rollup-expected", "青禾街道（示例）\n示例二街道\n示例五街道");
        hands.press("#rollup-compare");
        assertEquals(
                List.of("缺报 示例五街道", "不能计入的文件 "),
                this.<RollUp.Conflict>rows("#汇总的冲突").map(one -> one.kind() + " " + one.street()).toList());

        Path again = folder.resolve("示例二街道又一份.xlsx");
        edited(TWO, again);
        window.desktop().willChoose(again);
        hands.press("#rollup-file");
        assertEquals(4, this.<RollUp.Conflict>rows("#汇总的冲突").count(), "it conflicts, and its street is missing now");
        assertTrue(hands.text("#rollup-about").startsWith("5个文件，计入1个街道"), "nobody can tell which of the two is right");
        robot.interact(() -> {
            TableView<RollUp.Entry> table = robot.lookup("#汇总的文件").queryTableView();
            table.getItems().stream()
                    .filter(one -> one.file().getFileName().equals(again.getFileName()))
                    .findFirst()
                    .ifPresent(table.getSelectionModel()::select);
            table.requestFocus();
        });
        robot.push(javafx.scene.input.KeyCode.DELETE);
        assertEquals(4, states().size());

        hands.press("#export-rollup");
        assertTrue(hands.message().startsWith("已汇总2个街道，写在 "), hands.message());
        Path out = files().stream()
                .filter(file -> file.getFileName().toString().contains("汇总"))
                .findFirst()
                .orElseThrow();
        try (var in = Files.newInputStream(out);
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            assertTrue(holds(book.getSheet("冲突与缺报"), "缺报", "示例五街道"), "the missing street");
            assertTrue(holds(book.getSheetAt(0), "示例二街道", TWO.getFileName().toString()));
            assertTrue(holds(book.getSheetAt(0), "青禾街道（示例）", "青禾 副本.xlsx"));
        }
        hands.press("#rollup-clear");
        assertTrue(states().isEmpty());
        window.desktop().willChoose(out);
        hands.press("#rollup-last");
        assertEquals("示例二街道\n示例五街道\n青禾街道（示例）", sorted(hands.typed("#rollup-expected")));
    }

    private static String sorted(String lines) {
        return String.join("\n", lines.lines().sorted().toList());
    }

    private static boolean holds(Sheet sheet, String... texts) {
        for (Row row : sheet) {
            List<String> cells = new ArrayList<>();
            row.forEach(cell -> cells.add(cell.toString()));
            if (cells.containsAll(List.of(texts))) {
                return true;
            }
        }
        return false;
    }

    @Test
    void whatIsCancelledLeavesNothing() throws IOException {
        Dropped.on(robot, robot.lookup("#汇总的文件").query(), ONE, TWO);
        List<Path> before = files();
        int registered = wiring.database().submissions().all().size();
        tasks.cancel();
        hands.press("#export-rollup");
        assertEquals(1, tasks.cancelled, "the roll-up");
        assertEquals(before, files());

        tasks.cancelling = false;
        hands.go(Place.of(PageName.REPORTING, ReportsView.PART));
        tasks.cancel();
        hands.press("#export-report");
        assertEquals(2, tasks.cancelled, "a report");

        tasks.cancelling = false;
        window.desktop().willChoose(FORM);
        hands.go(Place.of(PageName.REPORTING, FormsView.PART));
        hands.press("#choose-form");
        robot.interact(() -> {
            var field = robot.lookup("#mark-address").queryAs(javafx.scene.control.TextField.class);
            field.setText("B2");
            field.getOnAction().handle(new javafx.event.ActionEvent());
        });
        hands.pick("#mark-what", "填报单位");
        hands.press("#mark");
        tasks.cancel();
        hands.press("#fill-form");
        assertEquals(3, tasks.cancelled, "a form");

        assertEquals(before, files());
        assertEquals(registered, wiring.database().submissions().all().size());
        Path kept = wiring.database().folder().submissions();
        assertFalse(Files.isDirectory(kept) && Files.list(kept).anyMatch(Files::isRegularFile), "a copy of nothing");
        tasks.cancelling = false;
        hands.press("#fill-form");
        assertTrue(hands.message().startsWith("填了1格"), hands.message());
    }
}
