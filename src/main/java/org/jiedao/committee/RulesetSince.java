package org.jiedao.committee;

import java.time.LocalDate;
import java.util.List;

/// From which day a body works by which ruleset; an earlier day keeps the one before.
public record RulesetSince(String ruleset, LocalDate since) {
    /// Before the first recorded day the first ruleset is answered: a joint committee is never without one. Empty where
    /// none was ever chosen, as on bodies that are no joint committee.
    public static String on(List<RulesetSince> inOrder, LocalDate day) {
        return inOrder.reversed().stream()
                .filter(chosen -> !chosen.since().isAfter(day))
                .findFirst()
                .or(() -> inOrder.stream().findFirst())
                .map(RulesetSince::ruleset)
                .orElse("");
    }
}
