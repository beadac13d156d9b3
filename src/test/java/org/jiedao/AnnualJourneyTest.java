package org.jiedao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jiedao.annual.BodyYear;
import org.jiedao.annual.Commendation;
import org.jiedao.annual.Target;
import org.jiedao.annual.TargetLine;
import org.jiedao.annual.YearPart;
import org.jiedao.annual.YearSubject;
import org.jiedao.annual.view.ReportView;
import org.jiedao.annual.view.TargetsView;
import org.jiedao.committee.Membership;
import org.jiedao.committee.Role;
import org.jiedao.committee.SeatKind;
import org.jiedao.dispatch.DispatchEntry;
import org.jiedao.dispatch.Paper;
import org.jiedao.organization.Body;
import org.jiedao.people.Person;
import org.jiedao.sample.SampleStreet;
import org.jiedao.ui.PageName;
import org.jiedao.ui.Place;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The year of a 联席会议 and of the street in the real window: targets from the beginning of the year to its end, the report
/// written and issued, people commended; and each step taken back.
@ExtendWith(ApplicationExtension.class)
class AnnualJourneyTest {
    private static final String UNIT = "青禾第一小学（示例）";

    @TempDir
    Path folder;

    private Wiring wiring;
    private WindowFixture window;
    private Body conference;

    @Start
    void start(Stage stage) throws IOException {
        wiring = SampleFolder.street(folder);
        conference = body("示例区城市基层党建联席会议");
        joins("梁书婷");
        joins("程远航");
        window = new WindowFixture(wiring);
        window.show(stage);
    }

    /// Somebody sits there for a unit.
    private void joins(String name) {
        var committees = wiring.database().committees();
        LocalDate from = LocalDate.of(2025, 1, 1);
        LocalDate to = LocalDate.of(2029, 12, 31);
        long committee = committees.committees(SampleStreet.TODAY).stream()
                .filter(one -> one.body().id() == conference.id())
                .findFirst()
                .orElseGet(() -> committees.establish(conference.id(), false))
                .id();
        if (committees.terms(committee).isEmpty()) {
            committees.addTerm(committee, 1, from, to);
        }
        Person person = wiring.database().people().everyone().stream()
                .filter(one -> one.name().value().equals(name))
                .findFirst()
                .orElseThrow();
        var seat = committees.addSeat(committee, SeatKind.FULL_TIME, Role.MEMBER, from);
        committees.add(new Membership(
                0, seat.id(), committees.terms(committee).getFirst().id(), person.id(), from, to, null, null, null));
    }

    private Body body(String name) {
        return wiring.database().organizations().bodies().stream()
                .filter(body -> body.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @AfterEach
    void shut(FxRobot robot) throws IOException {
        WindowFixture.hide(robot);
        wiring.close();
    }

    private List<Target> targets() {
        return wiring.database()
                .bodyYears()
                .year(conference.id(), 2026)
                .map(BodyYear::targets)
                .orElse(List.of());
    }

    private Stream<DispatchEntry> issued(Paper paper) {
        return wiring.database().dispatchRegister().entries().stream()
                .filter(entry -> entry.matter().paper() == paper);
    }

    private void open(FxRobot robot, Hands hands, String unit) {
        hands.until(() -> lines(robot).getItems().stream().anyMatch(line -> line.name("").equals(unit)));
        robot.interact(() -> {
            lines(robot).getSelectionModel().clearSelection();
            lines(robot).getItems().stream()
                    .filter(line -> line.name("").equals(unit))
                    .findFirst()
                    .ifPresent(lines(robot).getSelectionModel()::select);
            lines(robot).requestFocus();
        });
        robot.push(KeyCode.ENTER);
    }

    private static TableView<TargetLine> lines(FxRobot robot) {
        return robot.lookup("#目标任务表").queryTableView();
    }

    @Test
    void aTargetIsSetLookedAtInTheMiddleOfTheYearAndSettled(FxRobot robot) {
        Hands hands = new Hands(robot, window);
        hands.go(Place.of(PageName.YEAR_END, TargetsView.PART, new YearSubject(conference.id(), 2026).id()));
        open(robot, hands, UNIT);
        hands.type("#target-matter", "开设课后服务点");
        hands.day("#target-set", "2026.1.20");
        hands.press("#target-form #save");
        hands.until(() -> targets().size() == 1);
        assertEquals("已保存目标任务。", hands.message());

        open(robot, hands, UNIT);
        hands.type("#target-midyear", "场地已定");
        hands.day("#target-midyear-on", "2026.1.2");
        hands.press("#target-form #save");
        assertTrue(hands.message().contains("日期颠倒"), hands.message());
        hands.day("#target-midyear-on", "2026.6.25");
        hands.save();
        hands.until(() -> targets().getFirst().midyear().text().equals("场地已定"));

        hands.tab("#targets-tabs", "清单和通报");
        hands.press("#issue-" + Paper.MIDYEAR_CIRCULAR);
        hands.until(() -> issued(Paper.MIDYEAR_CIRCULAR).count() == 1);
        hands.press("#issue-" + Paper.YEAR_TARGETS);
        hands.until(() -> issued(Paper.YEAR_TARGETS).count() == 1);
        assertEquals(3, issued(Paper.YEAR_TARGETS).findFirst().orElseThrow().files().size(), "Word, PDF and Excel");

        hands.tab("#targets-tabs", "目标任务");
        open(robot, hands, UNIT);
        hands.type("#target-result", "已开设一处");
        hands.press("#target-form #save");
        hands.until(() -> targets().getFirst().result().text().equals("已开设一处"));
        hands.undo();
        hands.until(() -> targets().getFirst().result().text().isEmpty());
        hands.undo();
        assertTrue(hands.message().startsWith("没有撤销：最近办的是签发"), hands.message());
        hands.undo();
        hands.until(() -> targets().getFirst().midyear().text().isEmpty());
        hands.undo();
        hands.until(() -> targets().isEmpty());
    }

    @Test
    void theReportIsWrittenIssuedAndTakenBack(FxRobot robot) {
        Hands hands = new Hands(robot, window);
        Body street = body("中共示例区青禾街道工作委员会");
        hands.go(Place.of(PageName.YEAR_END, ReportView.PART));
        hands.until(() -> !robot.lookup("#年度数字").queryTableView().getItems().isEmpty());
        hands.tab("#report-tabs", "自己写");
        for (YearPart part : YearPart.values()) {
            hands.type("#part-" + part, part.label() + "。\n第二段。");
        }
        hands.press("#save-texts");
        hands.until(() -> wiring.database().bodyYears().year(street.id(), 2025).isPresent());
        assertEquals("已保存年度报告里自己写的部分。", hands.message());
        hands.tab("#report-tabs", "文书");
        hands.press("#issue-" + Paper.ANNUAL_REPORT);
        hands.until(() -> issued(Paper.ANNUAL_REPORT).count() == 1);
        String text = wiring.database()
                .dispatchRegister()
                .sourceText(issued(Paper.ANNUAL_REPORT).findFirst().orElseThrow().id());
        assertTrue(text.contains("　　第二段。"), text);
        assertFalse(text.contains("【待补】"), text);
        hands.undo();
        assertTrue(hands.message().startsWith("没有撤销：最近办的是签发"), hands.message());
        hands.undo();
        hands.until(() -> wiring.database().bodyYears().year(street.id(), 2025).isEmpty());
    }

    @Test
    void peopleAreCommendedByACircularAndByALetterToTheirUnit(FxRobot robot) {
        Hands hands = new Hands(robot, window);
        hands.go(Place.of(PageName.YEAR_END, TargetsView.PART));
        hands.press("#new-commendation");
        hands.press("#add-commended");
        hands.press("#commendation-form #save");
        assertTrue(hands.message().startsWith("没有保存：请写每个人的姓名和所在党组织"), hands.message());
        hands.press("#commendation-form .inner-card .button");
        hands.choose("#commended-person", Person.class, one -> one.name().value().equals("梁书婷"));
        hands.press("#add-person");
        hands.type(".commended-branch", "禾苗花园小区党支部");
        hands.type(".commended-deed", "为老人送餐");
        hands.choose("#commendation-kind", Commendation.Form.class, one -> one == Commendation.Form.LETTER);
        hands.type("#commendation-title", "优秀在职党员表扬信");
        hands.save();
        hands.until(() -> wiring.database().bodyYears().commendations().size() == 1);
        Commendation kept = wiring.database().bodyYears().commendations().getFirst();
        assertEquals("梁书婷", kept.commended().getFirst().name());
        assertEquals(UNIT, wiring.database().organizations().unit(kept.commended().getFirst().unitId()).orElseThrow().name());

        hands.tab("#targets-tabs", "表扬文书");
        hands.press("#issue-" + Paper.COMMENDATION_LETTER);
        hands.until(() -> issued(Paper.COMMENDATION_LETTER).count() == 1);
        hands.undo();
        assertEquals(1, wiring.database().bodyYears().commendations().size(), "a valid letter speaks of it");
        wiring.paperwork().voidEntry().markVoid(issued(Paper.COMMENDATION_LETTER).findFirst().orElseThrow(), "试签");
        hands.undo();
        hands.until(() -> wiring.database().bodyYears().commendations().isEmpty());
    }
}
