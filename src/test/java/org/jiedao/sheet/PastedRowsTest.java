package org.jiedao.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import org.junit.jupiter.api.Test;

class PastedRowsTest {
    private static List<List<String>> rows(String text) {
        Reading.Read read = assertInstanceOf(Reading.Read.class, new PastedRows("粘贴的内容").read(text));
        return read.sheets().getFirst().rows().stream()
                .map(row -> row.cells().stream().map(SheetCell::text).toList())
                .toList();
    }

    @Test
    void cellsArePartedByTabsAndRowsByAnyLineBreak() {
        assertEquals(
                List.of(List.of("姓名", "职务"), List.of("周䶮", "经理"), List.of("沈喆", "", "主任")),
                rows("姓名\t职务\r\n周䶮\t经理\r沈喆\t\t主任\n"));
    }

    @Test
    void aQuotedCellKeepsItsTabsBreaksAndQuotes() {
        assertEquals(
                List.of(List.of("a\tb", "第一行\n第二行", "叫“大工委”的\"它\""), List.of("下", "一行")),
                rows("\"a\tb\"\t\"第一行\r\n第二行\"\t\"叫“大工委”的\"\"它\"\"\"\r\n下\t一行"));
    }

    @Test
    void aLoneQuoteStandsForItself() {
        assertEquals(List.of(List.of("5\"屏", "\"未完")), rows("5\"屏\t\"未完"));
    }

    @Test
    void nothingToReadIsSaid() {
        assertInstanceOf(Reading.Refused.class, new PastedRows("粘贴的内容").read(" \r\n\t"));
    }
}
