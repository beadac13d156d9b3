package org.jiedao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jiedao.archive.ChangeLog.Reversal;
import org.jiedao.committee.RulesetSince;
import org.jiedao.compliance.Attestation;
import org.jiedao.compliance.ExaminedClause;
import org.jiedao.organization.Body;
import org.jiedao.organization.BodyKind;
import org.jiedao.rule.State;
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

/// Page 体检 in the real window: what no register can tell is attested, what the standards leave open is settled.
@ExtendWith(ApplicationExtension.class)
class AttestJourneyTest {
    private static final Pattern FOREIGN =
            Pattern.compile("\\b(?!PDF|Excel|DB|GB|LF|GN|CF|SQ|SY|T\\b)[A-Za-z]{2,}");

    @TempDir
    Path folder;

    private Wiring wiring;
    private WindowFixture window;

    @Start
    void start(Stage stage) throws IOException {
        wiring = SampleFolder.street(folder);
        window = new WindowFixture(wiring);
        window.show(stage);
    }

    @AfterEach
    void shut(FxRobot robot) throws IOException {
        WindowFixture.hide(robot);
        wiring.close();
    }

    private Body street() {
        return wiring.database().organizations().bodies().stream()
                .filter(body -> body.name().equals(SampleStreet.STREET_COMMITTEE))
                .findFirst()
                .orElseThrow();
    }

    private ExaminedClause clause(String rule) {
        return wiring.examination().openExamination().read().on(SampleStreet.TODAY).clauses().stream()
                .filter(clause -> clause.rule().id().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private void open(FxRobot robot, String part, String kind, Long id) {
        robot.interact(() -> window.navigator().open(new Place(PageName.COMPLIANCE, part, kind, id, null)));
    }

    @Test
    void aRuleIsMetOnceSomebodyAttestedItWithAFileAndMissingAgainWhenWithdrawn(FxRobot robot) throws IOException {
        assertEquals(State.EVIDENCE_MISSING, clause("LF-6.1.2").state());
        open(robot, "佐证", "langfang LF-6.1.2", street().id());
        assertTrue(text(robot, "#attest-wording").startsWith("“兼职委员对党建工作和街道建设提出意见和建议"));
        assertTrue(robot.lookup("#save").query().isDisabled());

        Path scan = Files.writeString(folder.resolve("履职记录.pdf"), "履职");
        window.desktop().willChoose(scan);
        press(robot, "#attest-choose-file");
        type(robot, "#attest-who", "李喆（组织委员）");
        type(robot, "#attest-evidence", "履职记录，存一号柜");
        day(robot, "#attest-on", "2026.8.1");
        press(robot, "#save");
        assertTrue(message(robot).startsWith("没有登记佐证：日期在今天以后"), message(robot));
        day(robot, "#attest-on", "六月底");
        press(robot, "#save");
        assertTrue(message(robot).startsWith("没有登记佐证：日期读不出来"), message(robot));
        day(robot, "#attest-on", "2026.6.30");
        press(robot, "#save");

        ExaminedClause met = clause("LF-6.1.2");
        assertEquals(State.MET, met.state());
        assertEquals("李喆（组织委员）2026年6月30日佐证：履职记录，存一号柜", met.judgement().arithmetic());
        Attestation kept = wiring.database().attestations().all().getFirst();
        press(robot, "#attest-open-" + kept.id());
        assertEquals("履职", Files.readString(window.desktop().opened().getLast()));
        assertEquals(List.of(), wiring.check().problems());

        press(robot, "#attest-withdraw-" + kept.id());
        assertEquals(State.EVIDENCE_MISSING, clause("LF-6.1.2").state());
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(State.MET, clause("LF-6.1.2").state());
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(State.EVIDENCE_MISSING, clause("LF-6.1.2").state());
    }

    @Test
    void oneFormAttestsARuleForEveryBodyThatIsAskedIt(FxRobot robot) {
        open(robot, "佐证", "langfang LF-7.1.2", null);
        press(robot, "#attest-all");
        type(robot, "#attest-who", "李喆");
        type(robot, "#attest-evidence", "各社区履职记录");
        press(robot, "#save");
        List<Attestation> kept = attested("LF-7.1.2");
        assertTrue(kept.size() > 1, kept::toString);
        assertTrue(message(robot).contains("，" + kept.size() + "个组织。"), message(robot));
        assertEquals(
                State.MET, clause("LF-7.1.2").state());
        open(robot, "佐证", "langfang LF-6.1.2", street().id());
        assertEquals("李喆", robot.lookup("#attest-who").queryAs(TextInputControl.class).getText(), "whoever vouched last");
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(List.of(), attested("LF-7.1.2"));
        assertInstanceOf(Reversal.Done.class, wiring.database().changeLog().undo());
        assertEquals(List.of(), wiring.database().organizations().bodies(), "the sample street is gone again");
    }

    private List<Attestation> attested(String rule) {
        return wiring.database().attestations().all().stream()
                .filter(attestation -> attestation.subject().rule().equals(rule))
                .toList();
    }

    @Test
    void aComputedRuleIsNotAttestedAndSaysWhy(FxRobot robot) {
        open(robot, "佐证", "langfang LF-6.2.2", street().id());
        assertTrue(message(robot).startsWith("没有打开佐证：LF-6.2.2由登记的事实算出来"), message(robot));
        assertFalse(robot.lookup("#attest-pane").query().isVisible());
    }

    @Test
    void theDoubtfulFigureWaitsUntilItIsSaidAndAWrongOneIsRefused(FxRobot robot) {
        Body community = wiring.database().organizations().bodies().stream()
                .filter(body -> body.kind() == BodyKind.COMMUNITY_PARTY_ORGANIZATION)
                .findFirst()
                .orElseThrow();
        wiring.database()
                .bodyRulesets()
                .choose(community.id(), new RulesetSince("community", SampleStreet.TODAY.minusYears(1)));
        assertEquals(State.UNCONFIRMED, clause("SQ-19b").state());
        press(robot, "#go-COMPLIANCE");
        press(robot, "#part-口径");
        assertEquals("党员活动经费标准", firstCell(robot));
        open(robot, "口径", "党员活动经费标准", null);
        assertTrue(text(robot, "#practice-doubt").contains("党员年度活动经费不低于20230元/人。”原文“20230元/人”疑为“100元/人”"));

        type(robot, "#practice-value", "一百");
        press(robot, "#save");
        assertTrue(message(robot).startsWith("没有保存口径“党员活动经费标准”：写的是“一百”，应写成100元"), message(robot));
        assertEquals(State.UNCONFIRMED, clause("SQ-19b").state());
        type(robot, "#practice-value", "100元");
        press(robot, "#save");
        assertEquals(State.EVIDENCE_MISSING, clause("SQ-19b").state());
        assertFalse(robot.lookup("#practice-doubt").query().isVisible());
        assertEquals(List.of("“党员活动经费标准”按100元（标准未定量，本地口径）"), clause("SQ-19b").judgement().assumptions());

        press(robot, "#practice-forget");
        assertEquals(State.UNCONFIRMED, clause("SQ-19b").state());
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(State.EVIDENCE_MISSING, clause("SQ-19b").state());
    }

    @Test
    void aReadingIsChosenForOneRuleAlone(FxRobot robot) {
        open(robot, "口径", "定期", null);
        ComboBox<?> reach = robot.lookup("#practice-reach").queryAs(ComboBox.class);
        ComboBox<String> value = choice(robot);
        robot.interact(() -> reach.getSelectionModel().select(1));
        robot.interact(() -> value.setValue("每年"));
        press(robot, "#save");
        assertEquals(
                List.of("每年"), List.copyOf(wiring.database().practiceBook().practice().values().values()));
        assertTrue(message(robot).contains("定为每年（只这一条："), message(robot));
        open(robot, "口径", "公示天数", null);
        assertEquals(List.of("自然日", "工作日"), choice(robot).getItems());
        assertNull(choice(robot).getValue());
        open(robot, "口径", "定期", null);
        robot.interact(() -> reach.getSelectionModel().select(1));
        assertEquals("每年", choice(robot).getValue());
    }

    @Test
    void bothPartsSpeakChineseAndNameTheirFields(FxRobot robot) {
        open(robot, "佐证", "langfang LF-7.1.2", null);
        List<String> wrong = new ArrayList<>(wrong(robot, "#attest-pane"));
        open(robot, "口径", "及时", null);
        wrong.addAll(wrong(robot, "#practice-pane"));
        assertEquals(List.of(), wrong);
    }

    private static List<String> wrong(FxRobot robot, String pane) {
        return robot.from(robot.lookup(pane).queryAll()).lookup((Node node) -> node.isVisible()).queryAll().stream()
                .flatMap(AttestJourneyTest::wrong)
                .distinct()
                .toList();
    }

    private static Stream<String> wrong(Node node) {
        if (node instanceof Labeled labeled
                && labeled.getText() != null
                && FOREIGN.matcher(labeled.getText()).find()) {
            return Stream.of(labeled.getText());
        }
        return node instanceof TextInputControl input
                        && input.getAccessibleText() == null
                        && !(input.getParent() instanceof ComboBox)
                        && !(input.getParent() instanceof DateField)
                ? Stream.of("a field without a name: " + input.getId())
                : Stream.of();
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<String> choice(FxRobot robot) {
        return robot.lookup("#practice-choice").queryAs(ComboBox.class);
    }

    private static String firstCell(FxRobot robot) {
        return robot.lookup("#口径表").queryTableView().getColumns().getFirst().getCellData(0).toString();
    }

    private static void day(FxRobot robot, String field, String typed) {
        robot.interact(() -> robot.lookup(field).queryAs(DateField.class).getEditor().setText(typed));
    }

    private static void type(FxRobot robot, String field, String text) {
        robot.interact(() -> robot.lookup(field).queryAs(TextInputControl.class).setText(text));
    }

    private static String text(FxRobot robot, String label) {
        return robot.lookup(label).queryAs(Label.class).getText();
    }

    private static String message(FxRobot robot) {
        return text(robot, "#message-text");
    }

    private static void press(FxRobot robot, String button) {
        robot.interact(() -> ((ButtonBase) visible(robot, button)).fire());
    }

    private static Node visible(FxRobot robot, String id) {
        return robot.lookup(id).queryAll().stream()
                .filter(node -> node.getParent() != null && shown(node))
                .findFirst()
                .orElseThrow(() -> new AssertionError("not there: " + id));
    }

    private static boolean shown(Node node) {
        return node == null || node.isVisible() && shown(node.getParent());
    }
}
