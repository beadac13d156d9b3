package org.jiedao.annual;

import java.time.LocalDate;
import java.time.MonthDay;

/// What has to be said of a target, and until when: as LF-5.2.2 reads 年初, 年中 and 年底 where the user has not settled it
/// otherwise.
public enum TargetStage {
    SET("年初确定", MonthDay.of(3, 31)),
    MIDYEAR("年中调度", MonthDay.of(8, 31)),
    RESULT("年底结果", MonthDay.of(12, 31));

    private final String label;
    private final MonthDay last;

    TargetStage(String label, MonthDay last) {
        this.label = label;
        this.last = last;
    }

    public String label() {
        return label;
    }

    public LocalDate dueIn(int year) {
        return last.atYear(year);
    }
}
