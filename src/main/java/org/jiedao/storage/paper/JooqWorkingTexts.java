package org.jiedao.storage.paper;

import static org.jiedao.storage.jooq.Tables.WORKING_TEXT;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jiedao.dispatch.Paper;
import org.jiedao.dispatch.WorkingTexts;
import org.jiedao.storage.jooq.tables.records.WorkingTextRecord;
import org.jiedao.storage.log.Journal;
import org.jooq.DSLContext;

/// Edited and not yet issued texts in the data file, one for each paper and subject.
public final class JooqWorkingTexts implements WorkingTexts {
    private final DSLContext dsl;
    private final Journal journal;
    private final Clock clock;

    public JooqWorkingTexts(DSLContext dsl, Journal journal, Clock clock) {
        this.dsl = dsl;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    public Optional<WorkingText> of(Paper paper, long subject) {
        return row(paper, subject).map(JooqWorkingTexts::text);
    }

    private Optional<WorkingTextRecord> row(Paper paper, long subject) {
        return dsl.fetchOptional(
                WORKING_TEXT, WORKING_TEXT.PAPER.eq(paper.name()).and(WORKING_TEXT.SUBJECT.eq(subject)));
    }

    @Override
    public List<WorkingText> all() {
        return dsl.selectFrom(WORKING_TEXT)
                .orderBy(WORKING_TEXT.KEPT_AT.desc(), WORKING_TEXT.ID.desc())
                .fetch(JooqWorkingTexts::text);
    }

    @Override
    public void keep(Paper paper, long subject, String composed, String text) {
        Optional<WorkingTextRecord> before = row(paper, subject);
        WorkingTextRecord row = before.orElseGet(WorkingTextRecord::new);
        row.setPaper(paper.name());
        row.setSubject(subject);
        row.setComposed(composed);
        row.setText(text);
        row.setKeptAt(LocalDateTime.now(clock).truncatedTo(ChronoUnit.MILLIS));
        String title = "存稿 " + paper.label();
        if (before.isPresent()) {
            journal.update(title, row);
        } else {
            journal.insert(title, row);
        }
    }

    @Override
    public void drop(Paper paper, long subject) {
        row(paper, subject).ifPresent(row -> journal.delete("收起文稿 " + paper.label(), row));
    }

    private static WorkingText text(WorkingTextRecord row) {
        return new WorkingText(
                Paper.valueOf(row.getPaper()), row.getSubject(), row.getComposed(), row.getText(), row.getKeptAt());
    }
}
