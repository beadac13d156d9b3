package org.jiedao.followup;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The recorded tasks; those of meetings are kept by the meeting and followed up here. Each write is one transaction and
/// one undoable step, or joins the step under way.
public interface Tasks {
    /// In the order in which they were assigned.
    List<Task> all();

    List<Task> ofOwner(long personId);

    Optional<Task> task(long id);

    /// Stores a task (id 0 = a new one); answers it with its id.
    Task keep(String what, Task task);

    /// With its progress.
    void remove(long id);

    /// By task, the oldest first, in one query.
    Map<Long, List<Progress>> progress();

    List<Progress> progress(long taskId);

    /// Stores a report (id 0 = a new one).
    Progress keep(Progress progress);

    void removeProgress(long id);
}
