package org.jiedao.appointment;

import org.jiedao.rule.Clause;

/// A step at its place in an order: what the ruleset calls it, whether it may be left out, and the clause that asks.
public record OrderedStep(StepKind kind, String label, boolean required, Clause clause) {}
