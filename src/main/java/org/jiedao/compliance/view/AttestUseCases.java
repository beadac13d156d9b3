package org.jiedao.compliance.view;

import org.jiedao.compliance.Attestable;
import org.jiedao.compliance.Attestations;
import org.jiedao.compliance.AttestedRules;
import org.jiedao.compliance.RecordAttestation;
import org.jiedao.evidence.EvidenceFolder;

/// What part 佐证 reads and does.
public record AttestUseCases(
        AttestedRules rules,
        Attestable attestable,
        RecordAttestation recording,
        Attestations attestations,
        EvidenceFolder folder) {}
