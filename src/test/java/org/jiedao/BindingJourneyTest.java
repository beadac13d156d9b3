package org.jiedao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.jiedao.dispatch.BindPapers;
import org.jiedao.dispatch.DispatchEntry;
import org.jiedao.dispatch.Paper;
import org.jiedao.dispatch.view.EntryRow;
import org.jiedao.document.preview.PdfPages;
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

/// Issued papers bound as one book in the real window.
@ExtendWith(ApplicationExtension.class)
class BindingJourneyTest {
    @TempDir
    static Path year;

    @TempDir
    Path folder;

    @TempDir
    Path books;

    private Wiring wiring;
    private WindowFixture window;
    private Stage stage;

    @BeforeAll
    static void work() throws IOException {
        SampleFolder.year(year).close();
    }

    @Start
    void start(Stage shown) throws IOException {
        stage = shown;
        wiring = SampleFolder.copy(year, folder);
        window = new WindowFixture(wiring);
        window.show(shown);
    }

    @AfterEach
    void shut(FxRobot robot) throws IOException {
        robot.interact(stage::hide);
        wiring.close();
    }

    private List<DispatchEntry> entries(Paper... papers) {
        return wiring.database().dispatchRegister().entries().stream()
                .filter(entry -> List.of(papers).contains(entry.matter().paper()))
                .toList();
    }

    @Test
    @SuppressWarnings("unchecked")
    void chosenPapersBecomeOneBookInTheOrderOfTheirDates(FxRobot robot) throws IOException {
        robot.interact(() -> window.navigator().open(Place.of(PageName.DISPATCH)));
        assertFalse(robot.lookup("#book-title").query().getParent().isVisible(), "one paper is no book");
        TableView<EntryRow> table = robot.lookup(node -> node instanceof TableView<?> && node.isVisible()).query();
        robot.interact(() -> {
            table.getSelectionModel().clearSelection();
            table.getItems().stream()
                    .filter(row -> row.entry().matter().paper() == Paper.NOTICE
                            || row.entry().matter().paper() == Paper.PUBLICITY)
                    .forEach(table.getSelectionModel()::select);
        });
        window.desktop().willSaveIn(books);

        robot.interact(() -> robot.lookup("#book-title").queryAs(TextField.class).setText("青禾街道|聘任文书汇编"));
        robot.interact(() -> robot.lookup("#bind").queryButton().fire());

        assertEquals(List.of("青禾街道聘任文书汇编.docx", "青禾街道聘任文书汇编.pdf"), names());
        try (PdfPages pages = new PdfPages(Files.readAllBytes(books.resolve("青禾街道聘任文书汇编.pdf")))) {
            assertTrue(pages.text(0).contains("聘任文书汇编"));
            String contents = pages.text(2);
            assertTrue(contents.indexOf("公示") < contents.indexOf("通知"), contents);
            assertTrue(pages.count() >= 4 + entries(Paper.NOTICE, Paper.PUBLICITY).size());
        }
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(books)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void certificatesVoidPapersAndAnEmptyTitleAreRefusedAndNothingIsWritten() throws IOException {
        BindPapers cases = wiring.paperwork().bindPapers();
        DispatchEntry notice = entries(Paper.NOTICE).getFirst();
        wiring.paperwork().voidEntry().markVoid(notice, "测试作废");

        assertTrue(refusal(cases.bind(entries(Paper.CERTIFICATE), "汇编", books)).contains("是证书"));
        assertTrue(refusal(cases.bind(entries(Paper.NOTICE), "汇编", books)).contains(notice.number() + "已经作废"));
        assertTrue(refusal(cases.bind(entries(Paper.PUBLICITY), " | ", books)).contains("题名"));
        assertEquals(List.of(), names());
    }

    private static String refusal(BindPapers.Outcome outcome) {
        return assertInstanceOf(BindPapers.Outcome.Refused.class, outcome).sentence();
    }
}
