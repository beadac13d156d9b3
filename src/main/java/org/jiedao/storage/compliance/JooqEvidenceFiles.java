package org.jiedao.storage.compliance;

import static org.jiedao.storage.jooq.Tables.EVIDENCE_FILE;

import java.util.List;
import org.jiedao.evidence.EvidenceFile;
import org.jiedao.evidence.EvidenceFiles;
import org.jiedao.evidence.KeptCopy;
import org.jiedao.evidence.Proven;
import org.jiedao.storage.jooq.tables.records.EvidenceFileRecord;
import org.jiedao.storage.log.Journal;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/// What proves which record, in the data file.
public final class JooqEvidenceFiles implements EvidenceFiles {
    private final DSLContext dsl;
    private final Journal journal;

    public JooqEvidenceFiles(DSLContext dsl, Journal journal) {
        this.dsl = dsl;
        this.journal = journal;
    }

    @Override
    public List<EvidenceFile> of(Proven proven) {
        return read(EVIDENCE_FILE.SORT.eq(proven.sort().name()).and(EVIDENCE_FILE.RECORD_ID.eq(proven.id())));
    }

    @Override
    public List<EvidenceFile> all() {
        return read(DSL.noCondition());
    }

    private List<EvidenceFile> read(Condition which) {
        return dsl.selectFrom(EVIDENCE_FILE)
                .where(which)
                .orderBy(EVIDENCE_FILE.ADDED_ON, EVIDENCE_FILE.ID)
                .fetch(JooqEvidenceFiles::file);
    }

    @Override
    public EvidenceFile add(EvidenceFile draft) {
        EvidenceFileRecord row = new EvidenceFileRecord();
        row.setSort(draft.proven().sort().name());
        row.setRecordId(draft.proven().id());
        row.setTitle(draft.title());
        row.setFile(draft.copy().file());
        row.setSha256(draft.copy().sha256());
        row.setAddedOn(draft.addedOn());
        return file(journal.insert("附上 " + draft.title(), row));
    }

    @Override
    public void remove(long id) {
        EvidenceFileRecord row = dsl.fetchSingle(EVIDENCE_FILE, EVIDENCE_FILE.ID.eq(id));
        journal.delete("去掉附件 " + row.getTitle(), row);
    }

    private static EvidenceFile file(EvidenceFileRecord row) {
        return new EvidenceFile(
                row.getId(),
                new Proven(Proven.Sort.valueOf(row.getSort()), row.getRecordId()),
                row.getTitle(),
                new KeptCopy(row.getFile(), row.getSha256()),
                row.getAddedOn());
    }
}
