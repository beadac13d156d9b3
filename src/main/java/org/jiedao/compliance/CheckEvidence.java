package org.jiedao.compliance;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiedao.evidence.EvidenceFolder;
import org.jiedao.evidence.KeptCopy;

/// Compares every file of an attestation with its hash.
public final class CheckEvidence {
    private final Attestations attestations;
    private final EvidenceFolder folder;

    public CheckEvidence(Attestations attestations, EvidenceFolder folder) {
        this.attestations = attestations;
        this.folder = folder;
    }

    /// One sentence for each attestation whose file is missing or changed. A file without an attestation is none of its
    /// business: a withdrawn one may come back.
    public List<String> check() throws IOException {
        Map<KeptCopy, Optional<String>> faults = new HashMap<>();
        List<String> sentences = new ArrayList<>();
        for (Attestation attestation : attestations.all().reversed()) {
            for (KeptCopy copy : Stream.ofNullable(attestation.evidence().copy()).toList()) {
                if (!faults.containsKey(copy)) {
                    faults.put(copy, folder.fault(copy));
                }
                faults.getOrDefault(copy, Optional.empty())
                        .ifPresent(fault -> sentences.add(attestation.subject().rule() + "的佐证（" + attestation.who() + "）："
                                + fault + "。请从原件重新登记。"));
            }
        }
        return sentences;
    }
}
