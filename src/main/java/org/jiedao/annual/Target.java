package org.jiedao.annual;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// 年度目标任务 of a unit that joined the body, or of the body itself, and how it stood (LF-5.2.2). A draft's id is 0.
public record Target(long id, @Nullable Long unitId, String matter, @Nullable LocalDate setOn, State midyear, State result) {
    /// Nobody has said where it is blank.
    public record State(String text, @Nullable LocalDate on) {
        public static final State UNSAID = new State("", null);

        public State {
            text = text.strip();
        }
    }

    public Target {
        matter = matter.strip();
    }
}
