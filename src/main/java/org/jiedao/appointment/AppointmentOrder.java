package org.jiedao.appointment;

import java.util.List;
import java.util.Optional;
import org.jiedao.organization.BodyKind;

/// In which order a ruleset appoints part-time members to a kind of committee.
public record AppointmentOrder(String ruleset, BodyKind committee, List<OrderedStep> steps) {
    public AppointmentOrder {
        steps = List.copyOf(steps);
    }

    public Optional<OrderedStep> step(StepKind kind) {
        return steps.stream().filter(step -> step.kind() == kind).findFirst();
    }

    /// The steps that stand before one, in order.
    public List<OrderedStep> before(StepKind kind) {
        return steps.stream().takeWhile(step -> step.kind() != kind).toList();
    }

    /// From which step on the list of candidates is fixed: the vote, or without one the approval.
    public OrderedStep fixingStep() {
        return step(StepKind.VOTE).or(() -> step(StepKind.APPROVAL)).orElseGet(steps::getLast);
    }
}
