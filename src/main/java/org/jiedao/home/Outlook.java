package org.jiedao.home;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiedao.compliance.Due;
import org.jiedao.compliance.Examinable;
import org.jiedao.compliance.Examination;
import org.jiedao.compliance.ExaminedClause;
import org.jiedao.rule.State;

/// What falls due next and how the bodies stand by their rulesets, as of a day.
public record Outlook(LocalDate on, List<Due> dues, List<Standing> standings) {
    public Outlook {
        dues = List.copyOf(dues);
        standings = List.copyOf(standings);
    }

    /// How many of a ruleset's clauses are in which state.
    public record Standing(String ruleset, Map<State, Integer> states) {
        public Standing {
            states = Map.copyOf(states);
        }

        public int all() {
            return states.values().stream().mapToInt(Integer::intValue).sum();
        }

        public int of(State state) {
            return states.getOrDefault(state, 0);
        }
    }

    public static Outlook of(Examinable register, LocalDate on) {
        return new Outlook(on, register.dues(on), standings(register.on(on)));
    }

    private static List<Standing> standings(Examination examination) {
        Map<String, Map<State, Integer>> byRuleset = new LinkedHashMap<>();
        for (ExaminedClause clause : examination.clauses()) {
            byRuleset
                    .computeIfAbsent(clause.ruleset().name(), _ -> new EnumMap<>(State.class))
                    .merge(clause.state(), 1, Integer::sum);
        }
        List<Standing> standings = new ArrayList<>();
        byRuleset.forEach((name, states) -> standings.add(new Standing(name, states)));
        return standings;
    }

    /// The nearest that is not done as far as is on record.
    public Optional<Due> nearest() {
        return dues.stream().filter(due -> !due.isDone()).findFirst();
    }
}
