package org.jiedao.committee;

import org.jiedao.rule.Clauses;

/// What the papers of a committee judge and cite by.
public record CommitteeRules(Clauses clauses, EndReasons reasons, Duties duties) {
    public static CommitteeRules shipped(Clauses clauses) {
        return new CommitteeRules(clauses, EndReasons.shipped(clauses), Duties.shipped(clauses));
    }
}
