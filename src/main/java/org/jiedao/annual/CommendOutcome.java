package org.jiedao.annual;

/// What became of a change of a commendation.
public sealed interface CommendOutcome {
    /// As it is recorded now.
    record Kept(Commendation commendation) implements CommendOutcome {}

    /// Nothing was changed; `sentence` says why.
    record Refused(String sentence) implements CommendOutcome {}
}
