package org.jiedao.storage.paper;

import static org.jiedao.storage.jooq.Tables.CERTIFICATE;
import static org.jiedao.storage.jooq.Tables.CHANGE_STEP;
import static org.jiedao.storage.jooq.Tables.DISPATCH_ENTRY;
import static org.jiedao.storage.jooq.Tables.DISPATCH_FILE;
import static org.jiedao.storage.jooq.Tables.DISPATCH_VERSION;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiedao.archive.Act;
import org.jiedao.dispatch.Certificate;
import org.jiedao.dispatch.DispatchEntry;
import org.jiedao.dispatch.DispatchRegister;
import org.jiedao.dispatch.DocumentNumber;
import org.jiedao.dispatch.Matter;
import org.jiedao.dispatch.Paper;
import org.jiedao.storage.chain.Chain;
import org.jiedao.storage.chain.LinkContent;
import org.jiedao.storage.jooq.tables.records.DispatchEntryRecord;
import org.jiedao.storage.revision.Kept;
import org.jiedao.storage.revision.Revisions;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/// The register of issued papers in the data file. An issued paper is voided, not undone: it
/// has links in the chain and no step.
public final class JooqDispatchRegister implements DispatchRegister {
    private final DSLContext dsl;
    private final Chain chain;
    private final DispatchVersions versions;
    private final Kept<List<DispatchEntry>> all;

    public JooqDispatchRegister(DSLContext dsl, Chain chain) {
        this.dsl = dsl;
        this.chain = chain;
        this.versions = new DispatchVersions(dsl);
        this.all = Revisions.keep(dsl, List.of(DISPATCH_ENTRY, DISPATCH_FILE, DISPATCH_VERSION), this::read);
    }

    @Override
    public List<DispatchEntry> entries() {
        return all.get();
    }

    /// Without the texts, and by three queries however many papers there are.
    private List<DispatchEntry> read() {
        DispatchVersions.All files = versions.all();
        return dsl.select(Stream.of(DISPATCH_ENTRY.fields())
                        .filter(field -> !field.equals(DISPATCH_ENTRY.SOURCE_TEXT))
                        .toList())
                .from(DISPATCH_ENTRY)
                .orderBy(DISPATCH_ENTRY.ISSUED_ON.desc(), DISPATCH_ENTRY.ID.desc())
                .fetch(row -> row.into(DISPATCH_ENTRY))
                .stream()
                .map(row -> entry(row, files.of(row)))
                .toList();
    }

    @Override
    public Optional<DispatchEntry> entry(long id) {
        return dsl.fetchOptional(DISPATCH_ENTRY, DISPATCH_ENTRY.ID.eq(id)).map(this::entry);
    }

    @Override
    public String sourceText(long entryId) {
        return versions
                .newestText(entryId)
                .orElseGet(() -> dsl.fetchSingle(DISPATCH_ENTRY, DISPATCH_ENTRY.ID.eq(entryId))
                        .getSourceText());
    }

    @Override
    public String sourceText(long entryId, int version) {
        return version == 1
                ? dsl.fetchSingle(DISPATCH_ENTRY, DISPATCH_ENTRY.ID.eq(entryId)).getSourceText()
                : versions.text(entryId, version);
    }

    @Override
    public List<Certificate> certificates(long entryId) {
        return dsl.select(CERTIFICATE.SERIAL, CERTIFICATE.PERSON_ID, CERTIFICATE.PERSON_NAME)
                .from(CERTIFICATE)
                .where(CERTIFICATE.ENTRY_ID.eq(entryId))
                .orderBy(CERTIFICATE.SERIAL)
                .fetch(Records.mapping(Certificate::new));
    }

    /// One at a time: the number is read and taken under one lock. jOOQ lets only unchecked exceptions through.
    @Override
    public synchronized DispatchEntry enter(String prefix, int year, NumberedWork work) throws IOException {
        try {
            return chain.linked(() -> {
                DocumentNumber number = new DocumentNumber(prefix, year, next(prefix, year));
                return stored(number, done(work, number));
            });
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
    }

    private static Registration done(NumberedWork work, DocumentNumber number) {
        try {
            return work.under(number);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private int next(String prefix, int year) {
        return Optional.ofNullable(dsl.select(DSL.max(DISPATCH_ENTRY.SEQUENCE_NO))
                                .from(DISPATCH_ENTRY)
                                .where(DISPATCH_ENTRY.PREFIX.eq(prefix), DISPATCH_ENTRY.YEAR_OF.eq(year))
                                .fetchSingle()
                                .value1())
                        .orElse(0)
                + 1;
    }

    private DispatchEntry stored(DocumentNumber number, Registration registration) {
        Matter matter = registration.matter();
        DispatchEntryRecord row = dsl.newRecord(DISPATCH_ENTRY);
        row.setPaper(matter.paper().name());
        row.setPrefix(number.prefix());
        row.setYearOf(number.year());
        row.setSequenceNo(number.sequence());
        row.setTitle(matter.title());
        row.setIssuedOn(matter.issuedOn());
        row.setBatchId(matter.batchId());
        row.setSubjectId(matter.batchId() == null ? matter.subjectId() : null);
        row.setHeadcount(matter.headcount());
        row.setSourceText(registration.sourceText());
        row.setAfterStep(lastChange());
        row.insert();
        registration.files().forEach(file -> versions.store(row.getId(), null, file));
        registration.certificates().forEach(certificate -> store(row.getId(), certificate));
        DispatchEntry entry = entry(row);
        link(Act.ISSUE, entry.id(), entry, LinkContent.issue(dsl, entry.id()));
        return entry;
    }

    private long lastChange() {
        return Optional.ofNullable(dsl.select(DSL.max(CHANGE_STEP.ID))
                        .from(CHANGE_STEP)
                        .fetchSingle()
                        .value1())
                .orElse(0L);
    }

    private void store(long entryId, Certificate certificate) {
        dsl.insertInto(CERTIFICATE)
                .set(CERTIFICATE.ENTRY_ID, entryId)
                .set(CERTIFICATE.SERIAL, certificate.serial())
                .set(CERTIFICATE.PERSON_ID, certificate.personId())
                .set(CERTIFICATE.PERSON_NAME, certificate.personName())
                .execute();
    }

    @Override
    public synchronized DispatchEntry addVersion(long entryId, VersionWork work) throws IOException {
        try {
            return chain.linked(() -> {
                DispatchEntry before = entry(entryId).orElseThrow();
                int next = before.newest().number() + 1;
                long version = versions.store(entryId, next, done(work, next));
                link(Act.VERSION, version, before, LinkContent.version(dsl, version));
                return entry(entryId).orElseThrow();
            });
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
    }

    private static Revision done(VersionWork work, int version) {
        try {
            return work.under(version);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public DispatchEntry markVoid(long entryId, LocalDate on, String reason) {
        return chain.linked(() -> {
            DispatchEntryRecord row = dsl.fetchSingle(DISPATCH_ENTRY, DISPATCH_ENTRY.ID.eq(entryId));
            row.setVoidedOn(on);
            row.setVoidReason(reason);
            row.update();
            DispatchEntry entry = entry(row);
            link(Act.VOID, entryId, entry, LinkContent.voiding(dsl, entryId));
            return entry;
        });
    }

    private void link(Act act, long subject, DispatchEntry entry, String content) {
        chain.add(act, subject, Chain.title(act, entry.number(), entry.matter().title()), content);
    }

    private DispatchEntry entry(DispatchEntryRecord row) {
        return entry(row, versions.of(row));
    }

    private static DispatchEntry entry(DispatchEntryRecord row, List<DispatchEntry.Version> versions) {
        return new DispatchEntry(
                row.getId(),
                new DocumentNumber(row.getPrefix(), row.getYearOf(), row.getSequenceNo()),
                new Matter(
                        Paper.valueOf(row.getPaper()),
                        row.getTitle(),
                        row.getIssuedOn(),
                        row.getBatchId() == null ? row.getSubjectId() : row.getBatchId(),
                        row.getHeadcount()),
                versions,
                voiding(row));
    }

    private static DispatchEntry.@Nullable Voiding voiding(DispatchEntryRecord row) {
        return row.getVoidedOn() == null
                ? null
                : new DispatchEntry.Voiding(row.getVoidedOn(), row.getVoidReason());
    }
}
