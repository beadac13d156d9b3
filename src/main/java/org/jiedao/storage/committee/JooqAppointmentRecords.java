package org.jiedao.storage.committee;

import static org.jiedao.storage.jooq.Tables.CERTIFICATE;
import static org.jiedao.storage.jooq.Tables.DISPATCH_ENTRY;
import static org.jiedao.storage.jooq.Tables.DISPATCH_VERSION;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jiedao.appointment.Batch;
import org.jiedao.appointment.facts.AppointmentRecords;
import org.jiedao.appointment.facts.IssuedPaper;
import org.jiedao.appointment.facts.IssuedPaper.Text;
import org.jiedao.dispatch.Certificate;
import org.jiedao.dispatch.DocumentNumber;
import org.jiedao.dispatch.Matter;
import org.jiedao.dispatch.Paper;
import org.jiedao.storage.jooq.tables.records.DispatchEntryRecord;
import org.jiedao.storage.log.Journal;
import org.jooq.Condition;
import org.jooq.DSLContext;

/// Appointments in bulk from the data file.
public final class JooqAppointmentRecords implements AppointmentRecords {
    /// The texts of other papers are not asked for and stay where they are.
    private static final Set<Paper> READ = Set.of(Paper.CERTIFICATE, Paper.NOTICE, Paper.SUPPLEMENT_NOTICE);

    private final DSLContext dsl;
    private final Journal journal;

    public JooqAppointmentRecords(DSLContext dsl, Journal journal) {
        this.dsl = dsl;
        this.journal = journal;
    }

    @Override
    public List<Batch> batches() {
        return new JooqBatches(dsl, journal).batches();
    }

    @Override
    public List<IssuedPaper> papers() {
        Map<Long, List<Text>> texts = texts();
        Map<Long, List<Certificate>> certificates = certificates();
        return dsl.select(
                        DISPATCH_ENTRY.ID,
                        DISPATCH_ENTRY.PAPER,
                        DISPATCH_ENTRY.PREFIX,
                        DISPATCH_ENTRY.YEAR_OF,
                        DISPATCH_ENTRY.SEQUENCE_NO,
                        DISPATCH_ENTRY.TITLE,
                        DISPATCH_ENTRY.ISSUED_ON,
                        DISPATCH_ENTRY.BATCH_ID,
                        DISPATCH_ENTRY.HEADCOUNT,
                        DISPATCH_ENTRY.VOIDED_ON)
                .from(DISPATCH_ENTRY)
                .where(DISPATCH_ENTRY.BATCH_ID.isNotNull())
                .orderBy(DISPATCH_ENTRY.ISSUED_ON, DISPATCH_ENTRY.ID)
                .fetch(row -> paper(
                        row.into(DISPATCH_ENTRY),
                        texts.getOrDefault(row.value1(), List.of()),
                        certificates.getOrDefault(row.value1(), List.of())));
    }

    private static IssuedPaper paper(DispatchEntryRecord row, List<Text> texts, List<Certificate> certificates) {
        return new IssuedPaper(
                row.getId(),
                new DocumentNumber(row.getPrefix(), row.getYearOf(), row.getSequenceNo()),
                new Matter(
                        Paper.valueOf(row.getPaper()),
                        row.getTitle(),
                        row.getIssuedOn(),
                        row.getBatchId(),
                        row.getHeadcount()),
                row.getVoidedOn(),
                texts,
                certificates);
    }

    /// By entry, the oldest version first.
    private Map<Long, List<Text>> texts() {
        Condition read = DISPATCH_ENTRY.PAPER.in(READ.stream().map(Paper::name).toList());
        Map<Long, List<Text>> texts = dsl.select(
                        DISPATCH_ENTRY.ID, DISPATCH_ENTRY.ISSUED_ON, DISPATCH_ENTRY.SOURCE_TEXT)
                .from(DISPATCH_ENTRY)
                .where(read)
                .fetchGroups(DISPATCH_ENTRY.ID, row -> new Text(row.value2(), row.value3()));
        dsl.select(DISPATCH_VERSION.ENTRY_ID, DISPATCH_VERSION.MADE_ON, DISPATCH_VERSION.SOURCE_TEXT)
                .from(DISPATCH_VERSION)
                .join(DISPATCH_ENTRY)
                .on(DISPATCH_VERSION.ENTRY_ID.eq(DISPATCH_ENTRY.ID))
                .where(read)
                .orderBy(DISPATCH_VERSION.VERSION_NO)
                .forEach(row -> texts.computeIfAbsent(row.value1(), _ -> new ArrayList<>())
                        .add(new Text(row.value2(), row.value3())));
        return texts;
    }

    private Map<Long, List<Certificate>> certificates() {
        return dsl.selectFrom(CERTIFICATE)
                .orderBy(CERTIFICATE.SERIAL)
                .fetchGroups(
                        CERTIFICATE.ENTRY_ID,
                        row -> new Certificate(row.getSerial(), row.getPersonId(), row.getPersonName()));
    }
}
