package org.jiedao.rule.check;

/// What a check came to, before the clause's verb says how much that matters.
public enum Verdict {
    NOT_MET,
    UNCONFIRMED,
    EVIDENCE_MISSING,
    MET,
    NOT_APPLICABLE
}
