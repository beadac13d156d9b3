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
        return RulesetStanding.last(own, day)
                .or(() -> RulesetStanding.last(inherited, day))
                .map(RulesetSince::ruleset);
    }

    /// Nothing is asked of a body before it has a ruleset.
    Span life() {
        return Span.since(Stream.concat(own.stream(), inherited.stream())
                .map(RulesetSince::since)
                .min(LocalDate::compareTo)
                .orElse(LocalDate.MAX));
    }
}
