package org.jiedao.assessment.view;

import java.util.Optional;
import org.jiedao.assessment.Assessed;
import org.jiedao.assessment.Assessment;
import org.jiedao.assessment.AssessmentFile;
import org.jiedao.calendar.ChineseDate;

/// One assessment in the list.
record AssessmentRow(AssessmentFile file) {
    long id() {
        return file.assessment().id();
    }

    Assessment assessment() {
        return file.assessment();
    }

    String heldOn() {
        return Optional.ofNullable(assessment().course().heldOn()).map(ChineseDate::compact).orElse("没有登记");
    }

    /// `7/9`: how many of them have a grade.
    String graded() {
        long graded = file.assessed().stream().filter(one -> one.gradeId() != null).count();
        return graded + "/" + file.assessed().size();
    }

    boolean isApproved() {
        return assessment().approval().isPresent();
    }

    String state() {
        if (isApproved()) {
            return "已审定";
        }
        return file.assessed().stream().allMatch(Assessed::isBlank) ? "未登记" : "登记中";
    }
}
