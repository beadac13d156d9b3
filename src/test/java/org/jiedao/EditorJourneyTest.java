package org.jiedao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.stage.Stage;
import org.jiedao.appointment.Batch;
import org.jiedao.appointment.StepKind;
import org.jiedao.dispatch.DispatchEntry;
import org.jiedao.dispatch.Paper;
import org.jiedao.document.preview.PdfPages;
import org.jiedao.drafting.view.TemplatesViewModel.TemplateRow;
import org.jiedao.ui.PageName;
import org.jiedao.ui.Place;
import org.jiedao.wording.KnownField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Words changed by hand in the real window: in a template, in a draft, in an issued paper.
@ExtendWith(ApplicationExtension.class)
class EditorJourneyTest {
    @TempDir
    static Path year;

    @TempDir
    Path folder;

    private Wiring wiring;
    private WindowFixture window;
    private Batch batch;

    @BeforeAll
    static void work() throws IOException {
        SampleFolder.year(year).close();
    }

    @Start
    void start(Stage stage) throws IOException {
        wiring = SampleFolder.copy(year, folder);
        batch = wiring.database().batches().batches().stream()
                .filter(one -> one.has(StepKind.FILING))
                .findFirst()
                .orElseThrow();
        window = new WindowFixture(wiring);
        window.show(stage);
    }

    @AfterEach
    void shut(FxRobot robot) throws IOException {
        WindowFixture.hide(robot);
        wiring.close();
    }

    @Test
    void aChangedTemplateIsSeenKeptUsedAndReset(FxRobot robot) throws Exception {
        openTemplate(robot, Paper.PUBLICITY);
        TextArea text = area(robot, "#template-text");
        Image before = picture(robot);

        robot.interact(() -> text.setText(text.getText().replace("现予公示。", "现向全街道公示。{{没有这项}}")));
        settle(robot);
        assertTrue(says(robot, "#template-text-remarks", "没有“没有这项”这一项"));
        press(robot, "#save-template");
        assertTrue(wiring.database().wordings().versions("publicity").isEmpty(), "an unknown field is refused");

        robot.interact(() -> text.setText(text.getText().replace("{{没有这项}}", "")));
        settle(robot);
        assertFalse(says(robot, "#template-text-remarks", "没有这项"));
        assertNotSame(before, picture(robot));
        press(robot, "#save-template");
        assertTrue(publicity().contains("现向全街道公示"));

        press(robot, "#reset-template");
        assertFalse(publicity().contains("现向全街道公示"));
        robot.interact(() -> wiring.database().changeLog().undo());
        assertTrue(publicity().contains("现向全街道公示"));
    }

    @Test
    void aFieldIsPutWhereTheCaretStands(FxRobot robot) {
        openTemplate(robot, Paper.NOTICE);
        TextArea text = area(robot, "#template-text");
        ListView<KnownField.Entry> fields = robot.lookup("#fields").queryListView();
        robot.interact(() -> {
            text.setText("关于\n");
            text.positionCaret(2);
            fields.getSelectionModel().select(fields.getItems().stream()
                    .filter(entry -> entry.path().equals("委员会"))
                    .findFirst()
                    .orElseThrow());
            fields.getOnMouseClicked().handle(null);
        });
        assertEquals("关于{{委员会}}\n", text.getText());
        robot.interact(() -> {
            text.selectRange(0, 2);
            fields.getSelectionModel().select(fields.getItems().stream()
                    .filter(entry -> entry.path().equals("成员"))
                    .findFirst()
                    .orElseThrow());
            fields.getOnMouseClicked().handle(null);
        });
        assertEquals("{{#成员}}关于{{/成员}}{{委员会}}\n", text.getText());
        settle(robot);
        press(robot, "#leave-discard");
    }

    @Test
    void aDraftIsEditedFromItsBatchIssuedAndChangedIntoASecondVersion(FxRobot robot) throws IOException {
        var appointmentPlace = Place.of(PageName.APPOINTMENT, batch.id());
        robot.interact(() -> window.navigator().open(appointmentPlace));
        press(robot, "#step-" + StepKind.NOTICE);
        press(robot, "#edit-" + Paper.NOTICE);
        TextArea text = area(robot, "#draft-text");
        assertTrue(text.getText().contains("决定聘任下列同志"));

        robot.interact(() -> text.setText(text.getText().replace("决定聘任下列同志", "研究决定聘任下列同志")));
        settle(robot);
        press(robot, "#keep-draft");
        press(robot, "#issue-draft");
        var message = window.notices().shown().get();
        if (message != null && message.action() != null && message.text().startsWith("还没有签发")) {
            robot.interact(() -> Objects.requireNonNull(message.action()).work().run());
        }
        DispatchEntry entry = newest();
        assertTrue(pdfText(entry).contains("研究决定聘任下列同志"));
        assertTrue(pdfText(entry).contains(entry.number().toString()));

        press(robot, "#revise");
        TextArea revision = area(robot, "#revision-text");
        robot.interact(() -> revision.setText(revision.getText().replace("研究决定", "慎重研究决定")));
        settle(robot);
        type(robot, "#revision-reason", "用语有误");
        press(robot, "#save-revision");

        DispatchEntry revised = newest();
        assertEquals(entry.number(), revised.number());
        assertEquals(2, revised.newest().number());
        assertTrue(pdfText(revised).contains("慎重研究决定"));
        press(robot, "#compare");
        assertTrue(says(robot, "#version-difference", "慎重"));
    }

    private void openTemplate(FxRobot robot, Paper paper) {
        press(robot, "#go-DISPATCH");
        press(robot, "#part-模板");
        ListView<TemplateRow> list = robot.lookup("#templates").queryListView();
        robot.interact(() -> {
            list.getSelectionModel().select(list.getItems().stream()
                    .filter(row -> row.paper() == paper)
                    .findFirst()
                    .orElseThrow());
            list.getOnMouseClicked().handle(null);
        });
        assertNotNull(picture(robot));
    }

    /// Until the pause after typing is over and the pages are set.
    private static void settle(FxRobot robot) {
        robot.sleep(250);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static TextArea area(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(TextArea.class);
    }

    private static Image picture(FxRobot robot) {
        return robot.lookup((Node node) -> node.getStyleClass().contains("paper") && shown(node))
                .queryAs(ImageView.class)
                .getImage();
    }

    private static boolean shown(Node node) {
        for (Node one = node; one != null; one = one.getParent()) {
            if (!one.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private static boolean says(FxRobot robot, String place, String words) {
        return robot.from(robot.lookup(place))
                .lookup((Node node) -> node instanceof Label label && label.getText().contains(words)
                        || node instanceof javafx.scene.text.Text text && text.getText().contains(words))
                .tryQuery()
                .isPresent();
    }

    private static void type(FxRobot robot, String field, String text) {
        robot.interact(() -> robot.lookup(field).queryAs(TextInputControl.class).setText(text));
    }

    private static void press(FxRobot robot, String button) {
        robot.interact(() -> robot.lookup(button).queryAs(ButtonBase.class).fire());
    }

    private String publicity() throws Exception {
        return wiring.paperwork().issuePaper()
                .preview(batch, Paper.PUBLICITY, wiring.paperwork().issuePaper().suggestedDate(batch, Paper.PUBLICITY))
                .text()
                .text();
    }

    private DispatchEntry newest() {
        return wiring.database().dispatchRegister().entries().stream()
                .filter(entry -> entry.matter().paper() == Paper.NOTICE)
                .max(java.util.Comparator.comparingLong(DispatchEntry::id))
                .orElseThrow();
    }

    private String pdfText(DispatchEntry entry) throws IOException {
        String pdf = entry.files().stream()
                .map(file -> file.path())
                .filter(path -> path.endsWith(".pdf"))
                .findFirst()
                .orElseThrow();
        try (PdfPages pages = new PdfPages(Files.readAllBytes(wiring.papers().resolve(pdf)))) {
            return pages.text(0).replaceAll("\\s", "");
        }
    }
}
