package org.jiedao.committee;

import org.jiedao.rule.Clauses;

/// What the papers of a committee judge and cite by.
public record CommitteeRules(Clauses clauses, EndReasons reasons, CommitteeStandard standard) {
    public static CommitteeRules shipped(Clauses clauses) {
        return new CommitteeRules(
                clauses, EndReasons.shipped(clauses), new CommitteeStandard(clauses::rulesets));
    }
}
