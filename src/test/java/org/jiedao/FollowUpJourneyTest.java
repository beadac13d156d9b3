package org.jiedao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jiedao.dispatch.DispatchEntry;
import org.jiedao.dispatch.Paper;
import org.jiedao.followup.FollowedUp;
import org.jiedao.followup.Task;
import org.jiedao.followup.TaskKind;
import org.jiedao.organization.Body;
import org.jiedao.organization.Unit;
import org.jiedao.organization.UnitCategory;
import org.jiedao.people.Person;
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

/// Page 督办 in the real window: what was decided is followed up to its end, what was found is put right.
@ExtendWith(ApplicationExtension.class)
class FollowUpJourneyTest {
    @TempDir
    Path folder;

    private Wiring wiring;
    private WindowFixture window;

    @Start
    void start(Stage stage) throws IOException {
        wiring = SampleFolder.street(folder);
        Body street = wiring.database().organizations().bodies().stream()
                .filter(body -> body.name().equals(SampleStreet.STREET_COMMITTEE))
                .findFirst()
                .orElseThrow();
        long unit = wiring.database()
                .organizations()
                .add(Unit.draft("示例医院", UnitCategory.PUBLIC_INSTITUTION))
                .id();
        long person = wiring.database().people().add(Person.draft("周䶮")).id();
        new FollowedUp(wiring.database(), street).record(person, unit);
        window = new WindowFixture(wiring);
        window.show(stage);
        window.navigator().open(Place.of(PageName.FOLLOW_UP));
    }

    @AfterEach
    void shut(FxRobot robot) throws IOException {
        WindowFixture.hide(robot);
        wiring.close();
    }

    private Task task(String matter) {
        return wiring.database().tasks().all().stream()
                .filter(task -> task.matter().contains(matter))
                .findFirst()
                .orElseThrow();
    }

    private void open(FxRobot robot, String matter) {
        long id = task(matter).id();
        robot.interact(() -> window.navigator().open(Place.of(PageName.FOLLOW_UP, id)));
    }

    @Test
    void theOverdueComeFirstAndTheCountIsThatOfTheRows(FxRobot robot) {
        assertEquals("列出5件：逾期2件，办理中2件，已销号1件", counts(robot));
        choose(robot, "STATE", "逾期");
        assertEquals("列出2件：逾期2件", counts(robot));
        assertEquals(2, robot.lookup("#督办表").queryTableView().getItems().size());
        choose(robot, "KIND", "问题清单");
        assertEquals("列出1件：逾期1件", counts(robot));
        choose(robot, "STATE", "未销号");
        choose(robot, "KIND", "全部事项");
        assertEquals("列出4件：逾期2件，办理中2件", counts(robot));
        robot.interact(() -> robot.lookup("#task-filter").queryAs(TextInputControl.class).setText("zhouyan"));
        robot.interact(() -> robot.lookup("#task-filter").queryAs(org.jiedao.ui.SearchField.class).settle());
        assertEquals("列出1件：逾期1件", counts(robot));
    }

    @Test
    void aResolutionIsReportedProvenClosedOpenedAgainAndTakenBack(FxRobot robot) throws IOException {
        open(robot, "临时停车位");
        type(robot, "#report-text", "交警已验收");
        press(robot, "#report");
        assertEquals("已登记进展。", message(robot));
        window.desktop().willChoose(Files.writeString(folder.resolve("验收单.pdf"), "验收"));
        press(robot, "#evidence-attach");
        assertTrue(message(robot).startsWith("已附上 验收单.pdf"), message(robot));
        press(robot, "#close-task");
        assertTrue(message(robot).startsWith("没有销号：办理结果没有填"), message(robot));
        type(robot, "#close-note", "车位已启用");
        press(robot, "#close-task");
        assertEquals("已销号。", message(robot));
        assertFalse(task("临时停车位").isOpen());
        assertEquals(List.of(), wiring.check().problems());
        type(robot, "#reopen-reason", "居民反映又被占用");
        press(robot, "#reopen-task");
        assertTrue(task("临时停车位").isOpen());
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertTrue(task("临时停车位").isOpen(), "as before it was closed");
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(List.of(), wiring.database().evidenceFiles().all());
    }

    @Test
    void aProblemIsRaisedItsDeadlineCountedAndItsPapersIssued(FxRobot robot) {
        press(robot, "#new-problem");
        choose(robot, "body", SampleStreet.STREET_COMMITTEE);
        type(robot, "#task-source", "街道党工委专项督查");
        type(robot, "#task-matter", "消防通道堆放杂物");
        day(robot, "#task-on", "2026.6.30");
        type(robot, "#task-deadline", "5个工作日");
        assertEquals("到2026年7月7日，从交办次日起算。", label(robot, "#task-deadline-hint"));
        press(robot, "#save");
        Task problem = task("消防通道");
        assertEquals(TaskKind.PROBLEM, problem.kind());
        assertTrue(message(robot).startsWith("已保存。还没有责任人和责任单位"), message(robot));
        press(robot, "#add-rectification");
        type(robot, "#task-form #task-matter", "清理杂物，设置警示牌");
        press(robot, "#task-form #save");
        assertEquals(problem.id(), Objects.requireNonNull(task("清理杂物").origin().problemId()));
        press(robot, "#issue-" + Paper.TASK_ORDER);
        issue(robot);
        assertEquals(1, issued(Paper.TASK_ORDER).count());

        robot.interact(() -> window.navigator().open(Place.of(PageName.FOLLOW_UP)));
        press(robot, "#follow-up-papers");
        for (Paper paper : List.of(Paper.PROBLEM_LIST, Paper.RECTIFICATION_LIST, Paper.FOLLOW_UP_CIRCULAR)) {
            press(robot, "#issue-" + paper);
            issue(robot);
            assertEquals(1, issued(paper).count(), message(robot));
        }
        assertEquals(3, issued(Paper.PROBLEM_LIST).findFirst().orElseThrow().files().size(), "Word, PDF and Excel");
    }

    @Test
    void whatIsTypedIsKeptForACrashAndAsksBeforeLeaving(FxRobot robot) {
        open(robot, "临时停车位");
        type(robot, "#report-text", "还没有登记的进展");
        press(robot, "#go-PEOPLE");
        assertTrue(robot.lookup("#report-text").tryQuery().isPresent(), "the page stays until the user decides");
    }

    /// Goes on where there is advice.
    private static void issue(FxRobot robot) {
        robot.lookup("照此签发").tryQueryAs(ButtonBase.class).ifPresent(button -> robot.interact(button::fire));
    }

    private Stream<DispatchEntry> issued(Paper paper) {
        return wiring.database().dispatchRegister().entries().stream()
                .filter(entry -> entry.matter().paper() == paper);
    }

    private static String counts(FxRobot robot) {
        return label(robot, "#task-counts");
    }

    private static String label(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Label.class).getText();
    }

    private static Node visible(FxRobot robot, String query) {
        return robot.lookup(query).queryAll().stream()
                .filter(node -> node.isVisible() && Stream.iterate(node.getParent(), Objects::nonNull, Node::getParent)
                        .allMatch(Node::isVisible))
                .findFirst()
                .orElseThrow(() -> new AssertionError(query));
    }

    private static void press(FxRobot robot, String id) {
        robot.interact(() -> ((ButtonBase) visible(robot, id)).fire());
    }

    private static void type(FxRobot robot, String id, String text) {
        robot.interact(() -> ((TextInputControl) visible(robot, id)).setText(text));
    }

    private static void day(FxRobot robot, String id, String text) {
        robot.interact(() -> {
            DateField field = (DateField) visible(robot, id);
            field.getEditor().setText(text);
            field.read();
        });
    }

    @SuppressWarnings("unchecked")
    private static void choose(FxRobot robot, String filter, String value) {
        ComboBox<Object> choice = (ComboBox<Object>) visible(robot, "#task-" + filter);
        robot.interact(() -> choice.setValue(choice.getItems().stream()
                .filter(item -> item.equals(value) || item instanceof Body body && body.name().equals(value))
                .findFirst()
                .orElseThrow()));
    }

    private String message(FxRobot robot) {
        robot.interact(() -> {});
        return Objects.requireNonNull(window.notices().shown().get()).text();
    }
}
