package org.jiedao.annual;

import java.time.MonthDay;

/// What has to be said of a target, by which rule, and until when where the street has no reading of its own: the defaults
/// are those of the rules.
public enum TargetStage {
    SET("年初确定", "LF-5.2.2a", "年初", MonthDay.of(3, 31)),
    MIDYEAR("年中调度", "LF-5.2.2b", "年中", MonthDay.of(8, 31)),
    RESULT("年底结果", "LF-5.2.2c", "年底", MonthDay.of(12, 31));

    private final String label;
    private final String rule;
    private final String season;
    private final MonthDay last;

    TargetStage(String label, String rule, String season, MonthDay last) {
        this.label = label;
        this.rule = rule;
        this.season = season;
        this.last = last;
    }

    public String label() {
        return label;
    }

    String rule() {
        return rule;
    }

    /// The name under which the street may have a reading of its own.
    String season() {
        return season;
    }

    MonthDay last() {
        return last;
    }
}
