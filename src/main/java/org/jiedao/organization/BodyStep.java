package org.jiedao.organization;

import java.time.LocalDate;

/// A step on the way to a body (设立程序); `evidence` says what proves it, empty where nobody said.
public record BodyStep(long id, Kind kind, LocalDate on, String evidence) {
    static final int EVIDENCE_LENGTH = 2000;

    /// Under the names that the rules use.
    public enum Kind {
        APPLICATION("申请"),
        REPLY("批复"),
        FILING("审核备案"),
        COUNTY_FILING("旗县区委组织部备案"),
        CITY_FILING("市委组织部备案"),
        PLAQUE("挂牌"),
        MEETING("成立大会");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /// A step not yet stored.
    public static BodyStep of(Kind kind, LocalDate on, String evidence) {
        return new BodyStep(0, kind, on, evidence);
    }
}
