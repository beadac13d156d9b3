package org.jiedao.assessment;

import java.util.List;
import java.util.Optional;

/// An assessment with everybody assessed, in their order.
public record AssessmentFile(Assessment assessment, List<Assessed> assessed) {
    public AssessmentFile {
        assessed = List.copyOf(assessed);
    }

    public Optional<Assessed> of(Assessed.Subject subject) {
        return assessed.stream().filter(one -> one.subject().equals(subject)).findFirst();
    }
}
