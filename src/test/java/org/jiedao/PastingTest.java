package org.jiedao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jiedao.people.Person;
import org.jiedao.people.PersonName;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Rows copied in a spreadsheet and pasted on page 人员 of the real window.
@ExtendWith(ApplicationExtension.class)
class PastingTest {
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
    void pastedRowsAreSeenBeforeTheyAreWritten(FxRobot robot) {
        robot.interact(() -> {
            ClipboardContent copied = new ClipboardContent();
            copied.putString("姓名\t单位\t单位类别\t职务\t联系电话\r\n张　三\t\"青禾\r\n公司\"\t非公企业\t经理\t１３８００００００００\r\n");
            Clipboard.getSystemClipboard().setContent(copied);
            robot.lookup("#go-PEOPLE").queryButton().fire();
        });
        robot.interact(robot.lookup("#人员表").queryTableView()::requestFocus);
        robot.push(KeyCode.CONTROL, KeyCode.V);

        TableView<?> preview = robot.lookup("#导入预览").queryTableView();
        assertEquals(
                1,
                preview.getItems().size());
        assertEquals(List.of(), wiring.database().people().everyone());

        robot.interact(() -> robot.lookup("#confirm-import").queryButton().fire());
        Person person = wiring.database().people().named(new PersonName("张三")).getFirst();
        assertEquals("13800000000", person.phone());
        assertTrue(wiring.database().organizations().unitNamed("青禾公司").isPresent());
    }
}
