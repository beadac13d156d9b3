package org.jiedao.assessment;

import java.util.Optional;
import org.jiedao.calendar.ChineseDate;

/// What is approved stays as it was told.
final class Fixed {
    private Fixed() {}

    /// Why nothing of it may be changed; empty where it may.
    static Optional<String> by(Assessment assessment) {
        return assessment.approval()
                .map(approval -> "考核结果已于" + ChineseDate.format(approval.on()) + "由" + approval.by()
                        + "审定，要改请先“撤回审定”。");
    }
}
