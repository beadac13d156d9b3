package org.jiedao.upward;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/// What was made to be sent upward, its copy in the data folder, and when and to whom it was sent. A draft's id is 0.
public record Submission(long id, String title, int year, Sent sent, String file, String sha256, LocalDateTime madeAt) {
    /// No day: not sent yet, as far as is on record.
    public record Sent(@Nullable LocalDate on, String to, String note) {}
}
