package org.jiedao.followup;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;

/// The meeting at which a task was decided.
public record DecidedAt(long id, String title, LocalDate on) {
    /// Knows the meetings, whoever records them.
    public interface Meetings {
        /// The meetings of these tasks, by their ids.
        Map<Long, DecidedAt> of(Collection<Task> tasks);

        static Meetings none() {
            return _ -> Map.of();
        }
    }
}
