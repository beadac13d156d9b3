package org.jiedao.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jiedao.sheet.SheetCell;
import org.jiedao.sheet.SheetGrid;
import org.jiedao.sheet.SheetRow;
import org.junit.jupiter.api.Test;

class TableFinderTest {
    @Test
    void titlesOfTheNextTableAreNoRowsOfThisOne() {
        List<FoundTable> tables = find(
                "一、示例名册|<|<",
                "填报单位：示例||填报日期：2026.3.1",
                "序号|姓名|电话",
                "1|示例甲|1",
                "合计|1|",
                "二、另一名册|<|<",
                "姓名|单位|职务",
                "示例乙|示例社|会长");
        assertEquals(
                List.of("一、示例名册", "二、另一名册"),
                tables.stream().map(FoundTable::title).toList());
        assertEquals(
                List.of(List.of(4, 5), List.of(8)),
                tables.stream()
                        .map(table -> table.rows().stream().map(SheetRow::number).toList())
                        .toList());
    }

    @Test
    void groupsAndTheirColumnsAreOneHeader() {
        List<List<String>> headers = List.of(
                headers("姓名|任职|<", "^|起始|届满", "示例甲|1|2"),
                headers("姓名|任职|<", "|起始|届满", "示例甲|1|2"),
                headers("基本情况|任职|<", "姓名|起始|届满", "示例甲|1|2"));
        assertEquals(
                List.of(
                        List.of("姓名", "任职／起始", "任职／届满"),
                        List.of("姓名", "任职／起始", "任职／届满"),
                        List.of("基本情况／姓名", "任职／起始", "任职／届满")),
                headers);
    }

    @Test
    void aLoneNameAboveTheNextHeaderIsStillAPerson() {
        List<FoundTable> tables = find("姓名|电话", "示例甲", "姓名|电话", "示例乙|1");
        assertEquals(1, tables.getFirst().rows().size());
    }

    @Test
    void aSheetWithoutNamesHasNoTable() {
        assertEquals(List.of(), find("单位|电话", "示例社|1", "姓名"));
    }

    private static List<String> headers(String... rows) {
        return find(rows).getFirst().columns().stream()
                .map(FoundTable.Column::header)
                .toList();
    }

    /// Cells parted by `|`; `<` repeats the cell to the left, `^` the one above, as merged ranges do.
    private static List<FoundTable> find(String... lines) {
        List<SheetRow> rows = new ArrayList<>();
        for (String line : lines) {
            List<SheetCell> cells = new ArrayList<>();
            for (String text : Arrays.asList(line.split("\\|", -1))) {
                cells.add(
                        switch (text) {
                            case "<" -> new SheetCell(cells.getLast().text(), null, SheetCell.Cover.ACROSS);
                            case "^" ->
                                new SheetCell(
                                        rows.getLast().cell(cells.size()).text(), null, SheetCell.Cover.BELOW);
                            default -> SheetCell.of(text);
                        });
            }
            rows.add(new SheetRow(rows.size() + 1, false, cells));
        }
        return new TableFinder(new HeaderWords(), "册.xlsx").tables(new SheetGrid("表", false, rows, Set.of()));
    }
}
