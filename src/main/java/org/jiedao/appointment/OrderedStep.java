package org.jiedao.appointment;

import java.util.List;
import org.jiedao.rule.AppointingOrder;
import org.jiedao.rule.Clause;

/// A step at its place in an order: what the ruleset calls it, whether it may be left out, and the clause that asks.
/// `records` are the steps that rules speak of which are on record with it: 协商提名 is 协商 and 推荐.
public record OrderedStep(StepKind kind, String label, boolean required, Clause clause, List<String> records) {
    public OrderedStep {
        records = List.copyOf(records);
    }

    static OrderedStep of(AppointingOrder.Stage stage) {
        return new OrderedStep(
                StepKind.of(stage.kind()), stage.label(), stage.required(), stage.clause(), stage.records());
    }
}
