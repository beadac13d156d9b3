package org.jiedao.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class GroupedTableTest {
    private final ObservableList<RowGroup<String>> groups = FXCollections.observableArrayList();
    private final List<String> chosen = new ArrayList<>();
    private final List<String> opened = new ArrayList<>();
    private GroupedTable<String> table;

    @Start
    void start(Stage stage) {
        groups.setAll(List.of(group("甲组", 0, 300), group("乙组", 300, 600)));
        table = new GroupedTable<String>("表", row -> row.substring(0, 4))
                .column("名", 80, row -> row)
                .column("号", 80, row -> "=" + row, Label::new)
                .groups(groups)
                .onChoose(chosen::add)
                .onOpen(opened::add);
        stage.setScene(new Scene(table, 400, 300));
        stage.show();
    }

    private static RowGroup<String> group(String title, int from, int to) {
        return new RowGroup<>(
                title,
                to - from + "条",
                IntStream.range(from, to).mapToObj("第%03d"::formatted).toList());
    }

    @Test
    void rowsAreChosenAndOpenedAndHeadingsFold(FxRobot robot) {
        robot.interact(() -> {
            table.requestFocus();
            table.getSelectionModel().clearAndSelect(2);
        });
        robot.push(KeyCode.ENTER);
        assertEquals(List.of("第001"), chosen);
        assertEquals(List.of("第001"), opened);

        robot.interact(() -> table.getSelectionModel().clearAndSelect(0));
        robot.push(KeyCode.ENTER);
        assertEquals(List.of("第001"), chosen);
        assertFalse(table.getTreeItem(0).isExpanded());
        robot.interact(() -> groups.setAll(List.of(group("甲组", 0, 300), group("乙组", 300, 601))));
        assertFalse(table.getTreeItem(0).isExpanded(), "folded as it was left");
        assertEquals(303, table.getExpandedItemCount());
    }

    @Test
    void newRowsFindSelectionAndScrollAsTheyWere(FxRobot robot) {
        robot.interact(() -> {
            table.scrollTo(400);
            table.getSelectionModel().clearAndSelect(402);
        });
        int top = top(robot);
        assertTrue(top > 300, "滚到了" + top);
        chosen.clear();
        robot.interact(() -> groups.setAll(List.of(group("甲组", 0, 300), group("乙组", 300, 600))));

        assertEquals(402, table.getSelectionModel().getSelectedIndex());
        assertEquals(top, top(robot), 1);
        assertEquals(List.of(), chosen, "nobody chose it again");
    }

    @Test
    void ofThousandsTheHeadingsStandFoldedUntilOneIsOpened(FxRobot robot) {
        robot.interact(() -> groups.setAll(List.of(group("丙组", 0, 900), group("丁组", 900, 5_100))));
        assertEquals(2, table.getExpandedItemCount());
        assertFalse(table.getTreeItem(1).isLeaf());

        robot.interact(() -> table.getTreeItem(0).setExpanded(true));
        assertEquals(902, table.getExpandedItemCount());
        robot.interact(() -> groups.setAll(List.of(group("丙组", 0, 901), group("丁组", 901, 5_101))));
        assertEquals(903, table.getExpandedItemCount(), "opened as it was left");

        robot.interact(() -> groups.setAll(List.of(group("丙组", 0, 900), group("丁组", 900, 5_000))));
        assertEquals(5_002, table.getExpandedItemCount(), "few enough to be read through");
    }

    @Test
    void copiedRowsHaveTheHeaderAndNoFormula(FxRobot robot) {
        robot.interact(() -> {
            table.getSelectionModel().clearSelection();
            table.getSelectionModel().selectIndices(0, 1);
        });
        assertEquals("名\t号\n甲组　300条\t\n第000\t'=第000", CopiedRows.of(table).tsv());
    }

    private int top(FxRobot robot) {
        int[] top = new int[1];
        robot.interact(() -> {
            table.layout();
            top[0] = ((VirtualFlow<?>) table.lookup(".virtual-flow"))
                    .getFirstVisibleCell()
                    .getIndex();
        });
        return top[0];
    }
}
