package org.jiedao.evidence.view;

import org.jiedao.evidence.AttachEvidence;
import org.jiedao.evidence.EvidenceFiles;
import org.jiedao.evidence.EvidenceFolder;

/// What the pane of attached files reads and does.
public record EvidenceUseCases(EvidenceFiles files, EvidenceFolder folder, AttachEvidence attaching) {}
