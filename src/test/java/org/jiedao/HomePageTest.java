package org.jiedao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.stage.Stage;
import org.jiedao.committee.Committee;
import org.jiedao.dispatch.DispatchEntry;
import org.jiedao.dispatch.Paper;
import org.jiedao.document.preview.PdfPages;
import org.jiedao.home.Outlook;
import org.jiedao.home.view.YearViewModel;
import org.jiedao.sample.SampleStreet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// What falls due next on page 首页 of the real window, and the year of a committee from there.
@ExtendWith(ApplicationExtension.class)
class HomePageTest {
    @TempDir
    static Path folder;

    private static Wiring wiring;
    private WindowFixture fixture;

    @BeforeAll
    static void open() throws IOException {
        wiring = SampleFolder.street(folder);
    }

    @Start
    void start(Stage stage) {
        fixture = new WindowFixture(wiring);
        fixture.show(stage);
    }

    @AfterAll
    static void shut() throws IOException {
        wiring.close();
    }

    private static List<String> lines(FxRobot robot) {
        return robot.lookup(".due").queryAllAs(ButtonBase.class).stream()
                .map(ButtonBase::getAccessibleText)
                .toList();
    }

    @Test
    void theNearestAreShownWithTheirClauseAndTheRestOnDemand(FxRobot robot) {
        Outlook outlook = Objects.requireNonNull(fixture.home().outlook().outlook().get());
        assertEquals(8, lines(robot).size());
        assertTrue(
                lines(robot).stream().anyMatch(line -> line.startsWith("月碰头（5个社区“大党委”），7月31日前　没有登记")
                        && line.contains("7.2.1")),
                () -> lines(robot).toString());
        Hyperlink all = robot.lookup("#dues-all").queryAs(Hyperlink.class);
        robot.interact(all::fire);
        assertEquals(outlook.dues().size(), lines(robot).size());
        robot.interact(all::fire);
        assertEquals(8, lines(robot).size());
    }

    @Test
    void aLineLeadsToWhereItIsDoneAndTheFootOfTheWindowNamesTheNearest(FxRobot robot) {
        String foot = robot.lookup("#status-due").queryAs(Hyperlink.class).getText();
        assertTrue(foot.startsWith("最近到期：6月15日至7月15日") && foot.endsWith("（10.3.4）"), foot);
        robot.interact(() -> robot.lookup(".due").queryAllAs(ButtonBase.class).iterator().next().fire());
        assertEquals("考核述职", robot.lookup(".crumb-page").queryAs(Labeled.class).getText());
    }

    @Test
    void everyRulesetInUseHasItsBarWhoseWordsCountItsClauses(FxRobot robot) {
        Outlook outlook = Objects.requireNonNull(fixture.home().outlook().outlook().get());
        List<String> bars = robot.lookup(".ruleset-standing").queryAllAs(ButtonBase.class).stream()
                .map(ButtonBase::getAccessibleText)
                .toList();
        assertEquals(outlook.standings().size(), bars.size());
        assertTrue(bars.getFirst().startsWith("廊坊"), bars::toString);
        int clauses = wiring.examination()
                .openExamination()
                .read()
                .on(outlook.on())
                .clauses()
                .size();
        assertEquals(
                clauses,
                outlook.standings().stream().mapToInt(Outlook.Standing::all).sum());
    }

    @Test
    void theYearIsTheSameForTheEyeAndTheEarAndACellLeadsToWhereItIsRecorded(FxRobot robot) {
        List<ButtonBase> names = List.copyOf(robot.lookup(".year-name").queryAllAs(ButtonBase.class));
        List<String> spoken = names.stream().map(ButtonBase::getAccessibleText).toList();
        assertTrue(
                spoken.contains("月碰头（5个社区“大党委”），7.2.1：1月至6月没有登记，7月至12月还没到期"), spoken::toString);
        ComboBox<YearViewModel.Whose> whose = robot.lookup("#year-whose").queryComboBox();
        robot.interact(() -> whose.getSelectionModel().select(1));
        String committee = whose.getValue().label();
        assertTrue(robot.lookup(".year-name").queryAllAs(ButtonBase.class).stream()
                .allMatch(name -> name.getAccessibleText().contains("（" + committee + "）")));
        robot.interact(() -> robot.lookup(".year-cell").queryAllAs(ButtonBase.class).iterator().next().fire());
        assertEquals("会议", robot.lookup(".crumb-page").queryAs(Labeled.class).getText());
    }

    @Test
    void theYearsOfAllCommitteesAreOneBookOfDraftsAndNothingIsIssued(FxRobot robot) throws IOException {
        Path out = Files.createDirectories(folder.resolve("book"));
        fixture.desktop().willSaveIn(out);
        MenuButton year = robot.lookup("#annual-duties").queryAs(MenuButton.class);
        int issued = wiring.database().dispatchRegister().entries().size();
        robot.interact(() -> year.getItems().getLast().fire());

        assertEquals(issued, wiring.database().dispatchRegister().entries().size());
        try (Stream<Path> files = Files.list(out)) {
            assertEquals(
                    List.of("2026年各委员会年度责任表（拟稿，未签发）.docx", "2026年各委员会年度责任表（拟稿，未签发）.pdf"),
                    files.map(file -> file.getFileName().toString()).sorted().toList());
        }
        try (PdfPages book = new PdfPages(
                Files.readAllBytes(out.resolve("2026年各委员会年度责任表（拟稿，未签发）.pdf")))) {
            assertTrue(book.count() > year.getItems().size() - 2, book.count() + "页");
        }
    }

    @Test
    void theYearOfACommitteeIsIssuedFromHere(FxRobot robot) {
        MenuButton year = robot.lookup("#annual-duties").queryAs(MenuButton.class);
        assertEquals(
                wiring.database().committees().committees(Objects.requireNonNull(fixture.home().outlook().outlook().get()).on()).stream()
                        .map(Committee::name)
                        .toList(),
                year.getItems().stream()
                        .takeWhile(item -> !(item instanceof SeparatorMenuItem))
                        .map(MenuItem::getText)
                        .toList());
        robot.interact(() -> year.getItems().getFirst().fire());
        assertNotNull(robot.lookup("#issue-draft").queryButton());
        robot.interact(() -> robot.lookup("#issue-draft").queryButton().fire());
        List<DispatchEntry> entries = wiring.database().dispatchRegister().entries();
        assertEquals(
                List.of(Paper.ANNUAL_DUTIES),
                entries.stream().map(entry -> entry.matter().paper()).collect(Collectors.toList()));
        assertTrue(entries.getFirst().matter().title().startsWith(SampleStreet.STREET_COMMITTEE));
    }
}
