package org.jiedao.appointment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jiedao.committee.Role;

/// The recorded batches. Each write is one transaction and one undoable step, or joins the step under way.
public interface Batches {
    /// The newest first.
    List<Batch> batches();

    Optional<Batch> batch(long id);

    Batch open(Batch.Opening opening);

    /// Puts a person at the end of the list.
    void add(long batchId, long personId, Role role, Candidate.Tie tie);

    void remove(long candidateId);

    void edit(long candidateId, Role role);

    /// Stores a step; a step of that kind already stored becomes this one, with its history kept.
    void put(long batchId, Step step);

    /// Stores an objection: a draft (id 0), or in place of the recorded one.
    void put(long batchId, Objection objection);

    void removeObjection(long objectionId);

    /// What the secretary notes of the batch as a whole.
    void note(long batchId, String note);

    /// The row of a recorded step, by which evidence is kept.
    OptionalLong stepId(long batchId, StepKind kind);

    /// What the step of a row is called: its batch and its kind.
    Optional<String> stepLabel(long stepId);

    /// Stores 赞成票 by candidate.
    void putApprovals(Map<Long, Integer> approvals);
}
