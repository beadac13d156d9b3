package org.jiedao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.jiedao.archive.Act;
import org.jiedao.archive.Disclosure;
import org.jiedao.archive.Operation;
import org.jiedao.archive.Operations.Sought;
import org.jiedao.committee.Membership;
import org.jiedao.committee.Role;
import org.jiedao.committee.SeatKind;
import org.jiedao.people.Person;
import org.jiedao.privacy.Due;
import org.jiedao.sample.SampleStreet;
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

/// Privacy in the real window: a number masked, shown with a reason, told to the person, erased; the log of it all.
@ExtendWith(ApplicationExtension.class)
class PrivacyJourneyTest {
    private static final String NUMBER = "13800001234";

    @TempDir
    static Path street;

    @TempDir
    Path folder;

    @TempDir
    Path out;

    private Wiring wiring;
    private WindowFixture window;
    private Person person;

    @BeforeAll
    static void build() throws IOException {
        SampleFolder.street(street).close();
    }

    @Start
    void start(Stage stage) throws IOException {
        wiring = SampleFolder.copy(street, folder);
        person = wiring.database()
                .people()
                .add(new Person(0, Person.draft("龑某").name(), null, "主任", null, NUMBER));
        window = new WindowFixture(wiring);
        window.show(stage);
        stage.setWidth(1366);
    }

    @AfterEach
    void shut(FxRobot robot) throws IOException {
        WindowFixture.hide(robot);
        wiring.close();
    }

    private Hands at(FxRobot robot, Place place) {
        Hands hands = new Hands(robot, window);
        hands.go(place);
        return hands;
    }

    private static void show(FxRobot robot, String reason) {
        MenuButton show = robot.lookup("#person-phone-show").queryAs(MenuButton.class);
        robot.interact(() -> show.getItems().stream()
                .filter(item -> item.getText().equals(reason))
                .findFirst()
                .orElseThrow()
                .fire());
    }

    @Test
    void aNumberIsHiddenUntilSomebodySaysWhyAndThatIsLogged(FxRobot robot) {
        Hands hands = at(robot, Place.of(PageName.PEOPLE, person.id()));
        TextField field = robot.lookup("#person-phone").queryAs(TextField.class);
        assertEquals("138****1234", field.getText());
        assertFalse(field.isEditable());
        hands.type("#person-post", "副主任");
        hands.save();
        assertEquals(NUMBER, wiring.database().people().person(person.id()).orElseThrow().phone());

        hands.go(Place.of(PageName.PEOPLE, person.id()));
        show(robot, "核对号码");
        assertEquals(NUMBER, hands.typed("#person-phone"));
        assertTrue(robot.lookup("#save").queryButton().isDisabled(), "to look at a number is no change");
        Disclosure logged = wiring.database().disclosures().of(person.id()).getFirst();
        assertEquals(List.of(Act.SHOW, "核对号码", false), List.of(logged.act(), logged.reason(), logged.masked()));

        hands.type("#person-phone", "13900005678");
        hands.save();
        assertEquals("13900005678", wiring.database().people().person(person.id()).orElseThrow().phone());
    }

    @Test
    void whoTypesTheNumberOfAnIdentityCardIsWarnedAndNotKeptFromSaving(FxRobot robot) {
        Hands hands = at(robot, Place.of(PageName.PEOPLE, person.id()));
        robot.interact(() -> robot.lookup("#person-post").query().requestFocus());
        hands.type("#person-post", "主任11010519491231002X");
        assertTrue(hands.message().startsWith("刚填的像是身份证号。"), hands.message());
        hands.save();
        assertEquals(
                "主任11010519491231002X",
                wiring.database().people().person(person.id()).orElseThrow().post());
    }

    @Test
    void noNumberOfAPersonStandsInTheTableOrOnTheClipboard(FxRobot robot) {
        at(robot, Place.of(PageName.PEOPLE));
        TableView<?> table = robot.lookup("#人员表").queryAs(TableView.class);
        // what is copied is what the columns say
        String copied = IntStream.range(0, table.getItems().size())
                .boxed()
                .flatMap(row -> table.getVisibleLeafColumns().stream().map(column -> column.getCellData(row) + "\t"))
                .collect(Collectors.joining());
        assertTrue(copied.contains("138****1234"), copied);
        assertFalse(copied.contains(NUMBER));
    }

    @Test
    void theRosterIsExportedMaskedUnlessAReasonIsGivenForThisOnce(FxRobot robot) throws IOException {
        at(robot, Place.of(PageName.PEOPLE));
        window.desktop().willSaveIn(out);
        MenuButton export = robot.lookup("#export-roster").queryAs(MenuButton.class);
        robot.interact(() -> export.getItems().getFirst().fire());
        String masked = sheet(out.resolve("花名册.xlsx"));
        assertTrue(masked.contains("138****1234") && !masked.contains(NUMBER), masked);

        robot.interact(() -> export.getItems().getLast().fire());
        assertTrue(sheet(out.resolve("花名册.xlsx")).contains(NUMBER));
        List<Disclosure> log = wiring.database().disclosures().find("花名册", 10);
        int people = wiring.database().people().everyone().size();
        assertEquals(
                List.of(List.of("核对号码", false, people), List.of("", true, people)),
                log.stream().map(one -> List.of(one.reason(), one.masked(), one.people())).toList());
    }

    private static String sheet(Path xlsx) throws IOException {
        try (ZipFile zip = new ZipFile(xlsx.toFile())) {
            return new String(
                    zip.getInputStream(zip.getEntry("xl/sharedStrings.xml")).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void whatIsHeldIsToldWrittenAndTheContactErasedForGood(FxRobot robot) throws IOException {
        Hands hands = at(robot, Place.of(PageName.PEOPLE, "存了什么", person.id()));
        assertEquals("与此人有联系的登记2条", hands.text("#held-head"));
        window.desktop().willSaveIn(out);
        hands.press("#write-held");
        try (Stream<Path> files = Files.list(out)) {
            assertEquals(
                    List.of("工作台留存的龑某的信息.docx", "工作台留存的龑某的信息.pdf"),
                    files.map(file -> file.getFileName().toString()).sorted().toList());
        }
        String word = text(out.resolve("工作台留存的龑某的信息.docx"));
        assertTrue(word.contains("138****1234") && word.contains("主任"), word);
        assertFalse(word.contains(NUMBER));

        hands.press("#erase-contact");
        assertTrue(hands.text("#erase-question").startsWith("删除龑某的联系方式？"));
        hands.press("#erase-yes");
        assertEquals("已删除龑某的联系方式：花名册里的号码、操作记录里的1条内容。旧备份里的要到期（最长12个月）才会消失。", hands.message());
        assertNull(wiring.database().people().person(person.id()).orElseThrow().phone());
        assertEquals(List.of(), wiring.check().problems());
        hands.undo();
        assertTrue(hands.message().contains("其中的个人信息已按规定删除，不能还原"), hands.message());
        assertEquals(
                List.of(Act.ERASE, Act.EXPORT, Act.STEP),
                found(new Sought("龑某", "", null, null, null, "")).stream().map(Operation::act).toList());
    }

    private List<Operation> found(Sought sought) {
        return wiring.database().operations().find(sought, 0, 100).rows();
    }

    private static String text(Path docx) throws IOException {
        try (ZipFile zip = new ZipFile(docx.toFile())) {
            return new String(
                            zip.getInputStream(zip.getEntry("word/document.xml")).readAllBytes(),
                            StandardCharsets.UTF_8)
                    .replaceAll("<[^>]*>", "");
        }
    }

    @Test
    void operationsAreFoundByTextDayAndSortAndExported(FxRobot robot) throws IOException {
        Hands hands = at(robot, Place.of(PageName.DATA));
        hands.tab(".tab-pane", "操作记录");
        TableView<?> table = robot.lookup("#操作记录表").queryAs(TableView.class);
        int all = table.getItems().size();
        assertTrue(all > 1, "only " + all);
        hands.type("#operations-text", "龑某");
        hands.until(() -> table.getItems().size() == 1);
        robot.interact(() -> table.getSelectionModel().select(0));
        assertTrue(robot.lookup("#operation-told .label").queryAll().stream()
                .anyMatch(label -> label.toString().contains("138****1234")));
        hands.type("#operations-text", "");
        hands.until(() -> table.getItems().size() == all);
        hands.day("#operations-to", "2020.1.1");
        assertEquals(0, table.getItems().size());
        hands.day("#operations-to", "");
        hands.pick("#operations-sort", "席位");
        assertTrue(table.getItems().size() < all);

        window.desktop().willSaveIn(out);
        hands.press("#export-operations");
        assertTrue(hands.message().matches("操作记录\\d+条已写入操作记录.xlsx。"), hands.message());
        assertEquals(
                "操作记录.xlsx",
                wiring.database().disclosures().find("", 1).getFirst().file());
    }

    @Test
    void whoLeftLongAgoIsListedAndClearedAtOnce(FxRobot robot) {
        var committees = wiring.database().committees();
        var committee = committees.committees(SampleStreet.TODAY).getFirst();
        var term = committees.addTerm(committee.id(), 1, LocalDate.of(2018, 1, 1), LocalDate.of(2022, 12, 31));
        long seat = committees.addSeat(committee.id(), SeatKind.PART_TIME, Role.PART_TIME_MEMBER).id();
        committees.add(new Membership(
                0, seat, term.id(), person.id(), term.startsOn(), term.endsOn(), null, null, null));

        Hands hands = at(robot, Place.of(PageName.DATA));
        hands.tab(".tab-pane", "隐私");
        TableView<?> due = robot.lookup("#到期清除").queryAs(TableView.class);
        assertEquals(
                List.of("龑某 2023-12-31"),
                due.getItems().stream().map(Due.class::cast).map(one -> one.name() + " " + one.due()).toList());
        hands.press("#clear-due");
        hands.press("#erase-yes");
        assertTrue(hands.message().startsWith("已清除离任人员的联系方式1人"), hands.message());
        assertEquals(0, due.getItems().size());
        assertNull(wiring.database().people().person(person.id()).orElseThrow().phone());
        assertFalse(Objects.requireNonNull(window.notices().shown().get()).text().isEmpty());
    }
}
