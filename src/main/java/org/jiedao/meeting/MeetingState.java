package org.jiedao.meeting;

/// Whether a meeting is to come, took place, or was called off. That it took place is said by somebody, never by the
/// calendar.
public enum MeetingState {
    PLANNED("待开"),
    HELD("已开"),
    CANCELLED("取消");

    private final String label;

    MeetingState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
