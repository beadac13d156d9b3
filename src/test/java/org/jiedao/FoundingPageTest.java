package org.jiedao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TabPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.jiedao.liaison.Contact;
import org.jiedao.liaison.Liaison;
import org.jiedao.organization.Body;
import org.jiedao.organization.BodyKind;
import org.jiedao.organization.BodyStep;
import org.jiedao.organization.BranchType;
import org.jiedao.organization.Founding;
import org.jiedao.organization.NetworkLayout;
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

/// Foundings recorded and the organization chart looked at in the real window.
@ExtendWith(ApplicationExtension.class)
class FoundingPageTest {
    @TempDir
    Path folder;

    private Wiring wiring;
    private WindowFixture fixture;

    @Start
    void start(Stage stage) throws IOException {
        wiring = SampleFolder.street(folder);
        fixture = new WindowFixture(wiring);
        fixture.show(stage);
    }

    @AfterEach
    void shut(FxRobot robot) throws IOException {
        WindowFixture.hide(robot);
        wiring.close();
    }

    private Body branch() {
        return wiring.database().organizations().bodies().stream()
                .filter(body -> body.kind() == BodyKind.ESTATE_BRANCH)
                .findFirst()
                .orElseThrow();
    }

    private void type(FxRobot robot, String field, String day) {
        robot.interact(() -> {
            DateField date = robot.lookup(field).queryAs(DateField.class);
            date.getEditor().setText(day);
            date.read();
        });
    }

    private static String told(FxRobot robot) {
        return robot.lookup(".label").queryAllAs(Labeled.class).stream()
                .map(Labeled::getText)
                .collect(Collectors.joining("|"));
    }

    private void open(FxRobot robot, Place place) {
        robot.interact(() -> fixture.navigator().open(place));
    }

    @Test
    void aFoundingIsRecordedStepByStepAndTakenBackByKey(FxRobot robot) {
        Body branch = branch();
        open(robot, Place.of(PageName.ORGANIZATION, branch.id()));
        robot.interact(() -> robot.lookup(".tab-pane").queryAs(TabPane.class).getSelectionModel().select(1));
        robot.interact(() -> robot.lookup("#edit-founding").queryButton().fire());
        type(robot, "#founding-APPLICATION", "2026.3.10");
        type(robot, "#founding-REPLY", "2026.3.5");
        robot.push(KeyCode.CONTROL, KeyCode.S);
        assertTrue(told(robot).contains("与廊坊") || told(robot).contains("次序“申请→批复→挂牌”不符"), told(robot));
        assertEquals(List.of(), wiring.database().bodySteps().of(branch.id()));

        type(robot, "#founding-REPLY", "2026.3.15");
        robot.push(KeyCode.CONTROL, KeyCode.S);
        assertEquals(
                List.of(BodyStep.Kind.APPLICATION, BodyStep.Kind.REPLY),
                wiring.database().bodySteps().of(branch.id()).stream()
                        .map(BodyStep::kind)
                        .toList());
        String rail = robot.lookup("#founding-rail .label").queryAllAs(Labeled.class).stream()
                .map(Labeled::getText)
                .collect(Collectors.joining("|"));
        assertTrue(rail.contains("申请|2026年3月10日") && rail.contains("挂牌|待办"), rail);

        robot.interact(() -> robot.lookup("#body-tree").queryAs(TreeView.class).requestFocus());
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(List.of(), wiring.database().bodySteps().of(branch.id()));
    }

    @Test
    void theTypeOfABranchIsChosenAndItsPlaceInTheTreeTakenAway(FxRobot robot) {
        Body branch = branch();
        open(robot, Place.of(PageName.ORGANIZATION, branch.id()));
        robot.interact(() -> robot.lookup(".button").queryAllAs(Button.class).stream()
                .filter(button -> "改组织".equals(button.getText()))
                .findFirst()
                .orElseThrow()
                .fire());
        robot.interact(() -> robot.lookup("#branch-type").queryAs(ComboBox.class).getSelectionModel().select(1));
        robot.interact(() -> robot.lookup(".side-form .icon-button").queryAllAs(Button.class).stream()
                .filter(button -> "清除所选".equals(button.getAccessibleText()) && button.isVisible())
                .findFirst()
                .orElseThrow()
                .fire());
        robot.push(KeyCode.CONTROL, KeyCode.S);
        Body changed = wiring.database().organizations().body(branch.id()).orElseThrow();
        assertEquals(BranchType.FUNCTIONAL, changed.founding().type());
        assertEquals(null, changed.parentId());
    }

    private static List<String> boxes(FxRobot robot) {
        return robot.lookup(".chart-box").queryAllAs(Button.class).stream()
                .map(Button::getAccessibleText)
                .toList();
    }

    @Test
    void theChartShowsTheBodiesOfItsDayAndLeadsToThem(FxRobot robot) {
        Body group = wiring.database().organizations().bodies().stream()
                .filter(body -> body.kind() == BodyKind.MEMBER_HOUSEHOLD)
                .findFirst()
                .orElseThrow();
        LocalDate yesterday = SampleStreet.TODAY.minusDays(1);
        wiring.database().organizations().edit(group.founded(new Founding(null, yesterday, null, null)));
        open(robot, Place.of(PageName.ORGANIZATION));
        robot.interact(() -> robot.lookup("#show-chart").queryButton().fire());
        int all = wiring.database().organizations().bodies().size();
        assertEquals(all - 1, boxes(robot).size());
        type(robot, "#chart-day", "2026.6.30");
        assertEquals(all, boxes(robot).size());

        Button fold = robot.lookup(".chart-fold").queryAllAs(Button.class).stream()
                .filter(button -> button.getAccessibleText().contains("禾苗社区党委"))
                .findFirst()
                .orElseThrow();
        robot.interact(fold::fire);
        assertTrue(boxes(robot).size() < all - 5, "what hangs on the community is folded away");

        Button branch = robot.lookup(".chart-box").queryAllAs(Button.class).stream()
                .filter(button -> button.getAccessibleText().startsWith("稻香苑"))
                .findFirst()
                .orElseThrow();
        robot.interact(branch::fire);
        assertFalse(robot.lookup("#organization-chart").query().getParent().isVisible());
        assertTrue(told(robot).contains("稻香苑小区党支部"), told(robot));
    }

    private static List<String> told(FxRobot robot, String style) {
        return robot.lookup(style).queryAll().stream()
                .filter(Node::isVisible)
                .map(Node::getAccessibleText)
                .sorted()
                .toList();
    }

    @Test
    void theNetworkShowsTheTiesOfItsKindsAndLeadsToWhatIsTied(FxRobot robot) {
        var database = wiring.database();
        LocalDate day = SampleStreet.TODAY;
        var street = database.committees().committees(day).stream()
                .filter(one -> one.name().equals(SampleStreet.STREET_COMMITTEE))
                .findFirst()
                .orElseThrow();
        long person = database.committees().compositionOn(street.id(), day).members().getFirst().person().id();
        long community = database.organizations().bodies().stream()
                .filter(body -> body.name().equals("禾苗社区党委"))
                .findFirst()
                .orElseThrow()
                .id();
        database.liaisons()
                .keep("登记", List.of(new Liaison(0, street.id(), person, new Contact.Community(community), day, null)));
        open(robot, Place.of(PageName.ORGANIZATION));
        robot.interact(() -> robot.lookup("#show-chart").queryButton().fire());
        robot.interact(() -> robot.lookup("#chart-network").queryAs(ToggleButton.class).fire());
        assertTrue(robot.lookup("#chart-network").queryAs(ToggleButton.class).isSelected());
        assertFalse(robot.lookup("#chart-tree").queryAs(ToggleButton.class).isSelected());
        assertEquals(
                List.of("禾苗社区党委，分片联系：青禾街道（示例）“大工委”（苗青禾）"), told(robot, ".network-end.body"));
        assertTrue(
                told(robot, ".network-end.unit").contains("禾苗里步行街（示例），共建单位：禾苗社区“大党委”（金德福）"),
                told(robot, ".network-end.unit").toString());

        robot.interact(() -> robot.lookup("#layer-JOINED").queryAs(CheckBox.class).fire());
        assertEquals(List.of(), told(robot, ".network-end.unit"));
        assertEquals(1, told(robot, ".network-end.body").size());
        robot.interact(() -> robot.lookup("#layer-LIAISON").queryAs(CheckBox.class).fire());
        assertTrue(told(robot).contains("这一天没有要画的联系"), told(robot));
        assertTrue(robot.lookup("#export-chart").queryButton().isDisabled());

        robot.interact(() -> robot.lookup("#layer-LIAISON").queryAs(CheckBox.class).fire());
        robot.interact(() -> robot.lookup(".network-end").queryAllAs(Button.class).stream()
                .findFirst()
                .orElseThrow()
                .fire());
        assertFalse(robot.lookup("#organization-chart").query().getParent().isVisible());
        assertTrue(told(robot).contains("禾苗社区党委"), told(robot));
    }

    @Test
    void treeAndNetworkAreExportedAsPicturesOfTheDay(FxRobot robot) throws IOException {
        open(robot, Place.of(PageName.ORGANIZATION));
        robot.interact(() -> robot.lookup("#show-chart").queryButton().fire());
        BufferedImage tree = exported(robot, "tree.png");
        robot.interact(() -> robot.lookup("#chart-network").queryAs(ToggleButton.class).fire());
        BufferedImage network = exported(robot, "network.png");
        assertTrue(told(robot).contains("已导出网络图"), told(robot));
        assertTrue(inked(tree) > 0.005 && inked(network) > 0.005, inked(tree) + " " + inked(network));
        assertTrue(tree.getWidth() > 2000, "two pixels for one of the screen: " + tree.getWidth());
        var layout = NetworkLayout.of(
                new OrganizationWiring(wiring).drawChart().network(SampleStreet.TODAY));
        assertEquals(layout.size().width() * 2, network.getWidth(), 70, "as wide as its layout and two margins");
        assertEquals(layout.size().height() * 2, network.getHeight(), 70);
    }

    private BufferedImage exported(FxRobot robot, String name) throws IOException {
        Path file = folder.resolve(name);
        fixture.desktop().willWrite(file);
        robot.interact(() -> robot.lookup("#export-chart").queryButton().fire());
        return ImageIO.read(file.toFile());
    }

    /// The share of a picture that is dark.
    private static double inked(BufferedImage picture) {
        long dark = 0;
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                dark += (picture.getRGB(x, y) & 0xff) < 128 ? 1 : 0;
            }
        }
        return (double) dark / picture.getWidth() / picture.getHeight();
    }

    @Test
    void aClauseAboutFoundingLeadsToTheStepThatIsMissing(FxRobot robot) {
        Body branch = branch();
        LocalDate day = LocalDate.of(2026, 3, 10);
        new OrganizationWiring(wiring)
                .recordBody()
                .steps(branch, null, List.of(BodyStep.of(BodyStep.Kind.APPLICATION, day, "请示")));
        open(robot, Place.of(PageName.ORGANIZATION, "设立", branch.id()));
        assertEquals(
                "设立",
                robot.lookup(".tab-pane").queryAs(TabPane.class).getSelectionModel().getSelectedItem().getText());
        DateField reply = robot.lookup("#founding-REPLY").queryAs(DateField.class);
        assertTrue(reply.isFocused() || reply.getEditor().isFocused());

        open(robot, Place.of(PageName.ORGANIZATION, "改组织", branch.id()));
        assertTrue(robot.lookup("#branch-type").tryQuery().isPresent());
    }
}
