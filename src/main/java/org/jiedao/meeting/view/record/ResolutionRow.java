package org.jiedao.meeting.view.record;

import org.jiedao.calendar.ChineseDate;
import org.jiedao.meeting.Resolution;

/// A resolution as the list shows it; `standing` is how far page 督办 says it is.
public record ResolutionRow(int number, Resolution resolution, String owner, String unit, String standing) {
    String matter() {
        return number + ". " + resolution.matter();
    }

    String due() {
        return resolution.dueOn() == null ? "没有定" : ChineseDate.compact(resolution.dueOn());
    }
}
