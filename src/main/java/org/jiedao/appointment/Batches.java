package org.jiedao.appointment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiedao.committee.Role;

/// The recorded batches. Each write is one transaction and one undoable step, or joins the step under way.
public interface Batches {
    /// The newest first.
    List<Batch> batches();

    Optional<Batch> batch(long id);

    Batch open(Batch.Opening opening);

    /// Puts a person at the end of the list.
    void add(long batchId, long personId, Role role);

    void remove(long candidateId);

    void edit(long candidateId, Role role);

    /// Stores a step; a step of that kind already stored becomes this one, with its history kept.
    void put(long batchId, Step step);

    /// Stores 赞成票 by candidate.
    void putApprovals(Map<Long, Integer> approvals);
}
