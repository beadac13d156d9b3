package org.jiedao.meeting;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/// A meeting of a body; `on` is the day for which it is called, and on which it was held once it was.
public record Meeting(
        long id,
        long bodyId,
        MeetingKind kind,
        String title,
        LocalDate on,
        Notice notice,
        Proceedings proceedings,
        MeetingState state) {
    /// What the notice says besides the topics (GN-28.2: 议题、时间、地点、目的要求), and when it went out.
    public record Notice(
            @Nullable LocalTime at, @Nullable String place, @Nullable String aim, @Nullable LocalDate sentOn) {
        public static final Notice NONE = new Notice(null, null, null, null);
    }

    /// Who took the chair and the minutes, what was said, and why a meeting was called off.
    public record Proceedings(
            @Nullable String chair, @Nullable String recorder, @Nullable String record, @Nullable String cancelReason) {
        public static final Proceedings NONE = new Proceedings(null, null, null, null);
    }

    public Meeting {
        title = title.strip();
        if (title.isEmpty()) {
            throw new IllegalArgumentException("会议名称不能为空");
        }
    }

    public boolean held() {
        return state == MeetingState.HELD;
    }
}
