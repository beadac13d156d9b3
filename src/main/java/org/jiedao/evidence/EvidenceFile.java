package org.jiedao.evidence;

import java.time.LocalDate;

/// A kept copy under the name it had, and what it proves.
public record EvidenceFile(long id, Proven proven, String title, KeptCopy copy, LocalDate addedOn) {}
