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
            "PDF", "Word", "Excel", "xlsx", "xls", "DB", "GB", "Ctrl", "Alt", "Esc", "GNU", "Affero", "AGPL", "or",
            "later", "K", "F", "N", "S", "Z", "Y", "P", "C", "T");

    private static final Pattern WORD = Pattern.compile("[A-Za-z]+");

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
        new WindowFixture(wiring).show(stage);
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
        for (int step = 0; step < 60; step++) {
            robot.push(KeyCode.TAB);
            reached.add(stage.getScene().getFocusOwner());
        }

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
