package org.jiedao.committee;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jiedao.rule.Duty;
import org.jiedao.rule.Ruleset;
import org.jiedao.rule.Rulesets;

/// What a committee's ruleset asks again and again of the committee and of the party organisation that it works for.
public record RecurringDuties(Supplier<Rulesets> rulesets) {
    List<Duty> of(Committee committee) {
        List<String> bodies = List.of(
                committee.body().kind().label(), IssuingOrgan.kind(committee).label());
        return ruleset(committee).stream()
                .flatMap(ruleset -> ruleset.rules().stream())
                .filter(rule -> rule.scope().bodies().stream().anyMatch(bodies::contains))
                .flatMap(rule -> Duty.of(rule).stream())
                .toList();
    }

    Optional<String> source(Committee committee) {
        return ruleset(committee).map(Ruleset::source);
    }

    private Optional<Ruleset> ruleset(Committee committee) {
        return rulesets.get().of(committee.ruleset());
    }
}
