package org.jiedao.compliance;

import org.jiedao.rule.State;

/// What is counted together over the months: one state of one body's clauses by one ruleset.
public record Tally(long body, String ruleset, State state) {
    static Tally of(ExaminedClause clause) {
        return new Tally(clause.body().id(), clause.ruleset().key(), clause.state());
    }
}
