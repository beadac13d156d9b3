package org.jiedao.compliance;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jiedao.organization.Body;
import org.jiedao.rule.State;

/// The examination of all bodies as of a day: the clauses in the order of the bodies and of their rulesets, and the
/// bodies that no clause could be put to.
public record Examination(LocalDate on, List<ExaminedClause> clauses, List<Unexamined> unexamined) {
    /// A body without clauses, and why.
    public record Unexamined(Body body, String reason) {}

    public Examination {
        clauses = List.copyOf(clauses);
        unexamined = List.copyOf(unexamined);
    }

    /// How many clauses are in each state; every state has its number.
    public Map<State, Integer> states() {
        Map<State, Integer> states = new EnumMap<>(State.class);
        for (State state : State.values()) {
            states.put(state, 0);
        }
        clauses.forEach(clause -> states.merge(clause.state(), 1, Integer::sum));
        return states;
    }
}
