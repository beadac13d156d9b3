package org.jiedao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.TreeTableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jiedao.appointment.Batch;
import org.jiedao.appointment.Step;
import org.jiedao.appointment.StepKind;
import org.jiedao.calendar.ChineseDate;
import org.jiedao.compliance.view.ResultRow;
import org.jiedao.compliance.view.Scope;
import org.jiedao.rule.State;
import org.jiedao.sample.SampleStreet;
import org.jiedao.ui.DateField;
import org.jiedao.ui.GroupedLine;
import org.jiedao.ui.PageName;
import org.jiedao.ui.Place;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// A broken rule found, mended and gone, in the real window.
@ExtendWith(ApplicationExtension.class)
class ResultsJourneyTest {
    private static final String ORDERED = "LF-6.4.1b1";

    @TempDir
    static Path year;

    @TempDir
    Path folder;

    private Wiring wiring;
    private WindowFixture window;
    private Stage stage;
    private Batch batch;
    private LocalDate reviewed;

    @BeforeAll
    static void work() throws IOException {
        SampleFolder.year(year).close();
    }

    @Start
    void start(Stage shown) throws IOException {
        stage = shown;
        wiring = SampleFolder.copy(year, folder);
        window = new WindowFixture(wiring);
        window.show(shown);
    }

    @BeforeEach
    void breakTheOrder() {
        batch = wiring.database().batches().batches().getLast();
        Step review = batch.step(StepKind.REVIEW).orElseThrow();
        reviewed = review.on();
        LocalDate voted = batch.step(StepKind.VOTE).orElseThrow().on();
        wiring.database()
                .batches()
                .put(batch.id(), new Step(StepKind.REVIEW, voted.plusDays(1), null, null, review.evidence()));
    }

    @AfterEach
    void shut(FxRobot robot) throws IOException {
        robot.interact(stage::hide);
        wiring.close();
    }

    @Test
    void aBrokenRuleIsSeenWithItsClauseMendedAndGone(FxRobot robot) {
        robot.interact(() -> window.navigator().open(Place.of(PageName.COMPLIANCE, "结论", committee())));
        int broken = counted(robot, State.NOT_MET);
        assertTrue(broken > 0);
        robot.interact(() -> chip(robot, State.NOT_MET).fire());
        choose(robot, ORDERED);

        assertEquals("不符合", text(robot, "#result-state"));
        assertTrue(text(robot, "#result-wording").contains("资格审查"), text(robot, "#result-wording"));
        assertEquals("去聘任改步骤", text(robot, "#result-fix"));

        robot.push(KeyCode.ENTER);
        assertEquals(batch.title(), text(robot, "#trail"));
        robot.interact(() -> robot.lookup("#step-REVIEW").queryAs(ToggleButton.class).fire());
        robot.interact(() -> {
            robot.lookup("#step-on").queryAs(DateField.class).getEditor().setText(ChineseDate.format(reviewed));
            robot.lookup("#record-step").queryButton().fire();
        });
        robot.push(KeyCode.ALT, KeyCode.LEFT);

        assertTrue(told().startsWith("已符合："), told());
        assertEquals(broken - 1, counted(robot, State.NOT_MET));
        assertTrue(chip(robot, State.NOT_MET).isSelected());
        assertEquals("符合", text(robot, "#result-state"));
        assertTrue(find(robot, ORDERED).isEmpty(), "不再列在不符合里");
        ComboBox<?> scope = robot.lookup("#result-scope").queryAs(ComboBox.class);
        assertEquals(SampleStreet.STREET_COMMITTEE, ((Scope) scope.getValue()).name());

        robot.push(KeyCode.ESCAPE);
        assertFalse(robot.lookup("#result-detail").query().isVisible());
        assertTrue(robot.lookup("#trend").query().isVisible());
    }

    @Test
    void aPastDayIsTypedAndADayToComeIsRefused(FxRobot robot) {
        robot.interact(() -> window.navigator().open(Place.of(PageName.COMPLIANCE)));
        DateField day = robot.lookup("#result-day").queryAs(DateField.class);
        robot.interact(() -> {
            day.getEditor().setText("2030.1.1");
            day.read();
        });
        assertTrue(told().contains("还没有到"), told());
        assertEquals(SampleStreet.TODAY, day.getValue());
        assertEquals(ChineseDate.format(SampleStreet.TODAY), day.getEditor().getText());

        int broken = counted(robot, State.NOT_MET);
        LocalDate before = batch.step(StepKind.VOTE).orElseThrow().on().minusDays(1);
        robot.interact(() -> {
            day.getEditor().setText(ChineseDate.compact(before));
            day.read();
        });
        assertEquals(before, day.getValue());
        assertTrue(counted(robot, State.NOT_MET) < broken, "那时还没有颠倒");
    }

    private long committee() {
        return wiring.database().organizations().bodies().stream()
                .filter(body -> body.name().equals(SampleStreet.STREET_COMMITTEE))
                .findFirst()
                .orElseThrow()
                .id();
    }

    @SuppressWarnings("unchecked")
    private static TreeTableView<GroupedLine<ResultRow>> table(FxRobot robot) {
        return robot.lookup("#体检结论").queryAs(TreeTableView.class);
    }

    private static void choose(FxRobot robot, String rule) {
        int row = find(robot, rule).orElseThrow();
        robot.interact(() -> {
            table(robot).getSelectionModel().clearAndSelect(row);
            table(robot).requestFocus();
        });
    }

    private static Optional<Integer> find(FxRobot robot, String rule) {
        TreeTableView<GroupedLine<ResultRow>> table = table(robot);
        for (int row = 0; row < table.getExpandedItemCount(); row++) {
            if (table.getTreeItem(row).getValue() instanceof GroupedLine.Row<ResultRow>(ResultRow one)
                    && one.key().rule().equals(rule)) {
                return Optional.of(row);
            }
        }
        return Optional.empty();
    }

    private static ToggleButton chip(FxRobot robot, State state) {
        return robot.lookup("#chip-" + state).queryAs(ToggleButton.class);
    }

    private static int counted(FxRobot robot, State state) {
        return Integer.parseInt(chip(robot, state).getText().replaceAll("\\D", ""));
    }

    private static String text(FxRobot robot, String id) {
        return ((Labeled) robot.lookup(id).query()).getText();
    }

    private String told() {
        return Objects.requireNonNull(window.notices().shown().get()).text();
    }
}
