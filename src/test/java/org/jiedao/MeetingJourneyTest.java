package org.jiedao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TableView;
import javafx.stage.Stage;
import org.jiedao.committee.Committee;
import org.jiedao.dispatch.DispatchEntry;
import org.jiedao.dispatch.Paper;
import org.jiedao.followup.Task;
import org.jiedao.meeting.AgendaItem;
import org.jiedao.meeting.MeetingFile;
import org.jiedao.meeting.MeetingState;
import org.jiedao.meeting.view.BodyChoice;
import org.jiedao.organization.Unit;
import org.jiedao.organization.UnitCategory;
import org.jiedao.sample.SampleStreet;
import org.jiedao.ui.PageName;
import org.jiedao.ui.Place;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// A meeting in the real window, from its notice to what it decided being done; and what can be taken back of it.
@ExtendWith(ApplicationExtension.class)
class MeetingJourneyTest {
    private static final LocalDate TODAY = SampleStreet.TODAY;

    @TempDir
    Path folder;

    private Wiring wiring;
    private WindowFixture window;
    private Hands hands;

    @Start
    void start(Stage stage) throws IOException {
        wiring = SampleFolder.street(folder);
        wiring.database().organizations().add(Unit.draft("示例供热公司", UnitCategory.STATE_ENTERPRISE));
        window = new WindowFixture(wiring);
        window.show(stage);
    }

    @BeforeEach
    void hands(FxRobot robot) {
        hands = new Hands(robot, window);
    }

    @AfterEach
    void shut(FxRobot robot) throws IOException {
        WindowFixture.hide(robot);
        wiring.close();
    }

    private Committee committee() {
        return wiring.database().committees().committees(TODAY).stream()
                .filter(one -> one.name().equals(SampleStreet.STREET_COMMITTEE))
                .findFirst()
                .orElseThrow();
    }

    private MeetingFile file() {
        long id = wiring.database().meetings().of(committee().body().id()).getFirst().id();
        return wiring.database().meetings().file(id).orElseThrow();
    }

    private Task task() {
        return wiring.database().tasks().all().getFirst();
    }

    private List<DispatchEntry> issued(Paper paper) {
        return wiring.database().dispatchRegister().entries().stream()
                .filter(entry -> entry.matter().paper() == paper)
                .toList();
    }

    @Test
    void aMeetingIsCalledHeldMinutedAndItsTaskClosed(FxRobot robot) throws IOException {
        call(robot);
        hold(robot);
        decide();
        followUp(robot);
        assertEquals(List.of(), wiring.check().problems());
        takeBack();
    }

    private void call(FxRobot robot) {
        hands.go(Place.of(PageName.MEETING));
        hands.press("#day-" + TODAY + " .month-number");
        hands.choose("#meeting-body", BodyChoice.class, one -> one.id() == committee().body().id());
        hands.type("#meeting-time", "下午2点半");
        hands.type("#meeting-place", "三楼会议室");
        hands.type("#meeting-aim", "商定供热管网改造");
        hands.save();
        int called = file().turnout().expected();
        assertEquals("已保存“" + file().meeting().title() + "”，应到" + called + "人。", hands.message());

        hands.press("#add-item");
        hands.type("#item-topic", "老旧小区供热管网改造");
        List<CheckBox> proposers =
                List.copyOf(robot.lookup(".approvals .check-box").queryAllAs(CheckBox.class));
        proposers.forEach(one -> robot.interact(one::fire));
        hands.save();
        assertEquals(called, file().agenda().getFirst().proposers().size());

        hands.day("#notice-sent", "2026.6.28");
        assertEquals(LocalDate.of(2026, 6, 28), file().meeting().notice().sentOn());
        issue(robot, Paper.MEETING_NOTICE);
        assertEquals(LocalDate.of(2026, 6, 28), issued(Paper.MEETING_NOTICE).getFirst().matter().issuedOn());
    }

    private void hold(FxRobot robot) {
        hands.tab("#meeting-tabs", "签到");
        hands.press("#all-present");
        hands.press("#save-sign-in");
        assertEquals(file().turnout().expected(), file().turnout().present());

        hands.tab("#meeting-tabs", "记录");
        CheckBox held = robot.lookup("#held").queryAs(CheckBox.class);
        if (!held.isSelected()) {
            hands.press("#held");
        }
        hands.type("#record", "与会委员逐一发表意见。");
        hands.press(".ballot .button-row .button");
        hands.press("#save-record");
        assertEquals(MeetingState.HELD, file().meeting().state());
        AgendaItem.Vote vote = Objects.requireNonNull(file().agenda().getFirst().vote());
        assertEquals(file().turnout().present(), vote.approvals());
    }

    private void decide() {
        hands.tab("#meeting-tabs", "议定事项");
        hands.type("#matter", "九月底前完成示例小区供热管网改造");
        hands.pick("#unit", "示例供热公司");
        hands.type("#deadline", "10个工作日");
        assertEquals("即2026年7月15日", hands.text("#due"));
        hands.press("#save");
        assertEquals(LocalDate.of(2026, 7, 15), file().resolutions().getFirst().dueOn());
    }

    private void followUp(FxRobot robot) throws IOException {
        issue(robot, Paper.MEETING_MINUTES);
        hands.tab("#meeting-tabs", "议定事项");
        robot.interact(() -> robot.lookup("#议定事项表").<TableView<?>>query().getSelectionModel().select(0));
        hands.press("#follow-up");
        hands.type("#report-text", "已进场施工");
        hands.press("#report");
        assertEquals("已登记进展。", hands.message());
        window.desktop().willChoose(Files.writeString(folder.resolve("验收单.pdf"), "验收"));
        hands.press("#evidence-attach");
        hands.type("#close-note", "已验收供热");
        hands.press("#close-task");
        assertEquals("已销号。", hands.message());
        assertEquals("已验收供热", Objects.requireNonNull(task().closing()).note());
    }

    /// Closing, evidence and progress one by one; what is on paper stays, and so does the meeting behind it.
    private void takeBack() {
        hands.undo();
        assertTrue(task().isOpen());
        hands.undo();
        assertEquals(List.of(), wiring.database().evidenceFiles().all());
        hands.undo();
        assertEquals("已撤销：登记进展。", hands.message());
        assertEquals(List.of(), wiring.database().tasks().progress(task().id()));

        MeetingFile minuted = file();
        hands.undo();
        assertTrue(hands.message().startsWith("没有撤销：最近办的是签发"), hands.message());
        hands.undo();
        assertEquals(
                "不能撤销“登记议定事项 " + minuted.meeting().title()
                        + "”：已按它签发文书。什么也没有改动；确要更正，请直接改记录，已签发的文书先写明原因作废。",
                hands.message());
        assertEquals(minuted, file());
        hands.go(Place.of(PageName.MEETING, minuted.meeting().id()));
        hands.press("#meeting-remove");
        assertTrue(hands.message().startsWith("没有删除：已经从这次会议签发了《"), hands.message());
        assertEquals(minuted, file());

        voidAll();
        hands.undo();
        assertEquals(List.of(), wiring.database().tasks().all(), hands.message());
    }

    private void voidAll() {
        for (Paper paper : List.of(Paper.MEETING_NOTICE, Paper.MEETING_MINUTES)) {
            wiring.paperwork().voidEntry().markVoid(issued(paper).getFirst(), "议定事项有误");
        }
    }

    private void issue(FxRobot robot, Paper paper) {
        hands.tab("#meeting-tabs", "文书");
        hands.press("#issue-" + paper);
        Stream.of("照此签发").filter(hands::sees).forEach(hands::press);
        assertEquals(1, issued(paper).size(), hands.message());
        assertTrue(hands.message().startsWith("已签发" + issued(paper).getFirst().number()), hands.message());
        assertFalse(issued(paper).getFirst().files().isEmpty());
    }
}
