package org.jiedao.meeting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// 需求: what somebody asked for, at a meeting or outside one; it can become an agenda item. Nothing is kept of who lives how.
public record Need(
        long id, long bodyId, @Nullable Long meetingId, String raisedBy, LocalDate raisedOn, String matter) {
    public Need {
        raisedBy = raisedBy.strip();
        matter = matter.strip();
        if (matter.isEmpty()) {
            throw new IllegalArgumentException("需求内容不能为空");
        }
    }
}
