package org.jiedao.rule.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.jiedao.rule.check.FactSource.Item;
import org.junit.jupiter.api.Test;

class RecordKeyTest {
    @Test
    void everySortIsWrittenAndReadBack() {
        for (RecordKey.Sort sort : RecordKey.Sort.values()) {
            RecordKey key = new RecordKey(sort, 9_000_000_012L);
            assertEquals(Optional.of(key), RecordKey.of(key.item("张某")));
            assertEquals("张某", key.item("张某").name());
        }
    }

    @Test
    void whatNamesNoRecordIsNone() {
        for (String key : new String[] {
            "",
            "张某",
            "BATCH",
            "BATCH ",
            "BATCH 一",
            "BATCH 1 2",
            "BATCH -1",
            "MEETINGS 3",
            "batch 3",
            "BATCH 99999999999999999999"
        }) {
            assertEquals(Optional.empty(), RecordKey.of(new Item(key, "张某")), key);
        }
    }
}
