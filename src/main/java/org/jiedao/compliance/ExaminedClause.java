package org.jiedao.compliance;

import org.jiedao.organization.Body;
import org.jiedao.rule.Judgement;
import org.jiedao.rule.Rule;
import org.jiedao.rule.Ruleset;
import org.jiedao.rule.State;

/// What one rule came to for one body.
public record ExaminedClause(Body body, Ruleset ruleset, Judgement judgement) {
    public Rule rule() {
        return judgement.rule();
    }

    public State state() {
        return judgement.state();
    }
}
