package org.jiedao.followup;

import java.time.LocalDate;

/// What was done about a task on a day.
public record Progress(long id, long taskId, LocalDate on, String text) {
    public Progress {
        text = text.strip();
    }
}
