package org.jiedao.appointment;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jiedao.archive.ChangeLog;
import org.jiedao.dispatch.DispatchRegister;
import org.jiedao.rule.Finding;

/// Records an objection to a batch that is public, how it was settled, or that it never was.
public final class RecordObjection {
    private final Batches batches;
    private final ChangeLog changes;
    private final DispatchRegister register;
    private final Rulebook rules;

    public RecordObjection(Batches batches, ChangeLog changes, DispatchRegister register, Rulebook rules) {
        this.batches = batches;
        this.changes = changes;
        this.register = register;
        this.rules = rules;
    }

    /// A new one (id 0), or in place of the recorded one.
    public BatchOutcome record(long batchId, Objection typed) {
        Batch batch = batches.batch(batchId).orElseThrow();
        List<Finding> findings = rules.lost(batch);
        if (findings.isEmpty()) {
            findings = new ObjectionRules(rules.order(batch), rules.clauses(), rules.today()).check(batch, typed);
        }
        if (!findings.isEmpty()) {
            return new BatchOutcome.Refused(findings);
        }
        String what = typed.isOpen() ? "登记异议 " : "办结异议 ";
        return done(batch, what + batch.title(), () -> {
            batches.put(batchId, typed);
            return batchId;
        });
    }

    /// It was entered by mistake.
    public BatchOutcome remove(long batchId, long objectionId) {
        Batch batch = batches.batch(batchId).orElseThrow();
        if (batch.has(StepKind.CERTIFICATE)) {
            return new BatchOutcome.Refused(
                    List.of(rules.clauses().finding("workbench 异议", "聘书已经颁发，异议没有删除")));
        }
        return done(batch, "删除异议 " + batch.title(), () -> {
            batches.removeObjection(objectionId);
            return batchId;
        });
    }

    private BatchOutcome done(Batch before, String title, Supplier<Long> write) {
        List<Finding> advice = new ArrayList<>(
                new StandingPapers(register.standing(before.id()), rules.clauses())
                        .stating(StepKind.PUBLICITY, StepKind.PUBLICITY.label()));
        Batch changed = changes.step(
                title, () -> batches.batch(write.get()).orElseThrow());
        changed.candidates().stream()
                .filter(candidate -> changed.passed().contains(candidate)
                        && !changed.proposed().contains(candidate))
                .map(candidate -> rules.clauses()
                        .finding("workbench 异议", "对" + candidate.person().name() + "的异议成立，不再往下办"))
                .forEach(advice::add);
        return new BatchOutcome.Done(changed, advice);
    }
}
