package org.jiedao.upward.view;

import java.nio.file.Path;
import java.time.LocalDate;
import org.jiedao.calendar.ChineseDate;
import org.jiedao.evidence.CopyState;
import org.jiedao.upward.Submission;

/// One line of what was made to be sent upward: its copy, and how that is now.
record SubmissionRow(Submission submission, Path file, CopyState copy) {
    String madeAt() {
        return ChineseDate.format(submission.madeAt().toLocalDate());
    }

    String sentOn() {
        LocalDate on = submission.sent().on();
        return on == null ? "" : ChineseDate.format(on);
    }

    boolean isSent() {
        return submission.sent().on() != null;
    }

    String state() {
        return isSent() ? "已报送" : "没有登记报送";
    }

    String copyState() {
        return switch (copy) {
            case SOUND -> "与导出时一致";
            case CHANGED -> "被改动过";
            case MISSING -> "文件不在";
        };
    }
}
