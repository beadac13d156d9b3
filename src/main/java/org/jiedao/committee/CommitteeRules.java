package org.jiedao.committee;

import org.jiedao.rule.Clauses;
import org.jiedao.rule.Rulesets;

/// What the papers of a committee judge and cite by.
public record CommitteeRules(Clauses clauses, Rulesets rulesets, EndReasons reasons, Duties duties) {
    public static CommitteeRules shipped(Clauses clauses) {
        return new CommitteeRules(
                clauses, Rulesets.shipped(), EndReasons.shipped(clauses), Duties.shipped(clauses));
    }
}
