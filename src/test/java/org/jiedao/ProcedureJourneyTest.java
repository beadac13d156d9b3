package org.jiedao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;
import org.jiedao.appointment.Batch;
import org.jiedao.appointment.Procedure;
import org.jiedao.calendar.ChineseDate;
import org.jiedao.committee.Committee;
import org.jiedao.committee.EndReason;
import org.jiedao.committee.EndReasons;
import org.jiedao.committee.Member;
import org.jiedao.committee.Membership;
import org.jiedao.committee.MembershipState;
import org.jiedao.committee.Role;
import org.jiedao.committee.SeatKind;
import org.jiedao.committee.Term;
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

/// 免去 with a date to come and 增补 of the seat it leaves, in the real window.
@ExtendWith(ApplicationExtension.class)
class ProcedureJourneyTest {
    @TempDir
    Path folder;

    private Wiring wiring;
    private WindowFixture window;
    private Stage stage;
    private LocalDate today;

    @Start
    void start(Stage shown) throws IOException {
        stage = shown;
        wiring = SampleFolder.empty(folder);
        today = LocalDate.now(Sample.clock());
        var data = wiring.database();
        new SampleStreet(data.organizations(), data.committees(), data.changeLog()).build();
        Committee committee = committee();
        Term term = data.committees().termOn(committee.id(), today).orElseThrow();
        Person person = data.people().add(Person.draft("李喆"));
        long seat = data.committees()
                .addSeat(committee.id(), SeatKind.PART_TIME, Role.PART_TIME_MEMBER)
                .id();
        data.committees()
                .add(new Membership(
                        0, seat, term.id(), person.id(), term.startsOn(), term.endsOn(), null, null, null));
        window = new WindowFixture(wiring);
        window.show(stage);
    }

    @AfterEach
    void shut(FxRobot robot) throws IOException {
        WindowFixture.hide(robot);
        wiring.close();
    }

    private Committee committee() {
        return wiring.database().committees().committees(today).stream()
                .filter(one -> one.name().equals(SampleStreet.STREET_COMMITTEE))
                .findFirst()
                .orElseThrow();
    }

    private Member member() {
        return wiring.database().committees().members(committee().id()).getFirst();
    }

    @Test
    void aRemovalToComeIsPlannedAndItsSeatFilled(FxRobot robot) {
        plan(robot, today.plusDays(1));
        assertEquals(
                "已登记李喆" + ChineseDate.format(today.plusDays(1)) + EndReason.REMOVED.label() + "，到那天以前是“拟免”，仍算在任。",
                hands(robot).message());
        assertEquals(MembershipState.LEAVING, member().stateOn(today));
        assertEquals(MembershipState.LEFT, member().stateOn(today.plusDays(1)));

        press(robot, "#fill-seat");
        type(robot, "#supplement-name", "杜蘅");
        robot.interact(() ->
                robot.lookup("#supplement-new-unit").queryAs(CheckBox.class).setSelected(true));
        type(robot, "#supplement-unit-name", "示例新设公司");
        choose(robot, "#supplement-category", UnitCategory.PRIVATE_ENTERPRISE);
        press(robot, "#open-supplement");

        Batch batch = wiring.database().batches().batches().getFirst();
        assertEquals(Procedure.SUPPLEMENT, batch.procedure());
        assertEquals("杜蘅", batch.candidates().getFirst().person().name().value());
        assertEquals(Long.valueOf(member().seat().id()), batch.candidates().getFirst().tie().seatId());
        assertTrue(hands(robot).sees("#rail"), "the batch is shown");
        assertEquals("已新建“" + batch.title() + "”，杜蘅在名单上。", hands(robot).message());
        assertEquals(
                UnitCategory.PRIVATE_ENTERPRISE,
                wiring.database().organizations().unitNamed("示例新设公司").orElseThrow().category());

        hands(robot).undo();
        assertEquals(0, wiring.database().batches().batches().size());
        assertTrue(wiring.database().organizations().unitNamed("示例新设公司").isEmpty());
        hands(robot).undo();
        assertEquals(MembershipState.SERVING, member().stateOn(today.plusDays(1)));
    }

    @Test
    void whatIsTypedOfAVacancyIsOfferedAgainAfterACrash(FxRobot robot) {
        robot.interact(() -> window.navigator().open(Place.of(PageName.APPOINTMENT, "增补")));
        type(robot, "#supplement-name", "龑某某");
        robot.interact(() ->
                robot.lookup("#supplement-new-unit").queryAs(CheckBox.class).setSelected(true));
        type(robot, "#supplement-unit-name", "示例新设公司");
        choose(robot, "#supplement-category", UnitCategory.PRIVATE_ENTERPRISE);
        again(robot, "PRIVATE_ENTERPRISE");
        assertEquals("龑某某", hands(robot).typed("#supplement-name"));
        assertEquals("示例新设公司", hands(robot).typed("#supplement-unit-name"));
        assertEquals(
                UnitCategory.PRIVATE_ENTERPRISE,
                robot.lookup("#supplement-category").queryComboBox().getValue());
    }

    @Test
    void whatIsTypedOfADepartureIsOfferedAgainAfterACrash(FxRobot robot) {
        open(robot);
        type(robot, "#departure-note", "调离街道");
        again(robot, "调离街道");
        assertEquals("调离街道", hands(robot).typed("#departure-note"));
        assertEquals(member(), robot.lookup("#departure-member").queryComboBox().getValue());
    }

    /// The window goes without being closed, and comes again.
    private void again(FxRobot robot, String typed) {
        Path drafts = wiring.database().folder().drafts();
        hands(robot).until(() -> holds(drafts, typed));
        robot.interact(() -> {
            stage.hide();
            window = new WindowFixture(wiring);
            window.show(stage);
        });
        press(robot, "#message-action");
    }

    private static boolean holds(Path drafts, String typed) {
        try {
            return Files.exists(drafts) && Files.readString(drafts).contains(typed);
        } catch (IOException beingWritten) {
            return false;
        }
    }

    @Test
    void aPlannedRemovalIsTakenBack(FxRobot robot) {
        plan(robot, today.plusDays(30));
        press(robot, "#revoke-departure");
        assertEquals("已取消李喆的拟免，继续在任。", hands(robot).message());
        assertEquals(MembershipState.SERVING, member().stateOn(today.plusDays(30)));
    }

    @Test
    void aReleaseOfTodayWithoutTheUnitsNoticeIsRefused(FxRobot robot) {
        open(robot);
        type(robot, "#departure-on", today, EndReason.RELEASED);
        assertTrue(hands(robot).message().startsWith("没有登记退出："), hands(robot).message());
        assertEquals(MembershipState.SERVING, member().stateOn(today));
    }

    private void plan(FxRobot robot, LocalDate on) {
        open(robot);
        type(robot, "#departure-on", on, EndReason.REMOVED);
    }

    private void open(FxRobot robot) {
        robot.interact(() -> window.navigator()
                .open(Place.of(PageName.APPOINTMENT, "退出", member().membership().id())));
    }

    private static void type(FxRobot robot, String field, LocalDate on, EndReason reason) {
        robot.interact(() -> {
            robot.lookup(field).queryAs(DateField.class).setValue(on);
            ComboBox<?> way = robot.lookup("#departure-way").queryComboBox();
            for (int i = 0; i < way.getItems().size(); i++) {
                if (way.getItems().get(i) instanceof EndReasons.Way one && one.reason() == reason) {
                    way.getSelectionModel().select(i);
                }
            }
        });
        press(robot, "#save-departure");
    }

    private Hands hands(FxRobot robot) {
        return new Hands(robot, window);
    }

    private static <T> void choose(FxRobot robot, String box, T value) {
        robot.interact(() -> robot.lookup(box).<T>queryComboBox().setValue(value));
    }

    private static void type(FxRobot robot, String field, String text) {
        robot.interact(() -> robot.lookup(field).queryAs(TextInputControl.class).setText(text));
    }

    private static void press(FxRobot robot, String button) {
        robot.interact(() -> robot.lookup(button).queryAs(ButtonBase.class).fire());
    }
}
