package org.jiedao.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A standard as data: where it comes from, how papers cite it in full, since when it is in force, whom it concerns, and
/// its rules in its order. A backstop is asked only where the standard that a body works by says nothing of its kind.
public record Ruleset(
        String key,
        String name,
        String source,
        Optional<String> basis,
        Optional<LocalDate> inForce,
        List<String> bodies,
        String note,
        boolean backstop,
        List<Rule> rules) {
    public Ruleset {
        bodies = List.copyOf(bodies);
        rules = List.copyOf(rules);
    }

    /// Those about bodies under a label, in the order of the ruleset.
    public List<Rule> about(String body) {
        return rules.stream()
                .filter(rule -> rule.scope().bodies().contains(body))
                .toList();
    }

    public Optional<Rule> rule(String id) {
        return rules.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }
}
