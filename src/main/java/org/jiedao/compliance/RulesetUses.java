package org.jiedao.compliance;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jiedao.calendar.ChineseDate;
import org.jiedao.committee.RulesetSince;

/// Where a ruleset is or was worked by, so that it cannot be taken away from under the records. `batches` answers the
/// titles of the batches opened under it.
public record RulesetUses(
        RulesetStandings standings, Function<String, List<String>> batches, Attestations attestations) {
    /// In words, one for each; empty where nothing needs it.
    public List<String> of(String ruleset) {
        List<String> uses = new ArrayList<>();
        for (RulesetStanding standing : standings.read()) {
            standing.own().stream()
                    .filter(chosen -> chosen.ruleset().equals(ruleset))
                    .map(RulesetSince::since)
                    .forEach(since -> uses.add(standing.body().name() + "自" + ChineseDate.format(since) + "起用它"));
        }
        batches.apply(ruleset).forEach(title -> uses.add("聘任批次“" + title + "”照它办"));
        long attested = attestations.all().stream()
                .filter(attestation -> attestation.subject().ruleset().equals(ruleset))
                .count();
        if (attested > 0) {
            uses.add("登记了" + attested + "件佐证");
        }
        return uses;
    }
}
