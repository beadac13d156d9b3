package org.jiedao.committee;

import org.jiedao.rule.Clauses;

/// What the papers of a committee judge and cite by.
public record CommitteeRules(Clauses clauses, EndReasons reasons, Duties duties, RecurringDuties recurring) {
    public static CommitteeRules shipped(Clauses clauses) {
        return new CommitteeRules(
                clauses, EndReasons.shipped(clauses), Duties.shipped(clauses), new RecurringDuties(clauses::rulesets));
    }
}
