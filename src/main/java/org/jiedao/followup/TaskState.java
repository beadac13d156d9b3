package org.jiedao.followup;

import java.time.LocalDate;

/// Where a task stands on a day. Every task is in one of these.
public enum TaskState {
    OVERDUE("逾期"),
    OPEN("办理中"),
    UNDATED("没有时限"),
    CLOSED("已销号");

    private final String label;

    TaskState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public static TaskState of(Task task, LocalDate day) {
        if (!task.isOpen()) {
            return CLOSED;
        }
        if (task.overdue(day)) {
            return OVERDUE;
        }
        return task.terms().dueOn() == null ? UNDATED : OPEN;
    }
}
