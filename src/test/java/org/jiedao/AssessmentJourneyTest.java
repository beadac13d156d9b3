package org.jiedao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jiedao.archive.ChangeLog.Reversal;
import org.jiedao.assessment.Assessed;
import org.jiedao.assessment.AssessmentFile;
import org.jiedao.assessment.Points;
import org.jiedao.assessment.Scheme;
import org.jiedao.assessment.view.AssessmentView;
import org.jiedao.dispatch.DispatchEntry;
import org.jiedao.dispatch.Paper;
import org.jiedao.organization.Body;
import org.jiedao.ui.PageName;
import org.jiedao.ui.Place;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Part 考核 in the real window: from the scheme to approved results, told on paper, and all the way back.
@ExtendWith(ApplicationExtension.class)
class AssessmentJourneyTest {
    private static final String BODY = "青田社区“大党委”";

    @TempDir
    Path folder;

    private Wiring wiring;
    private WindowFixture window;

    @Start
    void start(Stage stage) throws IOException {
        wiring = SampleFolder.street(folder);
        window = new WindowFixture(wiring);
        window.show(stage);
        window.navigator().open(Place.of(PageName.YEAR_END));
    }

    @AfterEach
    void shut(FxRobot robot) throws IOException {
        WindowFixture.hide(robot);
        wiring.close();
    }

    private Hands hands(FxRobot robot) {
        return new Hands(robot, window);
    }

    private AssessmentFile file() {
        return wiring.database().assessments().all().getFirst();
    }

    private static void row(FxRobot robot, String table, int at) {
        TableView<?> view = robot.lookup("#" + table).queryTableView();
        robot.interact(() -> view.getSelectionModel().clearAndSelect(at));
    }

    private void open(FxRobot robot) {
        Hands hands = hands(robot);
        hands.press("#new-assessment");
        hands.choose("#assessment-body", Body.class, body -> body.name().equals(BODY));
        hands.type("#assessment-year", "2025");
        hands.choose("#assessment-scheme", Scheme.class, scheme -> scheme.name().startsWith("我们的"));
        hands.day("#assessment-held", "2026.1.14");
        hands.press("#opening-pane #save");
    }

    private void scheme(FxRobot robot) {
        Hands hands = hands(robot);
        hands.press("#schemes");
        row(robot, "考核方案表", 0);
        hands.type("#scheme-name", "我们的办法");
        hands.press("#save");
        assertTrue(hands.message().startsWith("已保存考核方案“我们的办法”"), hands.message());
        hands.go(Place.of(PageName.YEAR_END));
    }

    private void mark(FxRobot robot, int at, List<String> points) {
        Hands hands = hands(robot);
        row(robot, "考核名单", at);
        List<Scheme.Item> items = file().assessment().scheme().items();
        for (int item = 0; item < points.size(); item++) {
            hands.type("#points-" + items.get(item).name(), points.get(item));
        }
    }

    @Test
    void resultsGoFromTheSchemeToApprovalAndOntoPaperAndStandThere(FxRobot robot) throws Exception {
        Hands hands = hands(robot);
        scheme(robot);
        open(robot);
        assertEquals(
                List.of("尚雅苑", "范文轩"), file().assessed().stream().map(one -> one.card().name()).toList(), hands.message());

        mark(robot, 0, List.of("28", "17", "22", "13", "10"));
        assertEquals("28＋17＋22＋13＋10＝90/100", hands.text("#total"));
        assertTrue(hands.text("#recorded-出席会议").startsWith("登记："), "shown, not filled in");
        assertEquals("按分数可定“优秀”，采用", hands.text("#take-suggestion"));
        hands.press("#take-suggestion");
        hands.type("#ballots-发出", "20");
        hands.type("#ballots-收回", "19");
        hands.type("#ballots-有效", "19");
        for (Scheme.Grade grade : file().assessment().scheme().grades()) {
            hands.type("#votes-" + grade.name(), grade.name().equals("优秀") ? "18" : "0");
        }
        hands.save();
        assertTrue(hands.message().contains("合计18，与有效票19张不符"), hands.message());
        hands.type("#votes-称职", "1");
        hands.save();
        assertEquals("已保存尚雅苑的评分。", hands.message());

        hands.tab("#assessment-tabs", "情况和审定");
        hands.day("#approved-on", "2026.1.16");
        hands.type("#approved-by", "青田社区党委会议");
        hands.press("#approve");
        assertEquals("没有审定：范文轩还没有定等次，请定等次，或者移出名单。", hands.message());
        hands.tab("#assessment-tabs", "评分");
        mark(robot, 1, List.of("24", "15", "18", "12", "10"));
        hands.press("#take-suggestion");
        hands.save();
        hands.tab("#assessment-tabs", "情况和审定");
        hands.day("#approved-on", "2026.1.16");
        hands.type("#approved-by", "青田社区党委会议");
        hands.press("#approve");
        assertTrue(file().assessment().approval().isPresent(), hands.message());

        told(robot);
        assertInstanceOf(Reversal.Refused.class, wiring.database().changeLog().undo());
        hands.tab("#assessment-tabs", "情况和审定");
        hands.press("#withdraw");
        assertTrue(hands.message().startsWith("没有撤回：结果已经用"), hands.message());
    }

    /// The sheets by one click, the circular as it reads.
    private void told(FxRobot robot) throws Exception {
        Hands hands = hands(robot);
        hands.tab("#assessment-tabs", "文书");
        hands.day("#result-date", "2026.1.19");
        hands.press("#issue-each-" + Paper.ASSESSMENT_FORM);
        assertEquals("已签发年度考核表2份。", hands.message());
        assertEquals(2, issued(Paper.ASSESSMENT_FORM).size());
        hands.press("#issue-each-" + Paper.ASSESSMENT_FORM);
        assertEquals("年度考核表都已经签发过了。", hands.message());
        hands.press("#issue-each-" + Paper.FEEDBACK_LETTER);
        assertEquals(2, issued(Paper.FEEDBACK_LETTER).size(), "one a unit");
        window.desktop().willSaveIn(folder.resolve("册"));
        hands.press("#bind-sheets");
        assertEquals("考核表已编成一册。", hands.message());
        hands.press("#open-" + Paper.ASSESSMENT_CIRCULAR);
        hands.until(() -> hands.sees("#issue-draft"));
        hands.press("#issue-draft");
        if (hands.sees("照此签发")) {
            hands.press("照此签发");
        }
        DispatchEntry circular = issued(Paper.ASSESSMENT_CIRCULAR).getFirst();
        String text = wiring.database().dispatchRegister().sourceText(circular.id());
        assertTrue(text.contains("共考核2名，其中优秀1名，称职1名。"), text);
        String sheet = wiring.database().dispatchRegister().sourceText(issued(Paper.ASSESSMENT_FORM).getLast().id());
        assertTrue(sheet.contains("总分：28＋17＋22＋13＋10＝90/100。考核等次：优秀。2026年1月16日由青田社区党委会议审定。"), sheet);
        hands.go(Place.of(PageName.YEAR_END, AssessmentView.PART, file().assessment().id()));
    }

    private List<DispatchEntry> issued(Paper paper) {
        return wiring.database().dispatchRegister().entries().stream()
                .filter(entry -> entry.matter().paper() == paper)
                .toList();
    }

    @Test
    void everyStepIsTakenBackByTheKeyboard(FxRobot robot) {
        Hands hands = hands(robot);
        scheme(robot);
        open(robot);
        mark(robot, 0, List.of("28"));
        hands.save();
        Assessed first = file().assessed().getFirst();
        assertEquals(1, first.scores().size());
        assertEquals("28", Points.text(first.scores().values().iterator().next().points()));
        row(robot, "考核名单", 1);
        hands.press("#strike-assessed");
        assertEquals(1, file().assessed().size());
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(2, file().assessed().size());
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertTrue(file().assessed().getFirst().isBlank());
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(List.of(), wiring.database().assessments().all());
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(List.of(), wiring.database().assessments().schemes());
    }

    @Test
    void whatIsTypedIsNotLostByAClickOnAnotherLineOrPage(FxRobot robot) {
        Hands hands = hands(robot);
        scheme(robot);
        open(robot);
        mark(robot, 0, List.of("28"));
        row(robot, "考核名单", 1);
        assertTrue(hands.message().startsWith("右边还有没保存的评分"), hands.message());
        assertEquals("28", hands.typed("#points-出席会议"));
        hands.press("#go-PEOPLE");
        assertTrue(hands.sees("#leave-bar"));
        hands.press("#leave-save");
        assertFalse(file().assessed().getFirst().scores().isEmpty());
    }
}
