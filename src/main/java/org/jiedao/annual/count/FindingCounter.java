package org.jiedao.annual.count;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jiedao.rule.State;
import org.jiedao.rule.check.FactSource.Item;

/// How the clauses stood on the last day.
record FindingCounter(FindingSource findings) implements YearCounter {
    static final String GROUP = "条款体检";

    @Override
    public String group() {
        return GROUP;
    }

    @Override
    public Optional<List<YearLine>> lines(YearScope scope) {
        Map<State, List<Item>> states = findings.on(scope.end(), scope.bodies());
        return states.isEmpty()
                ? Optional.empty()
                : Optional.of(Arrays.stream(State.values())
                        .map(state -> YearLine.of(state.label(), "条次", states.getOrDefault(state, List.of())))
                        .toList());
    }
}
