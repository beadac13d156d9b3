package org.jiedao.committee.view;

import org.jiedao.committee.EndReason;
import org.jiedao.committee.EndReasons;
import org.jspecify.annotations.Nullable;

/// Why a membership ended, or that it did not, and the clause in question.
record EndingChoice(String label, @Nullable EndReason reason, String clause) {
    static final EndingChoice NONE = new EndingChoice("（没有退出）", null, "");

    static EndingChoice of(EndReasons.Way way) {
        return new EndingChoice(
                way.reason().label(),
                way.reason(),
                way.clause().citation() + "：“" + way.clause().wording() + "”");
    }
}
