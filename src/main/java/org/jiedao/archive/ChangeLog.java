package org.jiedao.archive;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// The record of every data change, and the way back.
public interface ChangeLog {
    /// Runs work as one transaction and one undoable step: when it throws, nothing of it is kept. A step inside a step
    /// joins the outer one.
    <T> T step(String title, Supplier<T> work);

    /// What Ctrl+Z would take back.
    Optional<Step> undoable();

    /// The number of the paper that was issued after the last change and is in force. It was issued, so it cannot be undone.
    Optional<String> issuedSince();

    /// What Ctrl+Y would do again.
    Optional<Step> redoable();

    /// Takes the last step back, whole. Refused where a record was changed since by something that cannot be undone.
    Reversal undo();

    Reversal redo();

    /// The newest link of the chain; to be kept outside of the data file, so that a log cut short is noticed.
    Optional<Head> head();

    /// Links what was done and is no change of records: a backup put back, a password set. `sentence` says it to the user.
    void note(Act act, String sentence);

    /// The newest first.
    List<Step> steps(int most);

    /// Everything that happened to one record and to what belongs to it, the newest first, in words.
    List<PastChange> history(Told told);

    /// Whose history can be told.
    enum Sort {
        PERSON,
        UNIT,
        BODY,
        TERM,
        SEAT,
        MEMBERSHIP,
        BATCH,
        MEETING,
        TASK,
        ASSESSMENT,
        DUTY_REPORT
    }

    /// One record.
    record Told(Sort sort, long id) {}

    /// One step; `by` is who was at the machine.
    record Step(long id, String title, LocalDateTime at, String by, boolean undone) {}

    /// What became of an undo or redo.
    sealed interface Reversal {
        /// The step is taken back (or done again), whole.
        record Done(Step step) implements Reversal {}

        /// Nothing was changed; `sentence` says why.
        record Refused(String sentence) implements Reversal {}
    }
}
