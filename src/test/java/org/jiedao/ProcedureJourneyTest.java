package org.jiedao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;
import org.jiedao.appointment.Batch;
import org.jiedao.appointment.Procedure;
import org.jiedao.archive.ChangeLog.Reversal;
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
    private LocalDate today;

    @Start
    void start(Stage stage) throws IOException {
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
        assertTrue(robot.lookup("#rail").tryQuery().isPresent(), "the batch is shown");

        undo();
        assertEquals(0, wiring.database().batches().batches().size());
        assertTrue(wiring.database().organizations().unitNamed("示例新设公司").isEmpty());
        undo();
        assertEquals(MembershipState.SERVING, member().stateOn(today));
    }

    @Test
    void aPlannedRemovalIsTakenBack(FxRobot robot) {
        plan(robot, today.plusDays(30));
        press(robot, "#revoke-departure");
        assertEquals(MembershipState.SERVING, member().stateOn(today.plusDays(30)));
    }

    @Test
    void aReleaseOfTodayWithoutTheUnitsNoticeIsRefused(FxRobot robot) {
        open(robot);
        type(robot, "#departure-on", today, EndReason.RELEASED);
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

    private void undo() {
        assertTrue(wiring.database().changeLog().undo() instanceof Reversal.Done);
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
