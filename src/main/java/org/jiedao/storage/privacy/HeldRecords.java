package org.jiedao.storage.privacy;

import static org.jiedao.storage.jooq.Tables.CERTIFICATE;
import static org.jiedao.storage.jooq.Tables.CHANGE_ROW;
import static org.jiedao.storage.jooq.Tables.DISPATCH_ENTRY;
import static org.jiedao.storage.jooq.Tables.PERSON;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jiedao.dispatch.DocumentNumber;
import org.jiedao.privacy.Held;
import org.jiedao.storage.record.RecordParts;
import org.jiedao.storage.record.RecordTables;
import org.jiedao.storage.record.RecordWords;
import org.jiedao.storage.record.ToldRow;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.ForeignKey;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;

/// Everything that the register links to one person, in words: whichever table refers to people is told, also one that is
/// added tomorrow, and what belongs to those records.
final class HeldRecords {
    private final DSLContext dsl;
    private final ToldRow told;
    private final RecordWords words = RecordWords.shipped();
    private final List<Held> held = new ArrayList<>();

    HeldRecords(DSLContext dsl) {
        this.dsl = dsl;
        this.told = new ToldRow(dsl);
    }

    List<Held> about(long person) {
        referring(PERSON, Set.of(person), true);
        certificates(person);
        int changes = dsl.fetchCount(
                CHANGE_ROW,
                CHANGE_ROW.TABLE_NAME.eq(RecordParts.name(PERSON)),
                CHANGE_ROW.RECORD_KEY.eq(Long.toString(person)));
        held.add(new Held("操作记录", "登记和修改此人资料的记录" + changes + "条，记着修改以前和以后的内容"));
        return List.copyOf(held);
    }

    private void referring(Table<?> table, Set<Long> ids, boolean first) {
        if (first) {
            tell(table, idOf(table), ids);
        }
        for (Table<?> other : RecordTables.ordered()) {
            for (ForeignKey<?, ?> key : other.getReferences()) {
                if (key.getKey().getTable().equals(table) && !other.equals(table)) {
                    Set<Long> found = tell(other, longField(other, key), ids);
                    if (first && !found.isEmpty()) {
                        referring(other, found, false);
                    }
                }
            }
        }
    }

    private static Field<Long> longField(Table<?> table, ForeignKey<?, ?> key) {
        return DSL.field(table.getQualifiedName().append(key.getFields().getFirst().getName()), Long.class);
    }

    private static Field<Long> idOf(Table<?> table) {
        return DSL.field(table.getQualifiedName().append("ID"), Long.class);
    }

    /// The ids of the rows that were told.
    private Set<Long> tell(Table<?> table, Field<Long> column, Set<Long> ids) {
        String name = RecordParts.name(table);
        Set<Long> found = new LinkedHashSet<>();
        words.table(name).ifPresent(said -> {
            for (Record row : dsl.selectFrom(table).where(column.in(ids)).orderBy(idOf(table)).fetch()) {
                found.add(row.get(DSL.name("ID"), Long.class));
                held.add(new Held(said.name(), text(name, row)));
            }
        });
        return found;
    }

    private String text(String table, Record row) {
        return told.columns(table, row).stream()
                .map(one -> one.column() + "：" + one.after().replace('\n', ' '))
                .collect(Collectors.joining("；"));
    }

    private void certificates(long person) {
        dsl.select(CERTIFICATE.SERIAL, DISPATCH_ENTRY.PREFIX, DISPATCH_ENTRY.YEAR_OF, DISPATCH_ENTRY.SEQUENCE_NO)
                .from(CERTIFICATE)
                .join(DISPATCH_ENTRY)
                .on(DISPATCH_ENTRY.ID.eq(CERTIFICATE.ENTRY_ID))
                .where(CERTIFICATE.PERSON_ID.eq(person))
                .orderBy(CERTIFICATE.ID)
                .forEach(row -> held.add(new Held(
                        "聘书",
                        new DocumentNumber(row.value2(), row.value3(), row.value4()) + "第" + row.value1() + "份")));
    }
}
