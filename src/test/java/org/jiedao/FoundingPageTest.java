package org.jiedao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TabPane;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jiedao.organization.Body;
import org.jiedao.organization.BodyKind;
import org.jiedao.organization.BodyStep;
import org.jiedao.organization.Founding;
import org.jiedao.sample.SampleStreet;
import org.jiedao.ui.DateField;
import org.jiedao.ui.PageName;
import org.jiedao.ui.Place;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Foundings recorded and the organization chart looked at in the real window.
@ExtendWith(ApplicationExtension.class)
class FoundingPageTest {
    @TempDir
    Path folder;

    private Wiring wiring;
    private WindowFixture fixture;

    @Start
    void start(Stage stage) throws IOException {
        wiring = SampleFolder.street(folder);
        fixture = new WindowFixture(wiring);
        fixture.show(stage);
    }

    @AfterEach
    void shut(FxRobot robot) throws IOException {
        WindowFixture.hide(robot);
        wiring.close();
    }

    private Body branch() {
        return wiring.database().organizations().bodies().stream()
                .filter(body -> body.kind() == BodyKind.ESTATE_BRANCH)
                .findFirst()
                .orElseThrow();
    }

    private void type(FxRobot robot, String field, String day) {
        robot.interact(() -> {
            DateField date = robot.lookup(field).queryAs(DateField.class);
            date.getEditor().setText(day);
            date.read();
        });
    }

    private static String told(FxRobot robot) {
        return robot.lookup(".label").queryAllAs(Labeled.class).stream()
                .map(Labeled::getText)
                .collect(Collectors.joining("|"));
    }

    private void open(FxRobot robot, Place place) {
        robot.interact(() -> fixture.navigator().open(place));
    }

    @Test
    void aFoundingIsRecordedStepByStepAndTakenBackByKey(FxRobot robot) {
        Body branch = branch();
        open(robot, Place.of(PageName.ORGANIZATION, branch.id()));
        robot.interact(() -> robot.lookup(".tab-pane").queryAs(TabPane.class).getSelectionModel().select(1));
        robot.interact(() -> robot.lookup("#edit-founding").queryButton().fire());
        type(robot, "#founding-APPLICATION", "2026.3.10");
        type(robot, "#founding-REPLY", "2026.3.5");
        robot.push(KeyCode.CONTROL, KeyCode.S);
        assertTrue(told(robot).contains("与廊坊") || told(robot).contains("次序“申请→批复→挂牌”不符"), told(robot));
        assertEquals(List.of(), wiring.database().bodySteps().of(branch.id()));

        type(robot, "#founding-REPLY", "2026.3.15");
        robot.push(KeyCode.CONTROL, KeyCode.S);
        assertEquals(
                List.of(BodyStep.Kind.APPLICATION, BodyStep.Kind.REPLY),
                wiring.database().bodySteps().of(branch.id()).stream()
                        .map(BodyStep::kind)
                        .toList());
        String rail = robot.lookup("#founding-rail .label").queryAllAs(Labeled.class).stream()
                .map(Labeled::getText)
                .collect(Collectors.joining("|"));
        assertTrue(rail.contains("申请|2026年3月10日") && rail.contains("挂牌|待办"), rail);

        robot.interact(() -> robot.lookup("#body-tree").queryAs(TreeView.class).requestFocus());
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(List.of(), wiring.database().bodySteps().of(branch.id()));
    }

    private static List<String> boxes(FxRobot robot) {
        return robot.lookup(".chart-box").queryAllAs(Button.class).stream()
                .map(Button::getAccessibleText)
                .toList();
    }

    @Test
    void theChartShowsTheBodiesOfItsDayAndLeadsToThem(FxRobot robot) {
        Body group = wiring.database().organizations().bodies().stream()
                .filter(body -> body.kind() == BodyKind.MEMBER_HOUSEHOLD)
                .findFirst()
                .orElseThrow();
        LocalDate yesterday = SampleStreet.TODAY.minusDays(1);
        wiring.database().organizations().edit(group.founded(new Founding(null, yesterday, null, null)));
        open(robot, Place.of(PageName.ORGANIZATION));
        robot.interact(() -> robot.lookup("#show-chart").queryButton().fire());
        int all = wiring.database().organizations().bodies().size();
        assertEquals(all - 1, boxes(robot).size());
        type(robot, "#chart-day", "2026.6.30");
        assertEquals(all, boxes(robot).size());

        Button fold = robot.lookup(".chart-fold").queryAllAs(Button.class).stream()
                .filter(button -> button.getAccessibleText().contains("禾苗社区党委"))
                .findFirst()
                .orElseThrow();
        robot.interact(fold::fire);
        assertTrue(boxes(robot).size() < all - 5, "what hangs on the community is folded away");

        Button branch = robot.lookup(".chart-box").queryAllAs(Button.class).stream()
                .filter(button -> button.getAccessibleText().startsWith("稻香苑"))
                .findFirst()
                .orElseThrow();
        robot.interact(branch::fire);
        assertFalse(robot.lookup("#organization-chart").query().getParent().isVisible());
        assertTrue(told(robot).contains("稻香苑小区党支部"), told(robot));
    }
}
