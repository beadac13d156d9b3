package org.jiedao.compliance;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import org.jiedao.rule.State;
import org.jiedao.wording.Fields;

/// How many clauses are in each state.
public final class StateCounts {
    private StateCounts() {}

    /// Every state has its number.
    public static Map<State, Integer> of(Collection<ExaminedClause> clauses) {
        Map<State, Integer> counts = new EnumMap<>(State.class);
        for (State state : State.values()) {
            counts.put(state, 0);
        }
        clauses.forEach(clause -> counts.merge(clause.state(), 1, Integer::sum));
        return counts;
    }

    /// As a row of a table: `符合条数` … and `合计`.
    static Fields onto(Fields fields, Collection<ExaminedClause> clauses) {
        of(clauses).forEach((state, count) -> fields.put(state.label() + "条数", String.valueOf(count)));
        return fields.put("合计", String.valueOf(clauses.size()));
    }
}
