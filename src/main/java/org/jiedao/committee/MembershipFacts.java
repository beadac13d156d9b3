package org.jiedao.committee;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What was typed of a membership, right or wrong. `endedOn` is the first day no longer served.
public record MembershipFacts(
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable LocalDate endedOn,
        @Nullable EndReason reason,
        @Nullable String note) {
    /// What is wrong with the dates by themselves.
    Optional<String> fault() {
        if (startsOn == null || endsOn == null) {
            return Optional.of("到任日期和届满日期都要填，如 2026.3.1");
        }
        if (endsOn.isBefore(startsOn)) {
            return Optional.of("届满日期早于到任日期");
        }
        if ((endedOn == null) != (reason == null)) {
            return Optional.of("退出日期和退出原因要么都填，要么都不填");
        }
        if (endedOn != null && endedOn.isBefore(startsOn)) {
            return Optional.of("退出日期早于到任日期");
        }
        boolean early = endedOn != null && !endedOn.isAfter(endsOn);
        return early && reason != null && reason.atExpiry()
                ? Optional.of("届满以前退出的，原因不能是“" + reason.label() + "”")
                : Optional.empty();
    }

    Membership.@Nullable Ending ending() {
        return endedOn == null || reason == null ? null : new Membership.Ending(endedOn, reason);
    }
}
