package org.jiedao.appointment;

import java.util.List;
import java.util.Map;
import org.jiedao.rule.Finding;

/// Records a step of a batch, or corrects a recorded one, where the order of the ruleset allows it. The certificate
/// step seats the appointed in the same undoable step.
public final class RecordStep {
    /// `approvals` 赞成票 by candidate, for a vote; empty otherwise.
    public BatchOutcome record(long batchId, Step step, Map<Long, Integer> approvals) {
        throw new UnsupportedOperationException();
    }

    /// What `record` would refuse, without recording anything.
    public List<Finding> check(Batch batch, Step step, Map<Long, Integer> approvals) {
        throw new UnsupportedOperationException();
    }
}
