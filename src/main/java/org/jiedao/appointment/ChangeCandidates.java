package org.jiedao.appointment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jiedao.archive.ChangeLog;
import org.jiedao.committee.Member;
import org.jiedao.committee.Role;
import org.jiedao.people.PeopleRoll;
import org.jiedao.rule.Finding;
import org.jiedao.rule.Severity;

/// Puts people on a batch's list or takes them off, until the list is fixed by the vote (or, without one, the approval).
public final class ChangeCandidates {
    private static final String CLAUSE = "workbench 人选";

    private final Batches batches;
    private final PeopleRoll people;
    private final ChangeLog changes;
    private final Rulebook rules;

    public ChangeCandidates(Batches batches, PeopleRoll people, ChangeLog changes, Rulebook rules) {
        this.batches = batches;
        this.people = people;
        this.changes = changes;
        this.rules = rules;
    }

    /// All of them or none.
    public BatchOutcome add(long batchId, List<Long> personIds, Role role) {
        Batch batch = batches.batch(batchId).orElseThrow();
        List<Finding> findings = new ArrayList<>(fixed(batch));
        personIds.forEach(person -> findings.addAll(taken(batch, person)));
        if (!findings.isEmpty()) {
            return new BatchOutcome.Refused(findings);
        }
        return changes.step("增加人选 " + personIds.size() + "人", () -> {
            personIds.stream().distinct().forEach(person -> batches.add(batchId, person, role, Candidate.Tie.NONE));
            return done(batchId);
        });
    }

    public BatchOutcome remove(long batchId, long candidateId) {
        return unlessFixed(batchId, () -> batches.remove(candidateId));
    }

    public BatchOutcome edit(long batchId, long candidateId, Role role) {
        return unlessFixed(batchId, () -> batches.edit(candidateId, role));
    }

    private BatchOutcome unlessFixed(long batchId, Runnable change) {
        List<Finding> findings = fixed(batches.batch(batchId).orElseThrow());
        if (!findings.isEmpty()) {
            return new BatchOutcome.Refused(findings);
        }
        change.run();
        return done(batchId);
    }

    private BatchOutcome done(long batchId) {
        Batch batch = batches.batch(batchId).orElseThrow();
        return new BatchOutcome.Done(batch, rules.advice(batch));
    }

    private List<Finding> fixed(Batch batch) {
        List<Finding> lost = rules.lost(batch);
        return lost.isEmpty()
                ? rules.order(batch).fixingStep().filter(fixing -> batch.has(fixing.kind())).stream()
                        .map(fixing -> new Finding(
                                fixing.clause(), Severity.VIOLATION, "“" + fixing.label() + "”已经登记，名单不再增减，没有改动"))
                        .toList()
                : lost;
    }

    private List<Finding> taken(Batch batch, long personId) {
        String name = people.person(personId).orElseThrow().name().value();
        if (batch.candidates().stream().anyMatch(candidate -> candidate.person().id() == personId)) {
            return List.of(rules.clauses().finding(CLAUSE, name + "已在名单上"));
        }
        Optional<Member> sitting =
                rules.committees().compositionOn(batch.opening().committeeId(), rules.today()).members().stream()
                        .filter(member -> member.person().id() == personId)
                        .findFirst();
        return sitting.map(member -> rules.clauses()
                        .finding(CLAUSE, name + "已是" + rules.committee(batch).name() + member.seat().role().label()))
                .stream()
                .toList();
    }
}
