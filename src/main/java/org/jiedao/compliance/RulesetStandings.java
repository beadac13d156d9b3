package org.jiedao.compliance;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jiedao.committee.RulesetSince;
import org.jiedao.organization.Body;
import org.jiedao.rule.Rulesets;

/// Reads by which rulesets every body works and has worked.
public record RulesetStandings(OpenExamination.Bodies bodies) {
    /// A body and the ruleset of a day.
    public record OnDay(RulesetStanding standing, RulesetStanding.Active active) {}

    public List<OnDay> on(LocalDate day, Rulesets rulesets) {
        Concerns concerns = Concerns.of(rulesets);
        return read().stream()
                .map(standing -> new OnDay(standing, standing.on(day, rulesets, concerns)))
                .toList();
    }

    /// In tree order.
    List<RulesetStanding> read() {
        List<Body> tree = bodies.tree().get();
        Map<Long, List<RulesetSince>> own = new HashMap<>(bodies.others().all());
        own.putAll(bodies.committees().get());
        Areas areas = new Areas(tree, own);
        return tree.stream().map(areas::standing).toList();
    }
}
