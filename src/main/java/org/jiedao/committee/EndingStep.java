package org.jiedao.committee;

import java.time.LocalDate;

/// A step on the way to the end of a membership, or after it; `evidence` says what proves it, empty where nobody said.
public record EndingStep(Kind kind, LocalDate on, String evidence) {
    /// Under the names that the rules use, none before one that a standard wants first.
    public enum Kind {
        FOUND("发现不能正常履职"),
        NOTICE("书面告知"),
        MEETING("会议研究"),
        APPROVAL("批准"),
        FILING("备案");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
