package org.jiedao.dispatch;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/// Texts that the user edited and has not issued yet. Each write is one undoable step.
public interface WorkingTexts {
    /// An edited text with the one composed from the records at the time: when that would be another now, the records
    /// have moved on.
    record WorkingText(Paper paper, long subject, String composed, String text, LocalDateTime keptAt) {}

    Optional<WorkingText> of(Paper paper, long subject);

    /// The newest first.
    List<WorkingText> all();

    void keep(Paper paper, long subject, String composed, String text);

    void drop(Paper paper, long subject);
}
