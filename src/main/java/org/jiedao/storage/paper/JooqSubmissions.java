package org.jiedao.storage.paper;

import static org.jiedao.storage.jooq.Tables.SUBMISSION;
import static org.jiedao.storage.jooq.Tables.WORKBOOK_FORM;

import java.util.List;
import java.util.Optional;
import org.jiedao.storage.jooq.tables.records.SubmissionRecord;
import org.jiedao.storage.jooq.tables.records.WorkbookFormRecord;
import org.jiedao.storage.log.Journal;
import org.jiedao.upward.Submission;
import org.jiedao.upward.Submissions;
import org.jooq.DSLContext;

/// What was sent upward, and the superiors' workbooks, in the data file.
public final class JooqSubmissions implements Submissions {
    private final DSLContext dsl;
    private final Journal journal;

    public JooqSubmissions(DSLContext dsl, Journal journal) {
        this.dsl = dsl;
        this.journal = journal;
    }

    @Override
    public List<Submission> all() {
        return dsl.selectFrom(SUBMISSION)
                .orderBy(SUBMISSION.MADE_AT.desc(), SUBMISSION.ID.desc())
                .fetch(JooqSubmissions::submission);
    }

    @Override
    public Submission keep(String what, Submission submission) {
        if (submission.id() == 0) {
            return submission(journal.insert(what, filled(new SubmissionRecord(), submission)));
        }
        journal.update(what, filled(dsl.fetchSingle(SUBMISSION, SUBMISSION.ID.eq(submission.id())), submission));
        return submission;
    }

    @Override
    public void remove(String what, long id) {
        journal.delete(what, dsl.fetchSingle(SUBMISSION, SUBMISSION.ID.eq(id)));
    }

    @Override
    public List<Form> forms() {
        return dsl.selectFrom(WORKBOOK_FORM)
                .orderBy(WORKBOOK_FORM.NAME, WORKBOOK_FORM.ID)
                .fetch(JooqSubmissions::form);
    }

    @Override
    public Optional<Form> form(String sha256) {
        return dsl.selectFrom(WORKBOOK_FORM)
                .where(WORKBOOK_FORM.SHA256.eq(sha256))
                .orderBy(WORKBOOK_FORM.ID.desc())
                .limit(1)
                .fetchOptional(JooqSubmissions::form);
    }

    @Override
    public Form keep(String what, Form form) {
        if (form.id() == 0) {
            return form(journal.insert(what, filled(new WorkbookFormRecord(), form)));
        }
        journal.update(what, filled(dsl.fetchSingle(WORKBOOK_FORM, WORKBOOK_FORM.ID.eq(form.id())), form));
        return form;
    }

    @Override
    public void removeForm(String what, long id) {
        journal.delete(what, dsl.fetchSingle(WORKBOOK_FORM, WORKBOOK_FORM.ID.eq(id)));
    }

    private static WorkbookFormRecord filled(WorkbookFormRecord row, Form form) {
        row.setName(form.name());
        row.setSha256(form.sha256());
        row.setMapping(form.mapping());
        row.setFile(form.file());
        return row;
    }

    private static Form form(WorkbookFormRecord row) {
        return new Form(row.getId(), row.getName(), row.getSha256(), row.getMapping(), row.getFile());
    }

    private static SubmissionRecord filled(SubmissionRecord row, Submission submission) {
        row.setTitle(submission.title());
        row.setOfYear(submission.year());
        row.setSentOn(submission.sent().on());
        row.setSentTo(submission.sent().to());
        row.setNote(submission.sent().note());
        row.setFile(submission.file());
        row.setSha256(submission.sha256());
        row.setMadeAt(submission.madeAt());
        return row;
    }

    private static Submission submission(SubmissionRecord row) {
        return new Submission(
                row.getId(),
                row.getTitle(),
                row.getOfYear(),
                new Submission.Sent(
                        row.getSentOn(),
                        Optional.ofNullable(row.getSentTo()).orElse(""),
                        Optional.ofNullable(row.getNote()).orElse("")),
                row.getFile(),
                row.getSha256(),
                row.getMadeAt());
    }
}
