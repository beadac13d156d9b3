package org.jiedao.meeting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A meeting as it was typed, complete or not; id 0 for a new one.
public record MeetingPlan(
        long id,
        @Nullable Long bodyId,
        MeetingKind kind,
        String title,
        @Nullable LocalDate on,
        Arranged arranged,
        Standing standing) {
    /// Time and place, what it is for, who leads it and who writes.
    public record Arranged(String at, String place, String aim, String chair, String recorder) {
        public static final Arranged NOTHING = new Arranged("", "", "", "", "");
    }

    /// Whether it is still to come; the reason where it was called off.
    public record Standing(MeetingState state, String reason) {
        public static final Standing PLANNED = new Standing(MeetingState.PLANNED, "");
    }
}
