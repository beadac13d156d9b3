package org.jiedao.rule.check;

/// What a rule asks of the facts. The kinds are a closed set; which rule asks what, with which numbers, is in the
/// rulesets.
public sealed interface Check
        permits CountBetween,
                Recurring,
                StepOrder,
                Deadline,
                Fraction,
                Overlap,
                RoleFilled,
                SameTerm,
                PerUnit,
                OneOf,
                AmountBetween,
                Attested,
                Choices,
                Background {
    Answer judge(Facts facts, Asking asking);
}
