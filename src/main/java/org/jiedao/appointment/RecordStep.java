package org.jiedao.appointment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jiedao.archive.ChangeLog;
import org.jiedao.calendar.Workdays;
import org.jiedao.dispatch.DispatchRegister;
import org.jiedao.rule.Finding;
import org.jiedao.rule.Severity;

/// Records a step of a batch, or corrects a recorded one, where the order of the ruleset allows it. The certificate
/// step seats the appointed in the same undoable step.
public final class RecordStep {
    private final Batches batches;
    private final ChangeLog changes;
    private final Supplier<Workdays> workdays;
    private final DispatchRegister register;
    private final Rulebook rules;

    public RecordStep(
            Batches batches, ChangeLog changes, Supplier<Workdays> workdays, DispatchRegister register, Rulebook rules) {
        this.batches = batches;
        this.changes = changes;
        this.workdays = workdays;
        this.register = register;
        this.rules = rules;
    }

    /// `approvals` 赞成票 by candidate, for a vote; empty otherwise.
    public BatchOutcome record(long batchId, Step step, Map<Long, Integer> approvals) {
        Batch batch = batches.batch(batchId).orElseThrow();
        List<Finding> findings = check(batch, step, approvals);
        if (!findings.isEmpty()) {
            return new BatchOutcome.Refused(findings);
        }
        List<Finding> advice = new ArrayList<>(aboutIssued(batch, step, approvals));
        String title = (batch.has(step.kind()) ? "更正" : "登记") + "“" + label(batch, step) + "” " + batch.title();
        Batch changed = changes.step(title, () -> stored(batchId, step, approvals));
        advice.addAll(advice(changed, step));
        return new BatchOutcome.Done(changed, advice);
    }

    private String label(Batch batch, Step step) {
        return rules.order(batch).step(step.kind()).orElseThrow().label();
    }

    /// Which papers that are out a correction would contradict; empty where nothing printed changes.
    public List<Finding> aboutIssued(Batch batch, Step step, Map<Long, Integer> approvals) {
        boolean changes = batch.step(step.kind())
                .filter(before -> !before.printsAs(step) || step.kind() == StepKind.VOTE && !approvals(batch).equals(approvals))
                .isPresent();
        return changes
                ? new StandingPapers(register.standing(batch.id()), rules.clauses())
                        .stating(step.kind(), label(batch, step))
                : List.of();
    }

    private static Map<Long, Integer> approvals(Batch batch) {
        Map<Long, Integer> recorded = new HashMap<>();
        for (Candidate candidate : batch.candidates()) {
            if (candidate.approvals() != null) {
                recorded.put(candidate.id(), candidate.approvals());
            }
        }
        return recorded;
    }

    /// What `record` would refuse, without recording anything.
    public List<Finding> check(Batch batch, Step step, Map<Long, Integer> approvals) {
        List<Finding> lost = rules.lost(batch);
        if (!lost.isEmpty()) {
            return lost;
        }
        List<Finding> findings = new ArrayList<>(
                new StepRules(rules.order(batch), rules.clauses(), rules.today()).check(batch, step, approvals));
        if (step.kind() == StepKind.CERTIFICATE) {
            new Seating(rules.committees())
                    .faults(batch, step.on()).stream()
                            .map(fault -> rules.clauses().finding("workbench 席位", fault))
                            .forEach(findings::add);
        }
        return findings;
    }

    private Batch stored(long batchId, Step step, Map<Long, Integer> approvals) {
        batches.put(batchId, step);
        if (step.kind() == StepKind.VOTE) {
            batches.putApprovals(approvals);
        }
        Batch batch = batches.batch(batchId).orElseThrow();
        if (step.kind() == StepKind.CERTIFICATE) {
            new Seating(rules.committees()).seat(batch, step.on());
        }
        return batch;
    }

    private List<Finding> advice(Batch batch, Step step) {
        List<Finding> advice = new ArrayList<>();
        if (step.kind() == StepKind.PUBLICITY) {
            AppointmentOrder order = rules.order(batch);
            advice.add(new Finding(
                    order.step(StepKind.PUBLICITY).orElseThrow().clause(),
                    Severity.INFORMATION,
                    new PublicityPeriod(step.on(), step.end(), order.publicityDays()).reading(workdays.get())));
        }
        if (step.kind() == StepKind.VOTE) {
            batch.candidates().stream()
                    .filter(candidate -> !batch.passed().contains(candidate))
                    .map(candidate -> rules.clauses()
                            .finding("house 表决", candidate.person().name() + "赞成票未过应到人数的半数，不列入拟聘名单"))
                    .forEach(advice::add);
        }
        advice.addAll(rules.advice(batch));
        return advice;
    }
}
