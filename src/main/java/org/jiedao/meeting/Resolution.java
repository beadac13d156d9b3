package org.jiedao.meeting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// 议定事项: what was decided, who answers for it and until when. Once kept it is also a task on page 督办. A draft's id is 0.
public record Resolution(
        long id, @Nullable Long itemId, String matter, @Nullable Long ownerId, @Nullable Long unitId, @Nullable LocalDate dueOn) {
    public Resolution {
        matter = matter.strip();
    }
}
