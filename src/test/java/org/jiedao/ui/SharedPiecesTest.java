package org.jiedao.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.collections.FXCollections;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodHighlight;
import javafx.scene.input.InputMethodTextRun;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.jiedao.settings.SettingsFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class SharedPiecesTest {
    @TempDir
    static Path folder;

    private DateField date;
    private SearchField search;
    private DataTable<String> table;

    @Start
    void start(Stage stage) {
        date = new DateField();
        search = new SearchField("找");
        table = new DataTable<String>("表");
        table.column("字", 80, text -> text)
                .column("长", 80, text -> "=" + text.length())
                .rows(FXCollections.observableArrayList("青禾", "街道"));
        stage.setScene(new Scene(new VBox(date, search, table), 400, 400));
        stage.show();
    }

    @Test
    void datesAreUnderstoodHoweverTheyAreTyped(FxRobot robot) {
        for (String typed : List.of("2026.3.1", "2026-3-1", "20260301", "2026年3月1日", "２０２６．３．１")) {
            robot.interact(() -> {
                date.setValue(null);
                date.getEditor().setText(typed);
                date.read();
            });
            assertEquals(LocalDate.of(2026, 3, 1), date.getValue(), typed);
            assertEquals("2026年3月1日", date.getEditor().getText());
        }
    }

    @Test
    void anUnreadableDateStaysAndIsMarked(FxRobot robot) {
        robot.interact(() -> {
            date.getEditor().setText("去年");
            date.read();
        });

        assertNull(date.getValue());
        assertEquals("去年", date.getEditor().getText());
        assertTrue(date.getPseudoClassStates().stream().anyMatch(state -> state.getPseudoClassName()
                .equals("unreadable")));
    }

    @Test
    void composingTextIsNoQuery(FxRobot robot) {
        robot.interact(() -> {
            search.requestFocus();
            Event.fireEvent(search, typed("zhang", ""));
            search.settle();
        });
        assertEquals("zhang", search.getText());
        assertEquals("", search.query().get());

        robot.interact(() -> {
            Event.fireEvent(search, typed("", "张"));
            search.settle();
        });
        assertEquals("张", search.query().get());
    }

    @Test
    void copiedRowsHaveTheirHeaderAndNoFormula(FxRobot robot) {
        robot.interact(() -> table.getSelectionModel().selectAll());

        assertEquals("字\t长\n青禾\t'=2\n街道\t'=2", CopiedRows.of(table).tsv());
    }

    @Test
    void columnsStayAsTheUserLeftThem(FxRobot robot) {
        SettingsViewModel settings =
                new SettingsViewModel(new SettingsFile(folder.resolve("settings")), new Notices());
        settings.change(before -> before.withTable("表", "长:140:true;字:90:false"));

        robot.interact(() -> table.remembered(settings));

        assertEquals(
                List.of("长", "字"),
                table.getColumns().stream().map(column -> column.getText()).toList());
        assertTrue(!table.getColumns().getLast().isVisible());
    }

    @Test
    void aFormIsDirtyUntilItIsAsRecorded(FxRobot robot) {
        SimpleStringProperty name = new SimpleStringProperty("青禾");
        DirtyMark mark = new DirtyMark(name);

        name.set("青禾街道");
        assertTrue(mark.dirty().get());
        name.set("青禾");
        assertTrue(!mark.dirty().get());
    }

    @Test
    void theFirstFieldOfAFormIsNamedByItsLabel(FxRobot robot) {
        TextField field = new TextField();
        new FormGrid().field("姓名", field);

        assertEquals("姓名", field.getAccessibleText());
    }

    private static InputMethodEvent typed(String composed, String committed) {
        List<InputMethodTextRun> runs = composed.isEmpty()
                ? List.of()
                : List.of(new InputMethodTextRun(composed, InputMethodHighlight.UNSELECTED_RAW));
        return new InputMethodEvent(
                InputMethodEvent.INPUT_METHOD_TEXT_CHANGED,
                FXCollections.observableArrayList(runs),
                committed,
                composed.length());
    }
}
