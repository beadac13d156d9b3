package org.jiedao.committee;

import java.util.function.Supplier;
import org.jiedao.rule.Clauses;
import org.jiedao.rule.Rulesets;

/// What the papers of a committee judge and cite by.
public record CommitteeRules(Clauses clauses, EndReasons reasons, Duties duties, RecurringDuties recurring) {
    public static CommitteeRules shipped(Clauses clauses) {
        return by(clauses::rulesets, clauses);
    }

    /// With the rulesets as they are whenever they are asked.
    public static CommitteeRules by(Supplier<Rulesets> rulesets, Clauses clauses) {
        return new CommitteeRules(
                clauses, EndReasons.shipped(clauses), Duties.shipped(clauses), new RecurringDuties(rulesets));
    }
}
