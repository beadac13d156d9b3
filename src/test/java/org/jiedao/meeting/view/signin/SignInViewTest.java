package org.jiedao.meeting.view.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javafx.event.ActionEvent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jiedao.archive.Backups.Backup;
import org.jiedao.archive.Backups.Reason;
import org.jiedao.meeting.AttendanceStatus;
import org.jiedao.meeting.Attendee;
import org.jiedao.meeting.Meeting;
import org.jiedao.meeting.MeetingFile;
import org.jiedao.meeting.MeetingKind;
import org.jiedao.meeting.MeetingState;
import org.jiedao.meeting.RecordSignIn;
import org.jiedao.meeting.signin.ReadSignInSheet;
import org.jiedao.meeting.view.OpenMeeting;
import org.jiedao.organization.Body;
import org.jiedao.organization.BodyKind;
import org.jiedao.rule.Rulesets;
import org.jiedao.settings.SettingsFile;
import org.jiedao.sheet.SheetWriter;
import org.jiedao.sheet.TableSheet;
import org.jiedao.storage.Database;
import org.jiedao.storage.OpenRegister;
import org.jiedao.ui.Desk;
import org.jiedao.ui.DirectBackgroundTasks;
import org.jiedao.ui.Headless;
import org.jiedao.ui.NavigationViewModel;
import org.jiedao.ui.Notices;
import org.jiedao.ui.SettingsViewModel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Tab 签到 over a real data file: keys, figures, the quorum, saving, undo, a sheet.
@ExtendWith(ApplicationExtension.class)
class SignInViewTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);

    private final Notices notices = new Notices();
    private final Headless desktop = new Headless();
    private Path folder;
    private Database database;
    private OpenMeeting open;
    private SignInViewModel model;
    private long id;

    @Start
    void start(Stage stage) throws IOException {
        folder = Files.createTempDirectory("sign-in");
        database = OpenRegister.in(folder.resolve("data"));
        Body body = database.organizations().add(BodyKind.STREET_JOINT_COMMITTEE, "示例“大工委”", null);
        Meeting meeting = new Meeting(
                0,
                body.id(),
                MeetingKind.PLENARY,
                "全体会议",
                DAY,
                Meeting.Notice.NONE,
                Meeting.Proceedings.NONE,
                MeetingState.PLANNED);
        List<Attendee> called = List.of(called("周䶮"), called("李喆"), called("张堃"), called("王丽"), called("赵强"));
        id = database.meetings()
                .keep("新建会议", new MeetingFile(meeting, List.of(), called, List.of()))
                .meeting()
                .id();
        Desk desk = new Desk(
                new NavigationViewModel(),
                new DirectBackgroundTasks(),
                notices,
                desktop.at(OpenRegister.CLOCK),
                new SettingsViewModel(new SettingsFile(folder.resolve("settings")), notices),
                (_, _, _) -> {});
        open = new OpenMeeting(database.meetings(), desk);
        SignInUseCases cases = new SignInUseCases(
                new RecordSignIn(database.meetings(), OpenRegister.CLOCK),
                new ReadSignInSheet(),
                database.meetings(),
                (_, _) -> List.of(Rulesets.shipped().of("gannan").orElseThrow()),
                new SignInUseCases.Roster(database.people(), database.organizations()),
                database.backups());
        model = new SignInViewModel(open, cases, desk);
        stage.setScene(new Scene(new SignInView(model), 1150, 600));
        stage.show();
        open.show(id);
    }

    private static Attendee called(String name) {
        return new Attendee(0, null, new Attendee.Card(name, name + "的单位书记", "兼职委员", true), true, null, "");
    }

    @AfterEach
    void close(FxRobot robot) throws IOException {
        robot.interact(() -> robot.listTargetWindows().forEach(Window::hide));
        database.close();
    }

    private MeetingFile recorded() {
        return database.meetings().file(id).orElseThrow();
    }

    private static String text(FxRobot robot, String label) {
        return robot.lookup(label).queryAs(Label.class).getText();
    }

    private void select(FxRobot robot, int... lines) {
        TableView<?> table = robot.lookup("#应到名单").queryAs(TableView.class);
        robot.interact(() -> {
            table.requestFocus();
            table.getSelectionModel().clearSelection();
            for (int line : lines) {
                table.getSelectionModel().select(line);
            }
        });
    }

    @Test
    void keysMarkPeopleAndTheQuorumFollows(FxRobot robot) {
        assertEquals("5", text(robot, "#expected-figure"));
        assertEquals("0", text(robot, "#present-figure"));
        assertTrue(text(robot, "#quorum").contains("即3人以上到会方能开会"), text(robot, "#quorum"));
        assertTrue(text(robot, "#quorum").endsWith("还差3人"));

        select(robot, 0);
        robot.push(KeyCode.DIGIT1).push(KeyCode.C);
        select(robot, 2, 3);
        robot.push(KeyCode.NUMPAD3);
        assertEquals("2", text(robot, "#present-figure"));
        assertTrue(text(robot, "#quorum").endsWith("还差1人"));
        assertEquals("请假0　缺席2　未登记1", text(robot, "#turnout-rest"));
        assertTrue(model.dirty().get());
        assertEquals(0, recorded().turnout().present(), "nothing is stored before it is saved");

        robot.interact(() -> robot.lookup("#all-present").queryButton().fire());
        assertTrue(text(robot, "#quorum").endsWith("已够"));
        robot.interact(() -> robot.lookup("#save-sign-in").queryAs(Button.class).fire());
        assertFalse(model.dirty().get());
        assertEquals(3, recorded().turnout().present());
        assertEquals("签到已保存：应到5人，实到3人，缺席2人。", Objects.requireNonNull(notices.shown().get()).text());
        assertEquals("登记签到 全体会议", database.changeLog().undoable().orElseThrow().title());
        database.changeLog().undo();
        assertEquals(5, recorded().turnout().unrecorded());
    }

    @Test
    void anExcuseIsNotSavedWithoutAReason(FxRobot robot) {
        select(robot, 1);
        robot.push(KeyCode.DIGIT2);
        robot.interact(model::save);
        assertEquals(
                "没有保存签到：李喆请假，还没有写事由。请选中后在“事由”里写明。",
                Objects.requireNonNull(notices.shown().get()).text());
        assertTrue(model.dirty().get());
        ComboBox<?> reason = robot.lookup("#reason").queryAs(ComboBox.class);
        robot.interact(() -> {
            reason.getEditor().setText("出差");
            reason.getEditor().fireEvent(new ActionEvent());
        });
        robot.interact(model::save);
        assertEquals("出差", recorded().attendees().get(1).reason());
        assertEquals(List.of("出差"), database.meetings().reasons(recorded().meeting().bodyId(), 5));
    }

    @Test
    void somebodyJoinsAndSomebodyIsTakenOffWithAReason(FxRobot robot) {
        robot.interact(() -> robot.lookup("#open-add").queryButton().fire());
        robot.interact(() -> {
            robot.lookup("#add-name").queryAs(TextField.class).setText("孙立");
            robot.lookup("#add-unit").queryAs(TextField.class).setText("区委组织部");
            robot.lookup("#add-attendee").queryButton().fire();
        });
        select(robot, 4);
        robot.interact(() -> robot.lookup("#remove-attendee").queryButton().fire());
        robot.interact(() -> robot.lookup("#confirm-removal").queryButton().fire());
        assertTrue(Objects.requireNonNull(notices.shown().get()).text().startsWith("没有移出名单：请写明原因"));
        robot.interact(() -> {
            robot.lookup("#removal-reason").queryAs(TextField.class).setText("已调离");
            robot.lookup("#confirm-removal").queryButton().fire();
        });
        assertEquals("4", text(robot, "#expected-figure"));
        robot.interact(model::save);
        assertEquals(
                "登记签到 全体会议（移出名单：赵强，已调离）", database.changeLog().undoable().orElseThrow().title());
        Attendee guest = recorded().attendees().getLast();
        assertEquals("孙立", guest.card().name());
        assertEquals(AttendanceStatus.SITTING_IN, guest.status());
        assertFalse(guest.expected());
    }

    @Test
    void whatWasTypedComesBackFromADraft(FxRobot robot) {
        robot.interact(() -> {
            model.allPresent();
            model.join(new Attendee(0, null, new Attendee.Card("孙立", "某处", "", false), true, null, ""));
            model.remove(Set.of(0), "已调离");
        });
        Map<String, String> typed = model.typed();
        var before = model.taken().get();
        robot.interact(model::discard);
        assertEquals(Map.of(), model.typed());
        robot.interact(() -> model.restore(typed));
        assertEquals(before.attendees(), model.taken().get().attendees());
        assertEquals("已调离", model.taken().get().removals().getFirst().reason());
        assertEquals(1, model.taken().get().removals().size());
    }

    @Test
    void aSheetIsLookedAtBeforeItFillsTheList(FxRobot robot) throws IOException {
        Path hostile = folder.resolve("坏.xlsx");
        Files.writeString(hostile, "PK\u0003\u0004 no");
        desktop.willChoose(hostile);
        robot.interact(() -> robot.lookup("#import-sign-in").queryButton().fire());
        assertTrue(Objects.requireNonNull(notices.shown().get()).text().contains("坏.xlsx"));

        Path sheet = folder.resolve("签到.xlsx");
        try (var out = Files.newOutputStream(sheet)) {
            new SheetWriter()
                    .write(
                            new TableSheet(
                                    "签到表",
                                    List.of(),
                                    List.of("姓名", "签到", "备注"),
                                    List.of(List.of("周䶮", "周䶮", ""), List.of("李喆", "", "请假，出差"), List.of("王力", "√", "")),
                                    DAY),
                            out);
        }
        desktop.willChoose(sheet);
        robot.interact(() -> robot.lookup("#import-sign-in").queryButton().fire());
        assertEquals("签到.xlsx：对上 2，名单上没有 1", text(robot, "#sheet-title"));
        assertFalse(model.dirty().get());
        robot.interact(() -> robot.lookup("#take-sheet").queryButton().fire());
        assertTrue(model.dirty().get());
        assertEquals(0, recorded().turnout().present());
        robot.interact(model::save);
        assertEquals("应到5人，实到1人，请假1人，未登记3人", recorded().turnout().sentence());
        assertEquals(
                List.of(Reason.BEFORE_CHANGES),
                database.backups().list().stream().map(Backup::reason).toList());
    }

    @Test
    void aListChangedElsewhereIsNotOverwritten(FxRobot robot) {
        robot.interact(model::allPresent);
        MeetingFile now = recorded();
        database.meetings().keep("名单", now.withAttendees(now.attendees().subList(0, 3)));
        robot.interact(model::save);
        assertTrue(Objects.requireNonNull(notices.shown().get()).text().contains("应到名单刚在别处改过"));
        assertEquals(3, recorded().turnout().unrecorded());
    }
}
