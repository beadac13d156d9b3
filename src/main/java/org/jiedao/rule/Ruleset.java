package org.jiedao.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jiedao.calendar.ChineseDate;

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

    /// Why somebody might think twice before a body works by it from a day on.
    public Optional<String> doubtFrom(LocalDate since) {
        if (inForce.isEmpty()) {
            return Optional.of("“" + name + "”来源年份不明，施行日期无从核对。请确认这一天它已经施行。");
        }
        return inForce.filter(since::isBefore)
                .map(day -> "“" + name + "”" + ChineseDate.format(day) + "才施行，不宜从" + ChineseDate.format(since)
                        + "起就照它办。请核对日期。");
    }

    public Optional<Rule> rule(String id) {
        return rules.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }
}
