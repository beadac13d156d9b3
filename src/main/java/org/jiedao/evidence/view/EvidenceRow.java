package org.jiedao.evidence.view;

import org.jiedao.evidence.CopyState;
import org.jiedao.evidence.EvidenceFile;

/// An attached file and how its copy was found.
public record EvidenceRow(EvidenceFile file, CopyState state) {}
