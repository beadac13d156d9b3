package org.jiedao.followup;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What somebody has to do until a day. Without `closing` (销号) it is open, whatever its progress says.
public record Task(
        long id,
        TaskKind kind,
        long bodyId,
        Origin origin,
        String matter,
        Owner owner,
        Terms terms,
        @Nullable Closing closing) {
    /// The meeting that decided it, or the problem that it settles.
    public record Origin(@Nullable Long meetingId, @Nullable Long problemId) {
        public static final Origin NONE = new Origin(null, null);
    }

    /// Who answers for it: a person, a unit, both or nobody yet.
    public record Owner(@Nullable Long personId, @Nullable Long unitId) {
        public static final Owner NOBODY = new Owner(null, null);
    }

    public record Terms(LocalDate assignedOn, @Nullable LocalDate dueOn) {}

    public record Closing(LocalDate on, String note) {}

    public Task {
        matter = matter.strip();
        if (matter.isEmpty()) {
            throw new IllegalArgumentException("事项内容不能为空");
        }
    }

    public boolean isOpen() {
        return closing == null;
    }

    /// Open, and its last day is over.
    public boolean overdue(LocalDate today) {
        return isOpen() && terms.dueOn() != null && terms.dueOn().isBefore(today);
    }
}
