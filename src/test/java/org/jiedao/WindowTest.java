package org.jiedao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.jiedao.dispatch.view.PaperPrinter;
import org.jiedao.organization.StreetProfile.Fact;
import org.jiedao.ui.DirectBackgroundTasks;
import org.jiedao.ui.Headless;
import org.jiedao.ui.PageName;
import org.jiedao.ui.SearchField;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The real window on the sample street after its year, without a display.
@ExtendWith(ApplicationExtension.class)
class WindowTest {
    /// Latin words that stand on the screen by right: names of files, formats, keys, standards, licences.
    private static final Set<String> LATIN = Set.of(
            "PDF", "Word", "Excel", "xlsx", "xls", "docx", "pdf", "DB", "GB", "Ctrl", "Alt", "Esc", "GNU", "Affero", "AGPL", "or",
            "later");

    private static final Pattern WORD = Pattern.compile("[A-Za-z]{2,}");

    @TempDir
    static Path folder;

    private final List<String> styleWarnings = new ArrayList<>();
    private final Logger styles = Logger.getLogger("javafx.css");
    private final Handler ear = new Handler() {
        @Override
        public void publish(LogRecord record) {
            styleWarnings.add(record.getMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };
    private static Wiring wiring;
    private WindowFixture fixture;
    private Stage stage;

    @BeforeAll
    static void open() throws IOException {
        wiring = SampleFolder.year(folder);
    }

    @AfterAll
    static void shut() throws IOException {
        wiring.close();
    }

    @Start
    void start(Stage shown) {
        styles.addHandler(ear);
        stage = shown;
        fixture = new WindowFixture(wiring);
        fixture.show(stage);
    }

    @AfterEach
    void forget() {
        styles.removeHandler(ear);
    }

    @Test
    void everyPageOpensInChineseWithoutAStyleWarning(FxRobot robot) {
        List<String> foreign = new ArrayList<>();
        for (PageName page : PageName.values()) {
            if (page.inNavigation()) {
                robot.interact(() -> robot.lookup("#go-" + page).queryButton().fire());
                for (TabPane tabs : robot.lookup(".tab-pane").queryAllAs(TabPane.class)) {
                    for (int tab = 0; tab < tabs.getTabs().size(); tab++) {
                        int shown = tab;
                        robot.interact(() -> tabs.getSelectionModel().select(shown));
                        foreign.addAll(foreignWords(page));
                    }
                }
                foreign.addAll(foreignWords(page));
            }
        }

        assertEquals(List.of(), foreign.stream().distinct().toList());
        assertEquals(List.of(), styleWarnings);
    }

    @Test
    void everyFormIsInChineseAndNamesItsFieldsWithoutAStyleWarning(FxRobot robot) {
        List<String> wrong = new ArrayList<>();
        press(robot, "#go-ORGANIZATION");
        for (String form : List.of("新增单位", "改组织", "换届", "切换", "新增组织")) {
            say(robot, form);
            wrong.addAll(faults(PageName.ORGANIZATION));
        }
        robot.interact(() -> robot.lookup("#委员花名册").queryTableView().getSelectionModel().select(2));
        press(robot, "#edit-membership");
        wrong.addAll(faults(PageName.ORGANIZATION));
        robot.push(KeyCode.ESCAPE);
        press(robot, "#go-PEOPLE");
        robot.push(KeyCode.CONTROL, KeyCode.N);
        robot.interact(robot.lookup("#person-unit").queryAs(ComboBox.class)::show);
        wrong.addAll(faults(PageName.PEOPLE));
        robot.push(KeyCode.ESCAPE);
        press(robot, "#go-APPOINTMENT");
        press(robot, "#new-batch");
        wrong.addAll(faults(PageName.APPOINTMENT));

        assertEquals(List.of(), wrong.stream().distinct().toList());
        assertEquals(List.of(), styleWarnings);
    }

    @Test
    void theImportIsInChineseAndNamesItsFieldsWithoutAStyleWarning(FxRobot robot) {
        fixture.desktop().willChoose(Path.of("samples", "青禾街道花名册（杂乱）.xlsx"));
        press(robot, "#go-PEOPLE");
        say(robot, "导入花名册");
        List<String> wrong = new ArrayList<>();
        for (int tab = 0; tab < 3; tab++) {
            int shown = tab;
            robot.interact(() -> robot.lookup(".tab-pane")
                    .queryAs(TabPane.class)
                    .getSelectionModel()
                    .select(shown));
            wrong.addAll(faults(PageName.IMPORT));
        }

        assertEquals(List.of(), wrong.stream().distinct().toList());
        assertEquals(List.of(), styleWarnings);
    }

    @Test
    void everyPageHasItsHelp(FxRobot robot) {
        robot.push(KeyCode.F1);
        Set<String> helps = new HashSet<>();
        for (PageName page : PageName.values()) {
            if (page.inNavigation()) {
                press(robot, "#go-" + page);
                helps.add(robot.lookup("#help .help-text .label").queryLabeled().getText());
            }
        }
        assertEquals(
                Stream.of(PageName.values()).filter(PageName::inNavigation).count(), helps.size());
        assertTrue(helps.stream().allMatch(text -> text.length() > 100), helps.toString());
    }

    /// Words that are not Chinese, and controls that somebody who listens could not tell apart.
    private List<String> faults(PageName page) {
        Stream<String> nameless = visible(stage.getScene().getRoot())
                .filter(node -> node instanceof Control && node.isFocusTraversable() && !node.isDisabled())
                .filter(node -> !hasAName(node))
                .map(node -> page + ": 没有名称 " + node);
        return Stream.concat(foreignWords(page).stream(), nameless).toList();
    }

    private static void press(FxRobot robot, String button) {
        robot.interact(() -> robot.lookup(button).queryButton().fire());
    }

    /// Presses the button that says so.
    private static void say(FxRobot robot, String words) {
        robot.interact(() -> robot.lookup((Node node) -> node instanceof ButtonBase button && words.equals(button.getText()))
                .queryAs(ButtonBase.class)
                .fire());
    }

    @Test
    void aSearchByInitialsLeadsToThePerson(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.K);
        robot.write("zy");
        robot.interact(() -> robot.lookup("#search").queryAs(SearchField.class).settle());
        robot.push(KeyCode.ENTER);

        assertEquals("周䶮", robot.lookup("#person-name").queryAs(TextField.class).getText());
    }

    @Test
    void aChangeIsSavedByKeyAndTakenBackByKey(FxRobot robot) {
        robot.interact(() -> robot.lookup("#go-PEOPLE").queryButton().fire());
        TableView<?> table = robot.lookup("#人员表").queryTableView();
        robot.interact(() -> {
            table.getSelectionModel().select(3);
            table.requestFocus();
        });
        robot.push(KeyCode.ENTER);
        TextField post = robot.lookup("#person-post").queryAs(TextField.class);
        String before = post.getText();
        robot.interact(() -> post.setText("改过的职务"));
        robot.push(KeyCode.CONTROL, KeyCode.S);
        assertTrue(posts().contains("改过的职务"));

        robot.interact(table::requestFocus);
        robot.push(KeyCode.CONTROL, KeyCode.Z);

        assertTrue(posts().contains(before));
        assertTrue(!posts().contains("改过的职务"));
    }

    @Test
    void leavingUnsavedChangesIsAskedAbout(FxRobot robot) {
        robot.interact(() -> robot.lookup("#go-DATA").queryButton().fire());
        System.gc(); // what nobody holds is gone, and must not be what notices the change
        robot.interact(() -> robot.lookup("#fact-SIGNER").queryAs(TextField.class).setText("田建国"));
        robot.interact(() -> robot.lookup("#go-HOME").queryButton().fire());
        assertTrue(robot.lookup("#leave-bar").query().isVisible());

        robot.interact(() -> robot.lookup("#leave-save").queryButton().fire());

        assertTrue(!robot.lookup("#leave-bar").query().isVisible());
        assertEquals(
                "田建国",
                wiring.database()
                        .organizations()
                        .profile()
                        .get(Fact.SIGNER)
                        .orElseThrow());
    }

    @Test
    void theKeyboardReachesTheWholePage(FxRobot robot) {
        Set<Node> reached = new HashSet<>();
        do {
            robot.push(KeyCode.TAB);
        } while (reached.add(stage.getScene().getFocusOwner()));

        assertTrue(reached.contains(robot.lookup("#search").query()));
        assertTrue(reached.contains(robot.lookup("#go-DATA").query()));
        assertTrue(reached.stream().allMatch(WindowTest::hasAName));
    }

    @Test
    void helpOpensAndClosesByKey(FxRobot robot) {
        robot.push(KeyCode.F1);
        assertTrue(robot.lookup("#help").query().isVisible());
        robot.push(KeyCode.F1);
        assertTrue(!robot.lookup("#help").query().isVisible());
    }

    private List<String> posts() {
        return wiring.database().people().everyone().stream()
                .flatMap(person -> Stream.ofNullable(person.post()))
                .toList();
    }

    private static boolean hasAName(Node node) {
        boolean labelled = node instanceof Labeled labeled && labeled.getText() != null && !labeled.getText().isBlank();
        return labelled || node.getAccessibleText() != null || node instanceof javafx.scene.control.ScrollPane;
    }

    private List<String> foreignWords(PageName page) {
        return visible(stage.getScene().getRoot())
                .filter(node -> !(node.getParent() instanceof TextInputControl))
                .flatMap(WindowTest::texts)
                .filter(text -> !text.contains("/") && !text.endsWith(".zip"))
                .filter(text -> !text.equals(System.getProperty("user.name")))
                .flatMap(text -> WORD.matcher(text).results().map(found -> found.group()))
                .filter(word -> !LATIN.contains(word))
                .map(word -> page + ": " + word)
                .toList();
    }

    private static Stream<Node> visible(Node node) {
        if (!node.isVisible()) {
            return Stream.empty();
        }
        Stream<Node> children = node instanceof javafx.scene.Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(WindowTest::visible)
                : Stream.empty();
        return Stream.concat(Stream.of(node), children);
    }

    private static Stream<String> texts(Node node) {
        return switch (node) {
            case org.kordamp.ikonli.javafx.FontIcon _ -> Stream.empty();
            case Text text -> Stream.of(text.getText());
            case Labeled labeled -> Stream.ofNullable(labeled.getText());
            default -> Stream.empty();
        };
    }
}
