package org.jiedao.storage;

import static org.jiedao.storage.jooq.Tables.DISPATCH_FILE;
import static org.jiedao.storage.jooq.Tables.DISPATCH_VERSION;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jiedao.dispatch.DispatchEntry;
import org.jiedao.dispatch.DispatchRegister.Revision;
import org.jiedao.dispatch.IssuedFile;
import org.jiedao.storage.jooq.tables.records.DispatchEntryRecord;
import org.jiedao.storage.jooq.tables.records.DispatchVersionRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.jspecify.annotations.Nullable;

/// The versions of registered papers and their files. The first version is the entry itself.
final class DispatchVersions {
    private final DSLContext dsl;

    DispatchVersions(DSLContext dsl) {
        this.dsl = dsl;
    }

    /// The oldest first.
    List<DispatchEntry.Version> of(DispatchEntryRecord entry) {
        List<DispatchEntry.Version> versions = new ArrayList<>();
        versions.add(new DispatchEntry.Version(
                1,
                entry.getIssuedOn(),
                "",
                files(DISPATCH_FILE.ENTRY_ID.eq(entry.getId()).and(DISPATCH_FILE.VERSION_ID.isNull()))));
        dsl.selectFrom(DISPATCH_VERSION)
                .where(DISPATCH_VERSION.ENTRY_ID.eq(entry.getId()))
                .orderBy(DISPATCH_VERSION.VERSION_NO)
                .forEach(row -> versions.add(new DispatchEntry.Version(
                        row.getVersionNo(),
                        row.getMadeOn(),
                        row.getReason(),
                        files(DISPATCH_FILE.VERSION_ID.eq(row.getId())))));
        return versions;
    }

    private List<IssuedFile> files(Condition which) {
        return dsl.select(DISPATCH_FILE.PATH, DISPATCH_FILE.SHA256, DISPATCH_FILE.SIZE_BYTES)
                .from(DISPATCH_FILE)
                .where(which)
                .orderBy(DISPATCH_FILE.ID)
                .fetch(Records.mapping(IssuedFile::new));
    }

    /// Of the newest version after the first.
    Optional<String> newestText(long entryId) {
        return dsl.selectFrom(DISPATCH_VERSION)
                .where(DISPATCH_VERSION.ENTRY_ID.eq(entryId))
                .orderBy(DISPATCH_VERSION.VERSION_NO.desc())
                .limit(1)
                .fetchOptional(DISPATCH_VERSION.SOURCE_TEXT);
    }

    String text(long entryId, int version) {
        return Objects.requireNonNull(dsl.selectFrom(DISPATCH_VERSION)
                .where(DISPATCH_VERSION.ENTRY_ID.eq(entryId), DISPATCH_VERSION.VERSION_NO.eq(version))
                .fetchSingle(DISPATCH_VERSION.SOURCE_TEXT));
    }

    void store(long entryId, int version, Revision revision) {
        DispatchVersionRecord row = dsl.newRecord(DISPATCH_VERSION);
        row.setEntryId(entryId);
        row.setVersionNo(version);
        row.setSourceText(revision.sourceText());
        row.setMadeOn(revision.madeOn());
        row.setReason(revision.reason());
        row.insert();
        revision.files().forEach(file -> store(entryId, row.getId(), file));
    }

    /// A file of a version, or of the first where `versionId` is absent.
    void store(long entryId, @Nullable Long versionId, IssuedFile file) {
        dsl.insertInto(DISPATCH_FILE)
                .set(DISPATCH_FILE.ENTRY_ID, entryId)
                .set(DISPATCH_FILE.VERSION_ID, versionId)
                .set(DISPATCH_FILE.PATH, file.path())
                .set(DISPATCH_FILE.SHA256, file.sha256())
                .set(DISPATCH_FILE.SIZE_BYTES, file.sizeBytes())
                .execute();
    }
}
