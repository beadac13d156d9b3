package org.jiedao.appointment;

import java.util.List;
import java.util.Optional;
import org.jiedao.organization.BodyKind;
import org.jiedao.rule.Clause;

/// In which order a ruleset appoints part-time members to a kind of committee, how long it is made public (0 where it is
/// not), and what it expects of the result.
public record AppointmentOrder(
        String ruleset,
        BodyKind committee,
        List<OrderedStep> steps,
        int publicityDays,
        Expectations expectations,
        Phrases phrases) {
    /// `term` bounds the appointment; `criteria` are what candidates are reviewed by. How large the committee is to be, the
    /// rules of the ruleset say.
    public record Expectations(Clause term, List<Criterion> criteria) {
        public Expectations {
            criteria = List.copyOf(criteria);
        }
    }

    /// A column of the review: what a candidate must be, by which clause.
    public record Criterion(String label, Clause clause) {}

    /// What papers say: the basis, the word for the office, and the sentence on its nature, whole and as a certificate
    /// has room for; and the words in it that say that the service is no employment.
    public record Phrases(String basis, String office, String nature, String brief, String unpaid) {}

    public AppointmentOrder {
        steps = List.copyOf(steps);
    }

    public Optional<OrderedStep> step(StepKind kind) {
        return steps.stream().filter(step -> step.kind() == kind).findFirst();
    }

    public boolean has(StepKind kind) {
        return step(kind).isPresent();
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
