package org.jiedao.compliance.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jiedao.compliance.ExaminedClause;
import org.jiedao.compliance.StateCounts;
import org.jiedao.organization.BodyKind;
import org.jiedao.rule.State;

/// Over what the states are spread in the chart.
enum Spread {
    RULESET("按规则集"),
    LEVEL("按级别");

    private final String label;

    Spread(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    /// A bar of the chart.
    record Bar(String title, Map<State, Integer> counts) {
        int total() {
            return counts.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    List<Bar> of(List<ExaminedClause> clauses) {
        Map<String, List<ExaminedClause>> together = new LinkedHashMap<>();
        clauses.stream()
                .sorted(Comparator.comparing(clause -> this == LEVEL ? level(clause) : 0))
                .forEach(clause ->
                        together.computeIfAbsent(title(clause), _ -> new ArrayList<>()).add(clause));
        return together.entrySet().stream()
                .map(entry -> new Bar(entry.getKey(), StateCounts.of(entry.getValue())))
                .toList();
    }

    private String title(ExaminedClause clause) {
        return switch (this) {
            case RULESET -> clause.ruleset().name();
            case LEVEL -> kind(clause).level().label();
        };
    }

    private static int level(ExaminedClause clause) {
        return kind(clause).level().ordinal();
    }

    private static BodyKind kind(ExaminedClause clause) {
        return clause.body().kind();
    }
}
