package org.jiedao.appointment;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jiedao.organization.BodyKind;
import org.jiedao.rule.AppointingOrder;
import org.jiedao.rule.AppointingOrder.Criterion;
import org.jiedao.rule.AppointingOrder.Words;
import org.jiedao.rule.Clause;
import org.jiedao.rule.Ruleset;

/// In which order a ruleset takes a procedure for the part-time members of a kind of committee, how long it is made public (0 where it is
/// not), and what it expects of the result.
public record AppointmentOrder(
        String ruleset,
        BodyKind committee,
        Procedure procedure,
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

    /// What papers say: the basis where the ruleset's file says how it is cited, and its words.
    public record Phrases(Optional<String> basis, Words words) {
        public String office() {
            return words.office();
        }
    }

    public AppointmentOrder {
        steps = List.copyOf(steps);
    }

    static AppointmentOrder of(Ruleset ruleset, AppointingOrder order, BodyKind committee) {
        return new AppointmentOrder(
                ruleset.key(),
                committee,
                Procedure.of(order.procedure()),
                order.stages().stream().map(OrderedStep::of).toList(),
                order.publicityDays(),
                new Expectations(order.term(), order.criteria()),
                new Phrases(ruleset.basis(), order.words()));
    }

    /// Of a batch whose ruleset is no longer there: the steps that were recorded, and nothing that was to follow.
    static AppointmentOrder lost(Batch batch, BodyKind committee, Clause clause) {
        List<OrderedStep> recorded = batch.steps().stream()
                .sorted(Comparator.comparing(Step::on))
                .map(Step::kind)
                .map(kind -> new OrderedStep(kind, kind.label(), false, clause, List.of(kind.label())))
                .toList();
        Words none = new Words("", Optional.empty(), Optional.empty(), Optional.empty());
        return new AppointmentOrder(
                batch.opening().ruleset(),
                committee,
                batch.procedure(),
                recorded,
                0,
                new Expectations(clause, List.of()),
                new Phrases(Optional.empty(), none));
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

    /// From which step on the list of candidates is fixed: the vote, or without one the approval, or else the certificate.
    public Optional<OrderedStep> fixingStep() {
        return step(StepKind.VOTE)
                .or(() -> step(StepKind.APPROVAL))
                .or(() -> step(StepKind.CERTIFICATE));
    }
}
