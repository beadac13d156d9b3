package org.jiedao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.jiedao.committee.Committee;
import org.jiedao.committee.Membership;
import org.jiedao.committee.Role;
import org.jiedao.committee.SeatKind;
import org.jiedao.liaison.Contact;
import org.jiedao.liaison.Division;
import org.jiedao.liaison.Liaison;
import org.jiedao.people.Person;
import org.jiedao.sample.SampleStreet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Part 分片联系 of the real window on the sample street: a member's ties registered, taken back, a need raised by a tied
/// unit, and the tie on the person's timeline.
@ExtendWith(ApplicationExtension.class)
class LiaisonPageTest {
    @TempDir
    static Path street;

    @TempDir
    Path folder;

    private Wiring wiring;
    private Person person;

    @BeforeAll
    static void build() throws IOException {
        SampleFolder.street(street).close();
    }

    @Start
    void start(Stage shown) throws IOException {
        wiring = SampleFolder.copy(street, folder);
        var committees = wiring.database().committees();
        Committee committee = committees.committees(SampleStreet.TODAY).stream()
                .filter(one -> one.name().equals(SampleStreet.STREET_COMMITTEE))
                .findFirst()
                .orElseThrow();
        person = wiring.database().people().add(Person.draft("龑某"));
        var term = committees.termOn(committee.id(), SampleStreet.TODAY).orElseThrow();
        long seat = committees.addSeat(committee.id(), SeatKind.PART_TIME, Role.PART_TIME_MEMBER).id();
        committees.add(new Membership(
                0, seat, term.id(), person.id(), term.startsOn(), term.endsOn(), null, null, null));
        new WindowFixture(wiring).show(shown);
        shown.setWidth(1366);
    }

    @AfterEach
    void shut(FxRobot robot) throws IOException {
        WindowFixture.hide(robot);
        wiring.close();
    }

    private static void press(FxRobot robot, String button) {
        robot.interact(() -> robot.lookup(button).queryButton().fire());
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Labeled.class).getText();
    }

    private interface Holds {
        boolean now();
    }

    private static void until(Holds holds) throws TimeoutException {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, holds::now);
    }

    @Test
    void aMembersTiesAreRegisteredTakenBackAndSeenOnTheTimeline(FxRobot robot) throws TimeoutException {
        press(robot, "#go-ORGANIZATION");
        robot.interact(() -> robot.lookup("#part-分片联系").queryAs(ToggleButton.class).fire());
        TableView<Division.Line> table = robot.lookup("#分片联系表").queryTableView();
        until(() -> table.getItems().stream().anyMatch(line -> line.person().equals(person)));
        assertTrue(text(robot, "#liaison-summary").contains("还没有登记"), text(robot, "#liaison-summary"));
        robot.interact(() -> {
            table.getSelectionModel().select(table.getItems().stream()
                    .filter(line -> line.person().equals(person))
                    .findFirst()
                    .orElseThrow());
            table.fireEvent(new KeyEvent(
                    KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
        });
        ComboBox<Object> contact = robot.lookup("#tie-contact").queryComboBox();
        robot.interact(() -> contact.setValue(contact.getItems().getFirst()));
        robot.interact(() -> contact.setValue(contact.getItems().getLast()));
        robot.interact(() -> robot.lookup("#tie-pane #save").queryAs(Button.class).fire());
        until(() -> wiring.database().liaisons().ofPerson(person.id()).size() == 2);
        until(() -> text(robot, "#liaison-summary").contains("1名有联系"));

        press(robot, "#go-PEOPLE");
        robot.interact(() -> robot.lookup("#part-履职档案").queryAs(ToggleButton.class).fire());
        ComboBox<Person> who = robot.lookup("#dossier-person").queryComboBox();
        until(() -> who.getItems().contains(person));
        robot.interact(() -> who.setValue(person));
        until(() -> text(robot, "#dossier-head").contains("共3条"));

        wiring.database().changeLog().undo();
        assertEquals(List.of(), wiring.database().liaisons().all());
        press(robot, "#go-ORGANIZATION");
        robot.interact(() -> robot.lookup("#part-分片联系").queryAs(ToggleButton.class).fire());
        until(() -> text(robot, "#liaison-summary").contains("0名有联系"));
    }

    @Test
    void aTiedUnitsNeedIsRegisteredFromThere(FxRobot robot) throws TimeoutException {
        robot.interact(() -> robot.lookup("#go-MEETING").queryButton().fire());
        Committee committee = wiring.database().committees().committees(SampleStreet.TODAY).stream()
                .filter(one -> one.name().equals(SampleStreet.STREET_COMMITTEE))
                .findFirst()
                .orElseThrow();
        wiring.database()
                .liaisons()
                .keep("登记", List.of(new Liaison(
                        0,
                        committee.id(),
                        person.id(),
                        new Contact.DistrictUnit(
                                wiring.database().organizations().units().getFirst().id()),
                        SampleStreet.TODAY,
                        null)));
        press(robot, "#go-ORGANIZATION");
        robot.interact(() -> robot.lookup("#part-分片联系").queryAs(ToggleButton.class).fire());
        TableView<Division.Line> table = robot.lookup("#分片联系表").queryTableView();
        until(() -> table.getItems().stream().anyMatch(line -> !line.ties().isEmpty()));
        robot.interact(() -> {
            table.getSelectionModel().select(table.getItems().stream()
                    .filter(line -> !line.ties().isEmpty())
                    .findFirst()
                    .orElseThrow());
            table.fireEvent(new KeyEvent(
                    KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
        });
        robot.interact(() -> robot.lookup("#tie-pane .hyperlink")
                .match(node -> node instanceof Labeled link && link.getText().equals("登记需求"))
                .queryAs(Hyperlink.class)
                .fire());
        robot.interact(() -> robot.lookup("#need-matter").queryAs(TextInputControl.class).setText("门前路灯不亮"));
        until(() -> robot.lookup("#need-body").queryComboBox().getValue() != null);
        robot.interact(() -> robot.lookup("#save")
                .match(node -> !node.isDisabled() && node.getScene() != null)
                .queryAs(Button.class)
                .fire());
        until(() -> wiring.database().meetings().needs(committee.body().id()).size() == 1);
        assertEquals(
                wiring.database().organizations().units().getFirst().name(),
                wiring.database().meetings().needs(committee.body().id()).getFirst().raisedBy());
    }
}
