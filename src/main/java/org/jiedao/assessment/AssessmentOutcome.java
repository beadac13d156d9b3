package org.jiedao.assessment;

/// What became of a change of an assessment.
public sealed interface AssessmentOutcome {
    /// As it is recorded now.
    record Kept(AssessmentFile file) implements AssessmentOutcome {}

    /// Nothing was changed; `sentence` says why.
    record Refused(String sentence) implements AssessmentOutcome {}
}
