package org.jiedao.compliance;

import java.util.stream.Stream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jiedao.committee.RulesetSince;
import org.jiedao.organization.Body;
import org.jiedao.rule.check.Span;

/// A body with the rulesets chosen for itself, and those of the committee in whose area it lies, which hold until it has
/// its own.
record ExaminedBody(Body body, List<RulesetSince> own, List<RulesetSince> inherited) {
    ExaminedBody {
        own = List.copyOf(own);
        inherited = List.copyOf(inherited);
    }

    Optional<String> rulesetOn(LocalDate day) {
        return last(own, day).or(() -> last(inherited, day));
    }

    private static Optional<String> last(List<RulesetSince> history, LocalDate day) {
        return history.reversed().stream()
                .filter(chosen -> !chosen.since().isAfter(day))
                .map(RulesetSince::ruleset)
                .findFirst();
    }

    /// Nothing is asked of a body before it has a ruleset.
    Span life() {
        return Span.since(Stream.concat(own.stream(), inherited.stream())
                .map(RulesetSince::since)
                .min(LocalDate::compareTo)
                .orElse(LocalDate.MAX));
    }
}
