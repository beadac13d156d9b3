package org.jiedao.storage.compliance;

import static org.jiedao.storage.jooq.Tables.ATTESTATION;

import java.util.List;
import org.jiedao.compliance.Attestation;
import org.jiedao.compliance.Attestations;
import org.jiedao.evidence.KeptCopy;
import org.jiedao.storage.jooq.tables.records.AttestationRecord;
import org.jiedao.storage.log.Journal;
import org.jooq.DSLContext;

/// Attestations in the data file.
public final class JooqAttestations implements Attestations {
    private final DSLContext dsl;
    private final Journal journal;

    public JooqAttestations(DSLContext dsl, Journal journal) {
        this.dsl = dsl;
        this.journal = journal;
    }

    @Override
    public List<Attestation> all() {
        return dsl.selectFrom(ATTESTATION)
                .orderBy(ATTESTATION.ATTESTED_ON.desc(), ATTESTATION.ID.desc())
                .fetch(JooqAttestations::attestation);
    }

    @Override
    public Attestation add(Attestation draft) {
        AttestationRecord row = new AttestationRecord();
        row.setBodyId(draft.subject().bodyId());
        row.setRuleset(draft.subject().ruleset());
        row.setRule(draft.subject().rule());
        row.setAttestedBy(draft.who());
        row.setAttestedOn(draft.on());
        row.setEvidence(draft.evidence().text());
        KeptCopy copy = draft.evidence().copy();
        if (copy != null) {
            row.setFile(copy.file());
            row.setSha256(copy.sha256());
        }
        row.setValidUntil(draft.until());
        return attestation(journal.insert("佐证 " + draft.subject().rule(), row));
    }

    @Override
    public void remove(long id) {
        AttestationRecord row = dsl.fetchSingle(ATTESTATION, ATTESTATION.ID.eq(id));
        journal.delete("撤回佐证 " + row.getRule(), row);
    }

    private static Attestation attestation(AttestationRecord row) {
        KeptCopy copy = row.getFile() == null ? null : new KeptCopy(row.getFile(), row.getSha256());
        return new Attestation(
                row.getId(),
                new Attestation.Subject(row.getBodyId(), row.getRuleset(), row.getRule()),
                row.getAttestedBy(),
                row.getAttestedOn(),
                new Attestation.Evidence(row.getEvidence(), copy),
                row.getValidUntil());
    }
}
