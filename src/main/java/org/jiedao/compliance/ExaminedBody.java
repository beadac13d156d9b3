package org.jiedao.compliance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jiedao.committee.RulesetSince;
import org.jiedao.organization.Body;
import org.jiedao.rule.check.Span;

/// A body with the histories of rulesets that may hold for it, the nearest first: its own, that of the
/// committee in whose area it lies, those of the bodies above. The first that has begun by a day decides.
record ExaminedBody(Body body, List<List<RulesetSince>> histories) {
    ExaminedBody {
        histories = List.copyOf(histories);
    }

    Optional<String> rulesetOn(LocalDate day) {
        for (List<RulesetSince> history : histories) {
            Optional<RulesetSince> last = RulesetStanding.last(history, day);
            if (last.isPresent()) {
                return last.map(RulesetSince::ruleset);
            }
        }
        return Optional.empty();
    }

    /// Since when the ruleset of that day has held without a break: of the time before it asks nothing. Empty
    /// before the first ruleset.
    Optional<Span> held(LocalDate day) {
        Optional<String> ruleset = rulesetOn(day);
        return histories.stream()
                .flatMap(List::stream)
                .map(RulesetSince::since)
                .filter(since -> !since.isAfter(day))
                .sorted((one, other) -> other.compareTo(one))
                .takeWhile(since -> rulesetOn(since).equals(ruleset))
                .reduce((_, earlier) -> earlier)
                .map(since -> Span.since(since).within(life()));
    }

    /// Before it was founded nothing could be asked of it.
    private Span life() {
        return Span.since(Optional.ofNullable(body.founding().foundedOn()).orElse(LocalDate.MIN));
    }

    static ExaminedBody of(RulesetStanding standing) {
        return new ExaminedBody(
                standing.body(),
                standing.followed().stream()
                        .map(RulesetStanding.Followed::rulesets)
                        .toList());
    }
}
