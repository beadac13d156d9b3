package org.jiedao.appointment;

import java.util.List;
import org.jiedao.committee.Role;

/// Puts people on a batch's list or takes them off, until the list is fixed by the vote (or, without one, the approval).
public final class ChangeCandidates {
    public BatchOutcome add(long batchId, List<Long> personIds, Role role) {
        throw new UnsupportedOperationException();
    }

    public BatchOutcome remove(long batchId, long candidateId) {
        throw new UnsupportedOperationException();
    }

    public BatchOutcome edit(long batchId, long candidateId, Role role) {
        throw new UnsupportedOperationException();
    }
}
