package org.jiedao.storage.compliance;

import static org.jiedao.storage.jooq.Tables.PRACTICE;

import org.jiedao.compliance.PracticeBook;
import org.jiedao.rule.Practice;
import org.jiedao.storage.jooq.tables.records.PracticeRecord;
import org.jiedao.storage.log.Journal;
import org.jooq.DSLContext;

/// The street's own readings in the data file.
public final class JooqPracticeBook implements PracticeBook {
    private final DSLContext dsl;
    private final Journal journal;

    public JooqPracticeBook(DSLContext dsl, Journal journal) {
        this.dsl = dsl;
        this.journal = journal;
    }

    @Override
    public Practice practice() {
        return new Practice(dsl.selectFrom(PRACTICE).fetchMap(PRACTICE.NAME, PRACTICE.CHOSEN));
    }

    @Override
    public void choose(String name, String value) {
        String title = "口径 " + name + "：" + value;
        dsl.fetchOptional(PRACTICE, PRACTICE.NAME.eq(name))
                .ifPresentOrElse(
                        row -> {
                            row.setChosen(value);
                            journal.update(title, row);
                        },
                        () -> journal.insert(title, new PracticeRecord(name, value)));
    }

    @Override
    public void forget(String name) {
        dsl.fetchOptional(PRACTICE, PRACTICE.NAME.eq(name))
                .ifPresent(row -> journal.delete("口径 " + name + "：用默认", row));
    }
}
