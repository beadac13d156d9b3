package org.jiedao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jiedao.appointment.view.AppointmentViewModel;
import org.jiedao.appointment.view.BatchRow;
import org.jiedao.organization.BodyKind;
import org.jiedao.rule.Finding;
import org.jiedao.rule.Ruleset;
import org.jiedao.sample.SampleStreet;
import org.jiedao.ui.DateField;
import org.jiedao.ui.PageName;
import org.jiedao.ui.Place;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// A sixth ruleset put in, chosen and reported in the real window, and the shipped ones read there.
@ExtendWith(ApplicationExtension.class)
class RulesetsPageTest {
    private static final LocalDate FROM = SampleStreet.TODAY.minusDays(30);
    private static final String NAME = "通州区“大工委”建设办法";
    private static final String OF_THE_WORK_COMMITTEE = """

            编号：TZ-5
            条款：5
            原文：街道党工委每年听取一次汇报。
            语气：述
            类别：B
            对象：街道党工委
            证据：会议纪要
            检查：佐证
            """;

    @TempDir
    static Path built;

    @TempDir
    Path folder;

    private Wiring wiring;
    private WindowFixture fixture;
    private Path sixth;

    @BeforeAll
    static void build() throws IOException {
        SampleFolder.street(built).close();
    }

    @Start
    void start(Stage stage) throws IOException {
        wiring = SampleFolder.copy(built, folder.resolve("data"));
        fixture = new WindowFixture(wiring);
        fixture.show(stage);
        sixth = folder.resolve("通州.txt");
        try (var in = Objects.requireNonNull(getClass().getResourceAsStream("/org/jiedao/rule/sixth.txt"))) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            Files.writeString(
                    sixth, text.replace("适用对象：街道“大工委”", "适用对象：街道“大工委”、街道党工委") + OF_THE_WORK_COMMITTEE);
        }
    }

    @AfterEach
    void shut(FxRobot robot) throws IOException {
        WindowFixture.hide(robot);
        wiring.close();
    }

    private static void press(FxRobot robot, String button) {
        robot.interact(() -> robot.lookup(button).queryAs(ButtonBase.class).fire());
    }

    private void putIn(FxRobot robot) {
        fixture.desktop().willChoose(sixth);
        press(robot, "#go-COMPLIANCE");
        press(robot, "#part-规则集");
        press(robot, "#put-ruleset");
    }

    /// Chooses in the form that is open.
    private static void choose(FxRobot robot, String name, LocalDate since) {
        robot.interact(() -> {
            ComboBox<Ruleset> choice = robot.lookup("#ruleset-choice").queryComboBox();
            choice.setValue(choice.getItems().stream()
                    .filter(one -> one.name().equals(name))
                    .findFirst()
                    .orElseThrow());
            DateField day = robot.lookup("#ruleset-since").queryAs(DateField.class);
            day.getEditor().setText(since.toString());
            day.read();
        });
        robot.push(KeyCode.CONTROL, KeyCode.S);
    }

    /// Which rules are put to bodies of a kind on a day.
    private List<String> rulesOf(BodyKind kind, LocalDate day) {
        return wiring.examination().openExamination().read().on(day).clauses().stream()
                .filter(clause -> clause.body().kind() == kind)
                .map(clause -> clause.rule().id())
                .toList();
    }

    @Test
    void aSixthRulesetIsPutInChosenOnBothPagesAndReports(FxRobot robot) throws IOException {
        List<String> before = rulesOf(BodyKind.STREET_JOINT_COMMITTEE, FROM.minusDays(1));
        putIn(robot);
        assertTrue(robot.lookup(".message-bar .label").queryAllAs(Labeled.class).stream()
                .anyMatch(label -> label.getText().contains("已放入“" + NAME + "”，6条")));

        press(robot, "#go-ORGANIZATION");
        robot.interact(() -> robot.lookup((javafx.scene.Node node) ->
                        node instanceof ButtonBase button && "切换".equals(button.getText()))
                .queryAs(ButtonBase.class)
                .fire());
        choose(robot, NAME, FROM);
        assertEquals(
                List.of("TZ-1", "TZ-2", "TZ-3", "TZ-3b", "TZ-4"), rulesOf(BodyKind.STREET_JOINT_COMMITTEE, FROM));
        assertEquals(before, rulesOf(BodyKind.STREET_JOINT_COMMITTEE, FROM.minusDays(1)));

        press(robot, "#go-COMPLIANCE");
        robot.interact(() -> fixture.navigator().open(Place.of(PageName.COMPLIANCE, "规则集")));
        TableView<?> bodies = robot.lookup("#各组织所用规则集").queryTableView();
        robot.interact(() -> bodies.getSelectionModel().clearAndSelect(2));
        press(robot, "#change-ruleset");
        choose(robot, NAME, SampleStreet.TODAY);
        assertEquals(List.of("TZ-5"), rulesOf(BodyKind.STREET_WORK_COMMITTEE, SampleStreet.TODAY));

        robot.interact(() -> assertEquals(List.of(), openedBatch()));
        assertEquals(
                List.of("组织推荐", "任前公示", "投票", "备案", "发聘书", "通知（可选）"),
                robot.lookup("#rail .toggle-button").queryAllAs(ButtonBase.class).stream()
                        .map(Labeled::getText)
                        .toList());
        robot.interact(() -> fixture.navigator().open(Place.of(PageName.COMPLIANCE, "规则集", "tongzhou")));
        press(robot, "#withdraw-ruleset");
        assertTrue(Files.exists(wiring.database().folder().rulesets().resolve("通州.txt")), "it is needed");
    }

    @Test
    void aRulesetWithoutAnOrderOpensNoBatchAndALostOneIsTold(FxRobot robot) throws IOException {
        String whole = Files.readString(sixth);
        putIn(robot);
        wiring.database().committees().switchRuleset(committee(), "tongzhou", FROM);
        robot.interact(() -> assertEquals(List.of(), openedBatch()));
        press(robot, "#go-APPOINTMENT");

        int order = whole.indexOf("聘任次序：");
        Files.writeString(wiring.database().folder().rulesets().resolve("通州.txt"), whole.substring(0, order));
        wiring.rulesets().reread();
        robot.interact(() -> {
            String refusal = String.join("", openedBatch());
            assertTrue(refusal.contains("所用的“" + NAME + "”没有聘任次序，工作台不替它编，没有新建"), refusal);
            fixture.navigator().open(Place.of(PageName.APPOINTMENT));
        });
        assertEquals(
                List.of(false),
                robot.lookup("#批次表").<BatchRow>queryTableView().getItems().stream()
                        .map(BatchRow::ordered)
                        .toList());
        long batch = wiring.database().batches().batches().getFirst().id();
        robot.interact(() -> fixture.navigator().open(Place.of(PageName.APPOINTMENT, batch)));
        String gone = "“" + NAME + "”里没有街道“大工委”的聘任次序了";
        assertTrue(robot.lookup(".label").queryAllAs(Labeled.class).stream()
                .anyMatch(label -> label.getText() != null && label.getText().contains(gone)));
        assertTrue(robot.lookup("#rail .toggle-button").queryAll().isEmpty(), "no step was recorded");
        assertTrue(robot.lookup("#record-step").match(RulesetsPageTest::isShown).queryAll().isEmpty());
    }

    private static boolean isShown(javafx.scene.Node node) {
        return node.isVisible() && (node.getParent() == null || isShown(node.getParent()));
    }

    private long committee() {
        return wiring.database().committees().committees(SampleStreet.TODAY).stream()
                .filter(one -> one.name().equals(SampleStreet.STREET_COMMITTEE))
                .findFirst()
                .orElseThrow()
                .id();
    }

    /// Opens a batch of the first committee; answers why not.
    private List<String> openedBatch() {
        AppointmentViewModel appointment = fixture.appointment();
        appointment.load();
        appointment.startOpening();
        appointment.committee().set(appointment.committees().getFirst());
        appointment.title().set("试验批次");
        appointment.open();
        return appointment.findings().stream().map(Finding::sentence).toList();
    }

    @Test
    void aFaultyRulesetIsToldInSentencesAndNothingIsCopied(FxRobot robot) throws IOException {
        Files.writeString(sixth, Files.readString(sixth).replace("语气：宜", "语气：最好"));
        putIn(robot);

        assertTrue(robot.lookup("#ruleset-faults .label").queryAllAs(Labeled.class).stream()
                .anyMatch(label -> label.getText().equals("通州.txt 第12行：不认识的语气“最好”，轻重无从判断。")));
        assertFalse(Files.exists(wiring.database().folder().rulesets().resolve("通州.txt")));
    }

    @Test
    void aPlaceShowsTheRuleAndTheManualCanBeRead(FxRobot robot) {
        robot.interact(() ->
                fixture.navigator().open(Place.of(PageName.COMPLIANCE, "规则集", "langfang LF-6.4.2c")));
        String wording = wiring.rulesets()
                .rulesets()
                .of("langfang")
                .flatMap(one -> one.rule("LF-6.4.2c"))
                .orElseThrow()
                .quotation()
                .clause()
                .wording();
        assertEquals(wording, robot.lookup("#rule-wording").queryLabeled().getText());

        robot.interact(() -> fixture.navigator().open(Place.of(PageName.COMPLIANCE, "规则集", "怎样写规则集")));
        assertTrue(robot.lookup("#ruleset-manual").queryAs(TextArea.class).getText().contains("月碰头"));
    }
}
