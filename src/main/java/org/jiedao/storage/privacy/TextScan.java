package org.jiedao.storage.privacy;

import static org.jiedao.storage.jooq.Tables.DISPATCH_ENTRY;
import static org.jiedao.storage.jooq.Tables.DISPATCH_VERSION;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiedao.dispatch.DocumentNumber;
import org.jiedao.storage.record.RecordParts;
import org.jiedao.storage.record.RecordTables;
import org.jiedao.storage.record.RecordWords;
import org.jiedao.storage.record.RecordWords.ColumnWords;
import org.jiedao.storage.record.RecordWords.TableWords;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;

/// Where a text stands: in which columns of the records, and in which issued papers.
final class TextScan {
    private static final int MOST_PAPERS = 20;

    private final DSLContext dsl;
    private final RecordWords words = RecordWords.shipped();

    TextScan(DSLContext dsl) {
        this.dsl = dsl;
    }

    List<String> of(String text) {
        List<String> found = new ArrayList<>();
        for (Table<?> table : RecordTables.ordered()) {
            words.table(RecordParts.name(table)).ifPresent(said -> found.addAll(in(table, said, text)));
        }
        papers(text).ifPresent(found::add);
        return found;
    }

    private List<String> in(Table<?> table, TableWords said, String text) {
        List<String> found = new ArrayList<>();
        for (Field<?> column : table.fields()) {
            ColumnWords it = said.columns().get(column.getName().toLowerCase(Locale.ROOT));
            if (column.getType() == String.class && it.codes().isEmpty() && it.told()) {
                int rows = dsl.fetchCount(table, DSL.field(column.getQualifiedName(), String.class).contains(text));
                if (rows > 0) {
                    found.add("“" + said.name() + "”的“" + it.name() + "”" + rows + "处");
                }
            }
        }
        return found;
    }

    /// Issued papers stay as they were issued.
    private Optional<String> papers(String text) {
        Stream<Long> later = dsl.selectDistinct(DISPATCH_VERSION.ENTRY_ID)
                .from(DISPATCH_VERSION)
                .where(DISPATCH_VERSION.SOURCE_TEXT.contains(text))
                .fetch(DISPATCH_VERSION.ENTRY_ID)
                .stream();
        List<String> numbers = dsl.select(DISPATCH_ENTRY.PREFIX, DISPATCH_ENTRY.YEAR_OF, DISPATCH_ENTRY.SEQUENCE_NO)
                .from(DISPATCH_ENTRY)
                .where(DISPATCH_ENTRY.SOURCE_TEXT.contains(text).or(DISPATCH_ENTRY.ID.in(later.toList())))
                .orderBy(DISPATCH_ENTRY.ID)
                .fetch(row -> Objects.toString(new DocumentNumber(row.value1(), row.value2(), row.value3())));
        if (numbers.isEmpty()) {
            return Optional.empty();
        }
        String shown = String.join("、", numbers.subList(0, Math.min(MOST_PAPERS, numbers.size())));
        String more = numbers.size() > MOST_PAPERS ? "等" : "";
        return Optional.of("已签发的文书" + numbers.size() + "件（" + shown + more + "）");
    }
}
