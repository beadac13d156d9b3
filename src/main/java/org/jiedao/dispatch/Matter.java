package org.jiedao.dispatch;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What was issued: which paper, under which title, dated when, about which subject of `Paper.about()` and how many
/// people. A paper about no record, or issued before that was noted, has no subject.
public record Matter(Paper paper, String title, LocalDate issuedOn, @Nullable Long subjectId, int headcount) {
    /// The batch, of a paper about one.
    public @Nullable Long batchId() {
        return paper.about() == Paper.About.BATCH ? subjectId : null;
    }
}
