package org.jiedao.storage.privacy;

import static org.jiedao.storage.jooq.Tables.CHANGE_ROW;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jiedao.storage.chain.LinkContent;
import org.jiedao.storage.jooq.tables.records.ChangeRowRecord;
import org.jiedao.storage.jooq.tables.records.ErasedRowRecord;
import org.jiedao.storage.log.Journal;
import org.jiedao.storage.record.RecordParts;
import org.jiedao.storage.record.RowImage;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/// Takes values out of records and of their images in the change log. An image gets another salt with what is left of it:
/// with the old one a number could be guessed from the digest that stays.
final class Redaction {
    private final DSLContext dsl;
    private final Journal journal;
    private final Map<Long, ErasedRowRecord> erased = new LinkedHashMap<>();

    Redaction(DSLContext dsl, Journal journal) {
        this.dsl = dsl;
        this.journal = journal;
    }

    /// The rows of the change log that were gone through.
    List<ErasedRowRecord> rows() {
        return List.copyOf(erased.values());
    }

    /// Puts a text, or nothing, in the place of what columns of one record hold and have held.
    void blank(Table<?> table, long id, Map<String, @Nullable String> instead) {
        Predicate<Record> blanked = row -> blank(row, instead);
        present(table, idOf(table).eq(id), blanked);
        Condition ofRecord = CHANGE_ROW.RECORD_KEY.eq(Long.toString(id));
        images(table, ofRecord, blanked);
    }

    private static boolean blank(Record row, Map<String, @Nullable String> instead) {
        boolean changed = false;
        for (Map.Entry<String, @Nullable String> one : instead.entrySet()) {
            Field<String> column = DSL.field(DSL.name(one.getKey()), String.class);
            if (row.get(column) != null && !row.get(column).equals(one.getValue())) {
                row.set(column, one.getValue());
                changed = true;
            }
        }
        return changed;
    }

    /// Puts a text in the place of another wherever it stands in the columns of a table; answers in how many records.
    int replace(Table<?> table, List<Field<String>> columns, String text, String instead) {
        Predicate<Record> replaced = row -> replace(row, columns, text, instead);
        Condition holds = DSL.or(columns.stream().map(column -> column.contains(text)).toList());
        int records = present(table, holds, replaced);
        images(table, CHANGE_ROW.BEFORE_IMAGE.contains(text).or(CHANGE_ROW.AFTER_IMAGE.contains(text)), replaced);
        return records;
    }

    private static boolean replace(Record row, List<Field<String>> columns, String text, String instead) {
        boolean changed = false;
        for (Field<String> column : columns) {
            String value = row.get(column);
            if (value != null && value.contains(text)) {
                row.set(column, value.replace(text, instead));
                changed = true;
            }
        }
        return changed;
    }

    private static Field<Long> idOf(Table<?> table) {
        return DSL.field(table.getQualifiedName().append("ID"), Long.class);
    }

    private int present(Table<?> table, Condition which, Predicate<Record> change) {
        int records = 0;
        for (Record row : dsl.selectFrom(table).where(which).fetch()) {
            if (change.test(row)) {
                long id = row.get(DSL.name("ID"), Long.class);
                dsl.update(table).set(RowImage.values(row)).where(idOf(table).eq(id)).execute();
                records++;
            }
        }
        return records;
    }

    private void images(Table<?> table, Condition which, Predicate<Record> change) {
        Condition ofTable = CHANGE_ROW.TABLE_NAME.eq(RecordParts.name(table));
        for (ChangeRowRecord row : dsl.selectFrom(CHANGE_ROW).where(ofTable, which).fetch()) {
            String before = image(table, row.getBeforeImage(), change);
            String after = image(table, row.getAfterImage(), change);
            if (before != null || after != null) {
                row.setBeforeImage(before == null ? row.getBeforeImage() : before);
                row.setAfterImage(after == null ? row.getAfterImage() : after);
                row.setSalt(journal.salt());
                dsl.update(CHANGE_ROW).set(row).where(CHANGE_ROW.ID.eq(row.getId())).execute();
                erased.put(row.getId(), new ErasedRowRecord(null, null, row.getId(), LinkContent.row(row)));
            }
        }
    }

    /// The image without what was to go; nothing where it did not hold it.
    private @Nullable String image(Table<?> table, @Nullable String image, Predicate<Record> change) {
        if (image == null) {
            return null;
        }
        Record row = RowImage.row(dsl, table, image);
        return change.test(row) ? RowImage.of(row) : null;
    }
}
