package org.jiedao.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import javafx.collections.FXCollections;
import javafx.scene.control.TableView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

/// What Ctrl+C takes from a table is pasted as it was, and nothing of it runs.
@ExtendWith(ApplicationExtension.class)
class CopiedRowsTest {
    private static String copied(String text) {
        TableView<String> table = new DataTable<String>("表")
                .column("栏", 100, row -> row)
                .rows(FXCollections.observableArrayList(List.of(text)));
        table.getSelectionModel().select(0);
        List<String> lines = CopiedRows.of(table).tsv().lines().toList();
        assertEquals(2, lines.size(), text);
        return lines.getLast();
    }

    private static String html(String text) {
        TableView<String> table = new DataTable<String>("表")
                .column("栏", 100, row -> row)
                .rows(FXCollections.observableArrayList(List.of(text)));
        table.getSelectionModel().select(0);
        return CopiedRows.of(table).html();
    }

    @Test
    void noCopiedCellBeginsLikeAFormula() {
        Random random = new Random(20251231);
        for (int one = 0; one < 2_000; one++) {
            StringBuilder text = new StringBuilder().append("=+-@\t\r\n ＝＋－＠　".charAt(random.nextInt(13)));
            random.ints(6, 0, 16).forEach(next -> text.append("=+-@\t\r 123AS禾苗()".charAt(next)));
            String cell = copied(text.toString());
            assertFalse(cell.strip().matches("(?s)[=+\\-@＝＋－＠].*"), text + " was copied as " + cell);
            assertFalse(cell.contains("\t"), text + " became two cells");
        }
    }

    @Test
    void plainTextIsCopiedAsItIs() {
        assertEquals("禾苗社区“大党委”", copied("禾苗社区“大党委”"));
        assertEquals("2026年1月1日", copied("2026年1月1日"));
        assertEquals("'-1", copied("-1"));
    }

    @Test
    void longNumbersStayTextsWhereCellsHaveFormats() {
        assertTrue(html("013800138000").contains("<td style=\"mso-number-format:'\\@'\">013800138000</td>"));
        assertTrue(html("<b>").contains("&lt;b>"));
    }
}
