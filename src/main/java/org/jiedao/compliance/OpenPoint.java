package org.jiedao.compliance;

import java.util.List;
import java.util.Optional;
import org.jiedao.rule.Assumption;
import org.jiedao.rule.OpenQuantity;
import org.jiedao.rule.Practice;
import org.jiedao.rule.Rule;
import org.jiedao.rule.Ruleset;

/// Something that the standards leave open, the rules that depend on it, and how the street reads it.
public record OpenPoint(OpenQuantity quantity, List<Use> uses, Optional<String> own) {
    public OpenPoint {
        uses = List.copyOf(uses);
    }

    /// A rule that depends on it: the ruleset's default, and the street's reading for this rule alone.
    public record Use(Ruleset ruleset, Rule rule, String standard, Optional<String> own) {}

    /// What a rule is asked by.
    public String value(Use use) {
        return use.own().or(this::own).orElse(use.standard());
    }

    /// The defaults of the rulesets, each once.
    public List<String> defaults() {
        return uses.stream().map(Use::standard).distinct().toList();
    }

    /// Whether a rule still waits for the user's figure.
    public boolean isUnconfirmed() {
        return uses.stream().anyMatch(use -> new Assumption(quantity.name(), value(use), false).isOpen());
    }

    /// Whether the street reads something otherwise than the rulesets.
    public boolean isLocal() {
        return own.isPresent() || uses.stream().anyMatch(use -> use.own().isPresent());
    }

    static OpenPoint of(OpenQuantity quantity, List<Ruleset> rulesets, Practice practice) {
        List<Use> uses = rulesets.stream()
                .flatMap(ruleset -> ruleset.rules().stream()
                        .flatMap(rule -> rule.assumptions().stream()
                                .filter(assumption -> assumption.name().equals(quantity.name()))
                                .map(assumption -> new Use(
                                        ruleset,
                                        rule,
                                        assumption.value(),
                                        Optional.ofNullable(practice.values()
                                                .get(Practice.of(rule.id(), quantity.name())))))))
                .toList();
        return new OpenPoint(
                quantity, uses, Optional.ofNullable(practice.values().get(quantity.name())));
    }
}
