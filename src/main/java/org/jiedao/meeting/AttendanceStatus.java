package org.jiedao.meeting;

/// How somebody who was called, or joined, is recorded.
public enum AttendanceStatus {
    PRESENT("出席"),
    EXCUSED("请假"),
    ABSENT("缺席"),
    SITTING_IN("列席"),
    DELEGATED("委托");

    private final String label;

    AttendanceStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /// 请假的事由, 委托给谁, why somebody was missing.
    public boolean mayHaveReason() {
        return this == EXCUSED || this == DELEGATED || this == ABSENT;
    }

    /// Whether it can be said only once the meeting has begun.
    boolean saysWhatHappened() {
        return this == PRESENT || this == ABSENT;
    }
}
