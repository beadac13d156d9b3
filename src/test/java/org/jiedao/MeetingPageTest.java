package org.jiedao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jiedao.committee.Committee;
import org.jiedao.committee.EndReason;
import org.jiedao.committee.Member;
import org.jiedao.committee.Membership;
import org.jiedao.meeting.AgendaItem;
import org.jiedao.meeting.Meeting;
import org.jiedao.meeting.MeetingFile;
import org.jiedao.meeting.MeetingState;
import org.jiedao.meeting.Need;
import org.jiedao.meeting.view.BodyChoice;
import org.jiedao.sample.SampleStreet;
import org.jiedao.ui.DateField;
import org.jiedao.ui.SearchField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Page 会议 of the real window on the sample street: a meeting planned on a day of the calendar, prepared, repeated,
/// called off and removed.
@ExtendWith(ApplicationExtension.class)
class MeetingPageTest {
    private static final LocalDate DAY = LocalDate.of(2026, 7, 20);

    @TempDir
    static Path street;

    @TempDir
    Path folder;

    private Wiring wiring;
    private Stage stage;

    @BeforeAll
    static void build() throws IOException {
        SampleFolder.street(street).close();
    }

    @Start
    void start(Stage shown) throws IOException {
        wiring = SampleFolder.copy(street, folder);
        wiring.database().committees().switchRuleset(committee().id(), "gannan", SampleStreet.TODAY);
        stage = shown;
        new WindowFixture(wiring).show(stage);
        stage.setWidth(1366);
    }

    @AfterEach
    void shut(FxRobot robot) throws IOException {
        WindowFixture.hide(robot);
        wiring.close();
    }

    private MeetingFile file() {
        Meeting only = wiring.database().meetings().of(committee().body().id()).getFirst();
        return wiring.database().meetings().file(only.id()).orElseThrow();
    }

    private Committee committee() {
        return wiring.database().committees().committees(SampleStreet.TODAY).stream()
                .filter(one -> one.name().equals(SampleStreet.STREET_COMMITTEE))
                .findFirst()
                .orElseThrow();
    }

    private static void press(FxRobot robot, String button) {
        robot.interact(() -> robot.lookup(button).queryButton().fire());
    }

    private static void type(FxRobot robot, String field, String text) {
        robot.interact(() -> robot.lookup(field).queryAs(TextInputControl.class).setText(text));
    }

    private static String text(FxRobot robot, String label) {
        return robot.lookup(label).queryAs(Labeled.class).getText();
    }

    private static String message(FxRobot robot) {
        return robot.lookup("#message-bar .label").queryAllAs(Labeled.class).stream()
                .map(Labeled::getText)
                .collect(Collectors.joining());
    }

    private void plan(FxRobot robot, LocalDate day) {
        press(robot, "#go-MEETING");
        press(robot, "#day-" + day + " .month-number");
        choose(robot, committee().body().id());
    }

    private static void choose(FxRobot robot, long bodyId) {
        robot.interact(() -> {
            ComboBox<BodyChoice> body = robot.lookup("#meeting-body").queryComboBox();
            body.getItems().stream()
                    .filter(one -> one.id() == bodyId)
                    .findFirst()
                    .ifPresent(body::setValue);
        });
    }

    @Test
    void aDayOfTheCalendarBecomesAMeetingWithItsAgenda(FxRobot robot) {
        plan(robot, DAY);
        assertEquals(
                "2026年7月碰头会",
                robot.lookup("#meeting-title").queryAs(TextInputControl.class).getText());
        type(robot, "#meeting-time", "下午2点半");
        robot.push(KeyCode.CONTROL, KeyCode.S);

        assertEquals(DAY, file().meeting().on());
        assertEquals(
                wiring.database().committees().compositionOn(committee().id(), DAY).members().size(),
                file().turnout().expected());
        assertEquals("2026年7月碰头会", text(robot, "#trail"));

        press(robot, "#add-item");
        type(robot, "#item-topic", "老旧小区停车");
        int called = file().turnout().expected();
        int least = Math.ceilDiv(called, 3);
        List<CheckBox> boxes = List.copyOf(robot.lookup(".approvals .check-box").queryAllAs(CheckBox.class));
        for (int index = 0; index < least - 1; index++) {
            robot.interact(boxes.get(index)::fire);
        }
        if (least > 1) {
            assertTrue(text(robot, "#proposer-count").startsWith((least - 1) + "/" + called + "人提议，至少要" + least + "人，还差1人"));
        }
        robot.interact(boxes.get(least - 1)::fire);
        assertTrue(text(robot, "#proposer-count").contains("够了"), text(robot, "#proposer-count"));
        assertTrue(text(robot, "#proposer-count").contains("第28问（1）"), text(robot, "#proposer-count"));
        robot.push(KeyCode.CONTROL, KeyCode.S);
        assertEquals(least, file().agenda().getFirst().proposers().size());

        press(robot, "#remove-item-0");
        assertEquals(List.of(), file().agenda());
        press(robot, "#message-action");
        assertEquals("老旧小区停车", file().agenda().getFirst().topic());
    }

    @Test
    void aHeldMeetingInTheFutureIsRefusedAndNothingIsKept(FxRobot robot) {
        plan(robot, DAY);
        robot.interact(() -> robot.lookup("#meeting-state").<MeetingState>queryComboBox().setValue(MeetingState.HELD));
        robot.push(KeyCode.CONTROL, KeyCode.S);

        assertTrue(message(robot).contains("2026年7月20日还没有到"), message(robot));
        assertEquals(List.of(), wiring.database().meetings().of(committee().body().id()));
        type(robot, "#meeting-day .text-field", "2026.7.32");
        robot.push(KeyCode.CONTROL, KeyCode.S);
        assertTrue(message(robot).contains("没有这一天"), message(robot));
    }

    @Test
    void aMovedMeetingOffersTheListOfItsNewDay(FxRobot robot) {
        plan(robot, DAY);
        robot.push(KeyCode.CONTROL, KeyCode.S);
        MeetingFile before = file();
        assertFalse(robot.lookup("#list-difference").query().isVisible());
        var committees = wiring.database().committees();
        Member leaving = committees.compositionOn(committee().id(), DAY).members().getLast();
        var membership = leaving.membership();
        committees.edit(new Membership(
                membership.id(),
                membership.seatId(),
                membership.termId(),
                membership.personId(),
                membership.startsOn(),
                membership.endsOn(),
                new Membership.Ending(DAY, EndReason.RELEASED),
                null,
                null));

        press(robot, "#meeting-edit");
        robot.interact(() -> {
            DateField day = robot.lookup("#meeting-day").queryAs(DateField.class);
            day.getEditor().setText("2026.8.20");
            day.read();
        });
        robot.push(KeyCode.CONTROL, KeyCode.S);
        assertEquals(before.attendees(), file().attendees());
        assertTrue(robot.lookup("#list-difference").query().isVisible());
        press(robot, "#adopt-list");
        assertEquals(before.attendees().size() - 1, file().attendees().size());
        assertFalse(robot.lookup("#list-difference").query().isVisible());
    }

    @Test
    void aNeedGoesOnTheAgendaByOneClickAndComesBack(FxRobot robot) {
        plan(robot, DAY);
        robot.push(KeyCode.CONTROL, KeyCode.S);
        press(robot, "#register-need");
        type(robot, "#need-matter", "示例医院门口停车");
        type(robot, "#need-by", "示例医院");
        robot.push(KeyCode.CONTROL, KeyCode.S);
        Need need = wiring.database().meetings().needs(committee().body().id()).getFirst();

        press(robot, "#take-need-" + need.id());
        assertEquals(
                List.of(need.id()), file().agenda().stream().map(AgendaItem::needId).toList());
        assertTrue(robot.lookup("#take-need-" + need.id()).tryQuery().isEmpty());
        press(robot, "#remove-item-0");
        assertTrue(robot.lookup("#take-need-" + need.id()).tryQuery().isPresent());

        press(robot, "#go-MEETING");
        robot.interact(() -> robot.lookup("#part-needs").queryAs(ToggleButton.class).fire());
        assertEquals(1, robot.lookup("#需求表").queryTableView().getItems().size());
    }

    @Test
    void theLastMeetingIsRepeatedFoundAndRemoved(FxRobot robot) {
        plan(robot, DAY);
        type(robot, "#meeting-place", "三楼会议室");
        robot.push(KeyCode.CONTROL, KeyCode.S);
        press(robot, "#meeting-repeat");
        robot.push(KeyCode.CONTROL, KeyCode.S);
        MeetingFile next = file();
        assertEquals(DAY.plusMonths(1), next.meeting().on());
        assertEquals("2026年8月碰头会", next.meeting().title());
        assertEquals("三楼会议室", next.meeting().notice().place());

        robot.push(KeyCode.CONTROL, KeyCode.K);
        robot.interact(() -> robot.lookup(".header-bar #search").queryAs(SearchField.class).setText("8月 ypt"));
        robot.interact(() -> robot.lookup(".header-bar #search").queryAs(SearchField.class).settle());
        robot.push(KeyCode.ENTER);
        assertEquals("2026年8月碰头会", text(robot, "#trail"));

        press(robot, "#meeting-remove");
        assertEquals(DAY, file().meeting().on());
        TableView<?> table = robot.lookup("#会议表").queryTableView();
        assertEquals(1, table.getItems().size());
        press(robot, "#message-action");
        assertEquals(2, robot.lookup("#会议表").queryTableView().getItems().size());
    }

    @Test
    void arrowsWalkTheDaysAndChipsOpenTheirMeetings(FxRobot robot) {
        plan(robot, DAY);
        robot.push(KeyCode.CONTROL, KeyCode.S);
        press(robot, "#go-MEETING");
        robot.interact(robot.lookup("#day-2026-07-31 .month-number").queryButton()::requestFocus);
        robot.push(KeyCode.RIGHT);
        robot.push(KeyCode.DOWN);
        assertEquals("8", robot.lookup("#day-2026-08-08 .month-number").queryButton().getText());
        assertTrue(robot.lookup("#day-2026-08-08 .month-number").queryButton().isFocused());
        robot.push(KeyCode.PAGE_UP);
        assertEquals("2026年7月", text(robot, "#month-shown"));

        Button chip = robot.lookup("#day-2026-07-20 .month-chip").queryButton();
        assertTrue(chip.getAccessibleText().contains("2026年7月碰头会"), chip.getAccessibleText());
        robot.interact(chip::fire);
        assertEquals("2026年7月碰头会", text(robot, "#trail"));
    }

    @Test
    void aMeetingHalfTypedIsOfferedAgainAfterACrash(FxRobot robot) throws TimeoutException {
        plan(robot, DAY);
        type(robot, "#meeting-title", "龑某某提议的会");
        Path drafts = wiring.database().folder().drafts();
        WaitForAsyncUtils.waitFor(
                30, TimeUnit.SECONDS, () -> Files.exists(drafts) && Files.readString(drafts).contains("龑某某提议的会"));
        robot.interact(() -> {
            stage.hide();
            new WindowFixture(wiring).show(stage);
        });
        press(robot, "#message-action");
        assertEquals(
                "龑某某提议的会",
                robot.lookup("#meeting-title").queryAs(TextInputControl.class).getText());
        robot.push(KeyCode.CONTROL, KeyCode.S);
        assertEquals("龑某某提议的会", file().meeting().title());
        assertEquals(DAY, file().meeting().on());
    }
}
