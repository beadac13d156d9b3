package org.jiedao.storage.paper;

import static org.jiedao.storage.jooq.Tables.DISPATCH_FILE;
import static org.jiedao.storage.jooq.Tables.DISPATCH_VERSION;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    /// Those of every entry.
    All all() {
        Map<Long, List<IssuedFile>> first = new HashMap<>();
        Map<Long, List<IssuedFile>> later = new HashMap<>();
        dsl.selectFrom(DISPATCH_FILE).orderBy(DISPATCH_FILE.ID).forEach(row -> {
            boolean ofFirst = row.getVersionId() == null;
            (ofFirst ? first : later)
                    .computeIfAbsent(ofFirst ? row.getEntryId() : row.getVersionId(), _ -> new ArrayList<>())
                    .add(new IssuedFile(row.getPath(), row.getSha256(), row.getSizeBytes()));
        });
        Map<Long, List<DispatchEntry.Version>> versions = dsl.select(
                        DISPATCH_VERSION.ID,
                        DISPATCH_VERSION.ENTRY_ID,
                        DISPATCH_VERSION.VERSION_NO,
                        DISPATCH_VERSION.MADE_ON,
                        DISPATCH_VERSION.REASON)
                .from(DISPATCH_VERSION)
                .orderBy(DISPATCH_VERSION.VERSION_NO)
                .fetchGroups(
                        DISPATCH_VERSION.ENTRY_ID,
                        row -> new DispatchEntry.Version(
                                row.value3(), row.value4(), row.value5(), later.getOrDefault(row.value1(), List.of())));
        return new All(first, versions);
    }

    /// The files of first versions and the later versions, by their entries.
    record All(Map<Long, List<IssuedFile>> first, Map<Long, List<DispatchEntry.Version>> later) {
        /// The oldest first.
        List<DispatchEntry.Version> of(DispatchEntryRecord entry) {
            List<DispatchEntry.Version> versions = new ArrayList<>();
            versions.add(new DispatchEntry.Version(
                    1, entry.getIssuedOn(), "", first.getOrDefault(entry.getId(), List.of())));
            versions.addAll(later.getOrDefault(entry.getId(), List.of()));
            return versions;
        }
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

    /// Answers its id.
    long store(long entryId, int version, Revision revision) {
        DispatchVersionRecord row = dsl.newRecord(DISPATCH_VERSION);
        row.setEntryId(entryId);
        row.setVersionNo(version);
        row.setSourceText(revision.sourceText());
        row.setMadeOn(revision.madeOn());
        row.setReason(revision.reason());
        row.insert();
        revision.files().forEach(file -> store(entryId, row.getId(), file));
        return row.getId();
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
