package org.jiedao.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A standard as data: where it comes from, how papers cite it in full, since when it is in force, whom it concerns, and
/// its rules in its order.
public record Ruleset(
        String key,
        String name,
        String source,
        Optional<String> basis,
        Optional<LocalDate> inForce,
        List<String> bodies,
        String note,
        List<Rule> rules) {
    public Ruleset {
        bodies = List.copyOf(bodies);
        rules = List.copyOf(rules);
    }

    public Optional<Rule> rule(String id) {
        return rules.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }
}
