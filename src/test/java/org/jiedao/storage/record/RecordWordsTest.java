package org.jiedao.storage.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jiedao.archive.ChangeLog;
import org.jiedao.storage.record.RecordWords.ColumnWords;
import org.jiedao.storage.record.RecordWords.TableWords;
import org.jooq.Field;
import org.jooq.Table;
import org.junit.jupiter.api.Test;

class RecordWordsTest {
    /// Written by the workbench alone: the change log, and what was issued.
    private static final Set<String> NOT_EDITED = Set.of(
            "change_step", "change_row", "change_link", "erased_row", "disclosure", "dispatch_entry", "dispatch_file", "dispatch_version", "certificate");
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}.*");

    private final RecordWords words = RecordWords.shipped();

    @Test
    void everyColumnThatUsersEditHasAChineseName() {
        List<String> without = new ArrayList<>();
        for (Table<?> table : RecordTables.ordered()) {
            String name = RecordParts.name(table);
            if (!NOT_EDITED.contains(name)) {
                for (Field<?> column : table.fields()) {
                    String lower = column.getName().toLowerCase(Locale.ROOT);
                    boolean named = words.table(name)
                            .map(TableWords::columns)
                            .map(columns -> columns.get(lower))
                            .filter(one -> CHINESE.matcher(one.name()).matches())
                            .isPresent();
                    if (!named) {
                        without.add(name + "." + lower);
                    }
                }
            }
        }
        assertEquals(List.of(), without);
    }

    @Test
    void theFileNamesNothingThatIsNotThere() throws IOException {
        String text = new String(
                RecordWords.class.getResourceAsStream("record-words.txt").readAllBytes(), StandardCharsets.UTF_8);
        List<String> tables = text.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#") && !line.startsWith(" "))
                .map(line -> line.split(" ")[0])
                .toList();
        assertEquals(tables.size(), Set.copyOf(tables).size());
        for (String table : tables) {
            Set<String> columns = Set.copyOf(Arrays.stream(RecordParts.table(table).fields())
                    .map(column -> column.getName().toLowerCase(Locale.ROOT))
                    .toList());
            TableWords said = words.table(table).orElseThrow();
            assertTrue(CHINESE.matcher(said.name()).matches(), table);
            assertEquals(columns, said.columns().keySet(), table);
            said.columns().values().forEach(RecordWordsTest::refersToWhatIsThere);
        }
    }

    private static void refersToWhatIsThere(ColumnWords column) {
        column.table().ifPresent(RecordParts::table);
        column.codes().ifPresent(codes -> assertTrue(CodeWords.of(codes).isPresent(), codes));
    }

    @Test
    void everyNumberOfAnotherRecordIsToldByItsName() {
        List<String> bare = new ArrayList<>();
        for (Table<?> table : RecordTables.ordered()) {
            words.table(RecordParts.name(table)).ifPresent(said -> table.getReferences().forEach(reference -> {
                String column = reference.getFields().getFirst().getName().toLowerCase(Locale.ROOT);
                ColumnWords it = said.columns().get(column);
                if (it.told() && !it.ofOwner() && it.table().isEmpty()) {
                    bare.add(RecordParts.name(table) + "." + column);
                }
            }));
        }
        assertEquals(List.of(), bare);
    }

    @Test
    void everySortOfRecordIsATableAndEveryPartNamesItsOwner() {
        for (ChangeLog.Sort sort : ChangeLog.Sort.values()) {
            owned(RecordParts.table(sort));
        }
    }

    private static void owned(String table) {
        RecordParts.table(table);
        for (RecordParts.Part part : RecordParts.of(table)) {
            assertTrue(
                    RecordParts.table(part.table()).field(part.column().toUpperCase(Locale.ROOT)) != null,
                    part.toString());
            owned(part.table());
        }
    }
}
