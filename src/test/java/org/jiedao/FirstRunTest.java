package org.jiedao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jiedao.organization.StreetProfile.Fact;
import org.jiedao.people.Person;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The window on an empty data folder.
@ExtendWith(ApplicationExtension.class)
class FirstRunTest {
    @TempDir
    Path folder;

    private Wiring wiring;

    @Start
    void start(Stage stage) throws IOException {
        wiring = SampleFolder.empty(folder);
        new WindowFixture(wiring).show(stage);
    }

    @AfterEach
    void shut(FxRobot robot) throws IOException {
        WindowFixture.hide(robot);
        wiring.close();
    }

    @Test
    void threeStepsLeadToTheirPlacesAndAreTickedOff(FxRobot robot) {
        assertEquals(List.of("1", "2", "3", "", ""), numbers(robot));

        press(robot, "#first-DATA");
        robot.interact(() -> robot.lookup("#fact-STREET").queryAs(TextField.class).setText("杏林街道"));
        robot.push(KeyCode.CONTROL, KeyCode.S);
        press(robot, "#go-HOME");
        assertEquals(List.of("", "2", "3", "", ""), numbers(robot));
        assertEquals("杏林街道党建工作台", robot.lookup("#title").queryLabeled().getText());

        press(robot, "#first-ORGANIZATION");
        assertTrue(robot.lookup("#body-tree").query().isVisible());
    }

    @Test
    void theSampleIsMarkedAndGoesInOneClick(FxRobot robot) {
        press(robot, "#build-sample");
        assertFalse(wiring.database().people().everyone().isEmpty());
        assertTrue(robot.lookup("#sample-mark").query().isVisible());
        assertFalse(shown(robot, ".first-steps"));

        press(robot, "#remove-sample");

        assertEquals(List.of(), wiring.database().people().everyone());
        assertEquals(List.of(), wiring.database().organizations().bodies());
        assertEquals(Optional.empty(), wiring.database().organizations().profile().get(Fact.STREET));
        assertFalse(robot.lookup("#sample-mark").query().isVisible());
        assertTrue(shown(robot, ".first-steps"));
    }

    @Test
    void theSampleStaysOnceSomethingElseIsRecorded(FxRobot robot) {
        press(robot, "#build-sample");
        wiring.database().people().add(Person.draft("真人"));
        press(robot, "#go-HOME");

        assertFalse(shown(robot, "#remove-sample"));
    }

    private static List<String> numbers(FxRobot robot) {
        return robot.lookup(".step-number").queryAllAs(Labeled.class).stream()
                .map(Labeled::getText)
                .toList();
    }

    /// With everything it stands in.
    private static boolean shown(FxRobot robot, String query) {
        for (Node node = robot.lookup(query).query(); node != null; node = node.getParent()) {
            if (!node.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private static void press(FxRobot robot, String button) {
        robot.interact(() -> robot.lookup(button).queryButton().fire());
    }
}
