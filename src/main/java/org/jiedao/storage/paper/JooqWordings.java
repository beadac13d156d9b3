package org.jiedao.storage.paper;

import static org.jiedao.storage.jooq.Tables.WORDING_VERSION;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jiedao.storage.jooq.tables.records.WordingVersionRecord;
import org.jiedao.storage.log.Journal;
import org.jiedao.wording.WordingStore;
import org.jooq.DSLContext;

/// The user's wordings in the data file, version upon version.
public final class JooqWordings implements WordingStore {
    private final DSLContext dsl;
    private final Journal journal;
    private final Clock clock;

    public JooqWordings(DSLContext dsl, Journal journal, Clock clock) {
        this.dsl = dsl;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    public Optional<Version> newest(String template) {
        return dsl.selectFrom(WORDING_VERSION)
                .where(WORDING_VERSION.TEMPLATE.eq(template))
                .orderBy(WORDING_VERSION.ID.desc())
                .limit(1)
                .fetchOptional(JooqWordings::version);
    }

    @Override
    public List<Version> versions(String template) {
        return dsl.selectFrom(WORDING_VERSION)
                .where(WORDING_VERSION.TEMPLATE.eq(template))
                .orderBy(WORDING_VERSION.ID.desc())
                .fetch(JooqWordings::version);
    }

    @Override
    public void add(Change change) {
        WordingVersionRecord row = new WordingVersionRecord();
        row.setTemplate(change.template());
        row.setText(change.text());
        row.setOwn(change.own());
        row.setSavedAt(LocalDateTime.now(clock).truncatedTo(ChronoUnit.MILLIS));
        row.setNote(change.note());
        journal.insert(change.note() + " “" + change.label() + "”模板", row);
    }

    private static Version version(WordingVersionRecord row) {
        return new Version(row.getId(), row.getText(), row.getOwn(), row.getSavedAt(), row.getNote());
    }
}
