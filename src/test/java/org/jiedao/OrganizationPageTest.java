package org.jiedao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jiedao.committee.EndReason;
import org.jiedao.committee.Member;
import org.jiedao.committee.MembershipState;
import org.jiedao.committee.Role;
import org.jiedao.committee.SeatKind;
import org.jiedao.committee.view.SeatRow;
import org.jiedao.compliance.view.Scope;
import org.jiedao.sample.SampleStreet;
import org.jiedao.ui.DateField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Memberships corrected, ended and added on page 组织 of the real window.
@ExtendWith(ApplicationExtension.class)
class OrganizationPageTest {
    @TempDir
    Path folder;

    private Wiring wiring;

    @Start
    void start(Stage stage) throws IOException {
        wiring = SampleFolder.street(folder);
        new WindowFixture(wiring).show(stage);
    }

    @AfterEach
    void shut() throws IOException {
        wiring.close();
    }

    @Test
    void anEndingIsRecordedByItsReasonAndTakenBackByKey(FxRobot robot) {
        TableView<SeatRow> roll = roll(robot);
        select(robot, roll, 1);
        String name = members().get(1).person().name().value();
        robot.push(KeyCode.F2);
        robot.interact(() -> {
            robot.lookup("#membership-ended").queryAs(DateField.class).getEditor().setText("2026.8.1");
            robot.lookup("#membership-ended").queryAs(DateField.class).read();
            ComboBox<?> reason = robot.lookup("#membership-ending").queryAs(ComboBox.class);
            reason.getSelectionModel().select(3);
        });
        robot.push(KeyCode.CONTROL, KeyCode.S);

        Member ended = members().get(1);
        assertEquals(MembershipState.LEAVING, ended.stateOn(SampleStreet.TODAY));
        assertEquals(EndReason.RELEASED, ended.membership().ending().reason());
        select(robot, roll, 1);
        robot.push(KeyCode.F2);
        String told = robot.lookup(".side-form .label").queryAllAs(Labeled.class).stream()
                .map(Labeled::getText)
                .collect(Collectors.joining("|"));
        assertTrue(told.contains("更正任职 " + name + "\n退出日期：（空） → 2026年8月1日\n退出原因：（空） → 解除"), told);

        robot.push(KeyCode.ESCAPE);
        robot.interact(roll::requestFocus);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(MembershipState.SERVING, members().get(1).stateOn(SampleStreet.TODAY));
    }

    @Test
    void aVacantSeatIsFilledBySearchingThePerson(FxRobot robot) {
        TableView<SeatRow> roll = roll(robot);
        int vacant = members().size();
        select(robot, roll, vacant);
        robot.interact(() -> robot.lookup("#edit-membership").queryButton().fire());
        robot.interact(robot.lookup("#membership-person").queryAs(ComboBox.class)::requestFocus);
        robot.push(KeyCode.DOWN);
        robot.write("oysq");
        robot.push(KeyCode.ENTER);
        robot.interact(() -> robot.lookup(".side-form #save").queryButton().fire());

        Member added = members().getLast();
        assertEquals("欧阳思齐", added.person().name().value());
        assertEquals(SampleStreet.TODAY, added.membership().startsOn());
        assertEquals(vacant + 1, members().size());
    }

    @Test
    void theBodyChosenSaysHowItStandsAndLeadsThere(FxRobot robot) {
        robot.interact(() -> robot.lookup("#go-ORGANIZATION").queryButton().fire());
        Hyperlink standing = robot.lookup("#body-standing").queryAs(Hyperlink.class);
        assertTrue(standing.isVisible());
        assertTrue(standing.getText().matches("体检：(不符合\\d+　)?(建议\\d+　)?缺证据\\d+.*"), standing.getText());
        robot.interact(standing::fire);
        assertEquals("体检", robot.lookup(".crumb-page").queryAs(Labeled.class).getText());
        assertEquals(SampleStreet.STREET_COMMITTEE, robot.lookup("#result-scope").queryAs(ComboBox.class).getValue() instanceof Scope scope ? scope.name() : "");
    }

    private TableView<SeatRow> roll(FxRobot robot) {
        long committee = wiring.database().committees().committees(SampleStreet.TODAY).getFirst().id();
        wiring.database().committees().addSeat(committee, SeatKind.FULL_TIME, Role.MEMBER);
        robot.interact(() -> robot.lookup("#go-ORGANIZATION").queryButton().fire());
        return robot.lookup("#委员花名册").queryTableView();
    }

    private static void select(FxRobot robot, TableView<SeatRow> roll, int row) {
        robot.interact(() -> {
            roll.getSelectionModel().clearAndSelect(row);
            roll.requestFocus();
        });
    }

    private List<Member> members() {
        var committees = wiring.database().committees();
        long committee = committees.committees(SampleStreet.TODAY).getFirst().id();
        return committees.compositionOn(committee, SampleStreet.TODAY).members();
    }
}
