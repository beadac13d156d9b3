package org.jiedao.compliance;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiedao.rule.State;

/// The order in which states are told: what has to be done first comes first.
public final class Gravity {
    private static final List<State> GRAVEST_FIRST = List.of(
            State.NOT_MET,
            State.ADVISED,
            State.EVIDENCE_MISSING,
            State.UNCONFIRMED,
            State.MET,
            State.NOT_APPLICABLE);

    /// By how many clauses are in each state, the gravest state first; the most come first.
    public static final Comparator<Map<State, Integer>> MOST_FIRST = (one, other) -> wanting()
            .map(state -> Integer.compare(other.getOrDefault(state, 0), one.getOrDefault(state, 0)))
            .filter(compared -> compared != 0)
            .findFirst()
            .orElse(0);

    private Gravity() {}

    public static List<State> gravestFirst() {
        return GRAVEST_FIRST;
    }

    /// The gravest state first, and in it what binds before what recommends; else the order stays.
    public static Comparator<ExaminedClause> order() {
        return Comparator.comparingInt((ExaminedClause clause) -> GRAVEST_FIRST.indexOf(clause.state()))
                .thenComparing(clause -> clause.rule().quotation().severity());
    }

    private static Stream<State> wanting() {
        return GRAVEST_FIRST.stream().filter(state -> state != State.MET && state != State.NOT_APPLICABLE);
    }

    /// `不符合2　缺证据20`: the states that occur, the gravest first.
    public static String told(Map<State, Integer> counts) {
        return GRAVEST_FIRST.stream()
                .filter(state -> counts.getOrDefault(state, 0) > 0)
                .map(state -> state.label() + counts.get(state))
                .collect(Collectors.joining("　"));
    }
}
