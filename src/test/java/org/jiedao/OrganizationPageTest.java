package org.jiedao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jiedao.committee.EndReason;
import org.jiedao.committee.Member;
import org.jiedao.committee.Membership;
import org.jiedao.committee.MembershipState;
import org.jiedao.committee.Role;
import org.jiedao.committee.SeatKind;
import org.jiedao.committee.Term;
import org.jiedao.committee.view.SeatRow;
import org.jiedao.compliance.view.Scope;
import org.jiedao.sample.SampleStreet;
import org.jiedao.ui.DateField;
import org.jspecify.annotations.Nullable;
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
    void shut(FxRobot robot) throws IOException {
        WindowFixture.hide(robot);
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
        robot.interact(() -> robot.lookup("#record-history").queryAs(TitledPane.class).setExpanded(true));
        String told = robot.lookup(".side-form .label").queryAllAs(Labeled.class).stream()
                .map(Labeled::getText)
                .collect(Collectors.joining("|"));
        assertTrue(told.contains(name) && told.contains("2026年8月1日") && told.contains("解除"), told);

        robot.push(KeyCode.ESCAPE);
        robot.interact(roll::requestFocus);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(MembershipState.SERVING, members().get(1).stateOn(SampleStreet.TODAY));
    }

    @Test
    void theStepsOfAnEndingAreRecordedInTheirOrderAndTakenOverForTheNext(FxRobot robot) {
        seatPartTime();
        seatPartTime();
        TableView<SeatRow> roll = roll(robot);
        Member first = members().get(partTimeRow(0));
        Member second = members().get(partTimeRow(1));

        remove(robot, roll, partTimeRow(0));
        assertFalse(robot.lookup("#step-APPROVAL").query().getParent().getParent().isVisible());
        type(robot, "#step-MEETING", "2026.6.21");
        robot.interact(() -> robot.lookup("#evidence-MEETING").queryAs(TextField.class).setText("党工委会议纪要"));
        save(robot);
        String refused = String.join(
                "|", robot.lookup(".label").queryAllAs(Labeled.class).stream().map(Labeled::getText).toList());
        assertTrue(refused.contains("早于会议研究2026.6.21"), refused);
        assertNull(ending(first));

        type(robot, "#step-MEETING", "2026.6.20");
        type(robot, "#step-FILING", "2026.6.25");
        save(robot);
        assertEquals(EndReason.REMOVED, ending(first).reason());
        assertEquals("符合", finding());

        remove(robot, roll, partTimeRow(0));
        robot.interact(() -> robot.lookup("#steps-alike").queryButton().fire());
        save(robot);
        var steps = wiring.database().committees().endingSteps().all();
        assertEquals(2, steps.size());
        assertEquals(
                steps.get(first.membership().id()), steps.get(second.membership().id()));
    }

    private void seatPartTime() {
        var committees = wiring.database().committees();
        long committee = committees.committees(SampleStreet.TODAY).getFirst().id();
        Term term = committees.termOn(committee, SampleStreet.TODAY).orElseThrow();
        long seat = committees.addSeat(committee, SeatKind.PART_TIME, Role.PART_TIME_MEMBER).id();
        long person = wiring.database().people().everyone().stream()
                .mapToLong(one -> one.id())
                .filter(id -> committees.membershipsOf(id).isEmpty())
                .findFirst()
                .orElseThrow();
        committees.add(
                new Membership(0, seat, term.id(), person, term.startsOn(), term.endsOn(), null, null, null));
    }

    private int partTimeRow(int which) {
        return IntStream.range(0, members().size())
                .filter(row -> members().get(row).seat().kind() == SeatKind.PART_TIME)
                .skip(which)
                .findFirst()
                .orElseThrow();
    }

    private void remove(FxRobot robot, TableView<SeatRow> roll, int row) {
        select(robot, roll, row);
        robot.push(KeyCode.F2);
        type(robot, "#membership-ended", "2026.6.20");
        robot.interact(() -> robot.lookup("#membership-ending")
                .queryAs(ComboBox.class)
                .getSelectionModel()
                .select(2));
    }

    private static void type(FxRobot robot, String field, String day) {
        robot.interact(() -> {
            DateField date = robot.lookup(field).queryAs(DateField.class);
            date.getEditor().setText(day);
            date.read();
        });
    }

    private static void save(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.S);
    }

    private Membership.@Nullable Ending ending(Member member) {
        long committee = member.seat().committeeId();
        return wiring.database().committees().members(committee).stream()
                .map(Member::membership)
                .filter(one -> one.id() == member.membership().id())
                .findFirst()
                .orElseThrow()
                .ending();
    }

    private String finding() {
        return wiring.examination().openExamination().read().on(SampleStreet.TODAY).clauses().stream()
                .filter(clause -> clause.rule().id().equals("LF-6.4.3b"))
                .map(clause -> clause.state().label())
                .findFirst()
                .orElseThrow();
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
