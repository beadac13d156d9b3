package org.jiedao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;
import org.jiedao.appointment.StepKind;
import org.jiedao.dispatch.Certificate;
import org.jiedao.dispatch.DispatchEntry;
import org.jiedao.dispatch.IssuedFile;
import org.jiedao.dispatch.Paper;
import org.jiedao.sample.SampleStreet;
import org.jiedao.ui.DateField;
import org.jiedao.ui.SearchField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The main job in the real window: from a messy roster to nine certificates in the register.
@ExtendWith(ApplicationExtension.class)
class JourneyTest {
    private static final List<String> NINE =
            List.of("周䶮", "梁书婷", "程远航", "沈喆", "方秀兰", "贺文博", "邹立群", "欧阳思齐", "阿依努尔·买买提");

    @TempDir
    Path folder;

    private Wiring wiring;
    private WindowFixture window;

    @Start
    void start(Stage stage) throws IOException {
        wiring = SampleFolder.empty(folder);
        var data = wiring.database();
        new SampleStreet(data.organizations(), data.committees(), data.changeLog()).build();
        window = new WindowFixture(wiring);
        window.show(stage);
    }

    @AfterEach
    void shut(FxRobot robot) throws IOException {
        WindowFixture.hide(robot);
        wiring.close();
    }

    @Test
    void aMessyRosterBecomesNineCertificatesInTheRegister(FxRobot robot) throws IOException {
        importRoster(robot);
        openBatch(robot);
        NINE.forEach(name -> addCandidate(robot, name));
        record(robot, StepKind.RECOMMENDATION, "2026.3.2", "意向人选推荐表");
        record(robot, StepKind.REVIEW, "2026-3-4", "资格审查表9份");
        vote(robot);
        publicity(robot);
        record(robot, StepKind.FILING, "2026年3月18日", "备案回执");
        record(robot, StepKind.CERTIFICATE, "2026.3.20", "聘书存根9份");
        press(robot, "#issue-" + Paper.CERTIFICATE);

        DispatchEntry certificates = wiring.database().dispatchRegister().entries().getFirst();
        assertEquals("青禾聘〔2026〕1号", certificates.number().toString());
        assertEquals(
                NINE,
                wiring.database().dispatchRegister().certificates(certificates.id()).stream()
                        .map(Certificate::personName)
                        .toList());
        for (IssuedFile file : certificates.files()) {
            assertTrue(Files.isRegularFile(wiring.papers().resolve(file.path())), file.path());
        }
        press(robot, "#go-DISPATCH");
        assertEquals(2, robot.lookup("#发文登记").queryTableView().getItems().size());
    }

    private void importRoster(FxRobot robot) {
        window.desktop().willChoose(Path.of("samples", "青禾街道花名册（杂乱）.xlsx"));
        press(robot, "#go-PEOPLE");
        say(robot, "导入花名册");
        assertEquals(0, wiring.database().people().everyone().size(), "a preview writes nothing");
        press(robot, "#confirm-import");
        assertTrue(wiring.database().people().everyone().size() > NINE.size());
    }

    private static void openBatch(FxRobot robot) {
        press(robot, "#go-APPOINTMENT");
        press(robot, "#new-batch");
        type(robot, "#batch-title", "2026年第一批兼职委员（9人）");
        press(robot, "#save");
    }

    private static void addCandidate(FxRobot robot, String name) {
        SearchField search = robot.lookup("#candidate-search").queryAs(SearchField.class);
        robot.interact(() -> {
            search.setText(name);
            search.settle();
        });
        say(robot, "加入");
    }

    private static void vote(FxRobot robot) {
        press(robot, "#step-" + StepKind.VOTE);
        type(robot, "#step-eligible", "9");
        type(robot, "#step-present", "8");
        robot.interact(() -> robot.lookup(".approvals .text-field").queryAllAs(TextInputControl.class)
                .forEach(votes -> votes.setText("8")));
        fill(robot, "2026.3.5", "党工委会议纪要");
    }

    private static void publicity(FxRobot robot) {
        press(robot, "#step-" + StepKind.PUBLICITY);
        robot.interact(() -> date(robot, "#step-until").getEditor().setText("20260313"));
        fill(robot, "2026.3.6", "公示栏照片2张");
        press(robot, "#issue-" + Paper.PUBLICITY);
    }

    private static void record(FxRobot robot, StepKind step, String on, String evidence) {
        press(robot, "#step-" + step);
        fill(robot, on, evidence);
    }

    private static void fill(FxRobot robot, String on, String evidence) {
        robot.interact(() -> date(robot, "#step-on").getEditor().setText(on));
        type(robot, "#step-evidence", evidence);
        press(robot, "#record-step");
    }

    private static DateField date(FxRobot robot, String field) {
        return robot.lookup(field).queryAs(DateField.class);
    }

    private static void type(FxRobot robot, String field, String text) {
        robot.interact(() -> robot.lookup(field).queryAs(TextInputControl.class).setText(text));
    }

    private static void press(FxRobot robot, String button) {
        robot.interact(() -> robot.lookup(button).queryAs(ButtonBase.class).fire());
    }

    /// Presses the button that says so.
    private static void say(FxRobot robot, String words) {
        robot.interact(() -> robot.lookup((Node node) -> node instanceof ButtonBase button
                        && words.equals(button.getText())
                        && button.isVisible())
                .queryAs(ButtonBase.class)
                .fire());
    }
}
