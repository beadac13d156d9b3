package org.jiedao.annual;

/// What became of a change of a year.
public sealed interface AnnualOutcome {
    /// As it is recorded now.
    record Kept(BodyYear year) implements AnnualOutcome {}

    /// Nothing was changed; `sentence` says why.
    record Refused(String sentence) implements AnnualOutcome {}
}
