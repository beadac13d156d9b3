package org.jiedao.followup;

/// What became of a change of a task.
public sealed interface TaskOutcome {
    /// The task as it is recorded now; `advice` is empty or says what is still wanting.
    record Done(Task task, String advice) implements TaskOutcome {}

    /// Nothing was changed; `sentence` says why.
    record Refused(String sentence) implements TaskOutcome {}
}
