package org.jiedao.appointment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jiedao.appointment.Step.Votes;
import org.jiedao.rule.Clauses;
import org.jiedao.rule.Finding;

/// Whether the numbers of a vote can be true, and whether a correction would unseat somebody.
final class VoteRules {
    private static final String NUMBERS = "workbench 票数";

    private final Clauses clauses;

    VoteRules(Clauses clauses) {
        this.clauses = clauses;
    }

    List<Finding> check(Batch batch, Step step, Map<Long, Integer> approvals) {
        Votes votes = step.votes();
        if (votes == null || votes.eligible() < 1 || votes.present() < 1) {
            return List.of(clauses.finding(NUMBERS, "表决没有登记应到和实到人数"));
        }
        List<Finding> findings = new ArrayList<>();
        if (votes.present() > votes.eligible()) {
            findings.add(clauses.finding(
                    NUMBERS, "实到" + votes.present() + "人多于应到" + votes.eligible() + "人"));
        }
        for (Candidate candidate : batch.candidates()) {
            findings.addAll(approvals(candidate, approvals.get(candidate.id()), votes));
        }
        if (findings.isEmpty() && batch.has(StepKind.CERTIFICATE) && changesResult(batch, step, approvals)) {
            findings.add(clauses.finding("workbench 人选", "聘书已经颁发，更正后的票数会改变通过名单"));
        }
        return findings;
    }

    private List<Finding> approvals(
            Candidate candidate, @org.jspecify.annotations.Nullable Integer approvals, Votes votes) {
        String name = candidate.person().name().value();
        if (approvals == null || approvals < 0) {
            return List.of(clauses.finding(NUMBERS, "没有登记" + name + "的赞成票"));
        }
        return approvals <= votes.present()
                ? List.of()
                : List.of(clauses.finding(
                        NUMBERS, name + "的赞成票" + approvals + "票多于实到" + votes.present() + "人"));
    }

    private static boolean changesResult(Batch batch, Step step, Map<Long, Integer> approvals) {
        Votes votes = Objects.requireNonNull(step.votes());
        List<Candidate> passed = batch.candidates().stream()
                .filter(candidate -> votes.carries(approvals.getOrDefault(candidate.id(), 0)))
                .toList();
        return !passed.equals(batch.passed());
    }
}
