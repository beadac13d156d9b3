package org.jiedao.compliance.view;

import org.jiedao.compliance.ExaminedClause;

/// The same clause of the same body in two examinations; ruleset and rule are empty for a body that was not examined.
public record ResultKey(long body, String ruleset, String rule) {
    static ResultKey of(ExaminedClause clause) {
        return new ResultKey(clause.body().id(), clause.ruleset().key(), clause.rule().id());
    }
}
