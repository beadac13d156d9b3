package org.jiedao.appointment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jiedao.committee.Term;

/// Candidates who walk the order of appointment together, and how far they have come.
public record Batch(long id, Opening opening, List<Candidate> candidates, List<Step> steps) {
    /// What was fixed when the batch was opened; the ruleset stays even if the committee later switches.
    public record Opening(long committeeId, Term term, String title, String ruleset, LocalDate on) {
        public Opening {
            title = title.strip();
            if (title.isEmpty()) {
                throw new IllegalArgumentException("批次名称不能为空");
            }
        }
    }

    public Batch {
        candidates = List.copyOf(candidates);
        steps = List.copyOf(steps);
    }

    public String title() {
        return opening.title();
    }

    public Optional<Step> step(StepKind kind) {
        return steps.stream().filter(step -> step.kind() == kind).findFirst();
    }

    public boolean has(StepKind kind) {
        return step(kind).isPresent();
    }

    /// Those who go on after the vote: with enough approvals. Everybody as long as no vote is recorded.
    public List<Candidate> proposed() {
        return step(StepKind.VOTE)
                .map(Step::votes)
                .map(votes -> candidates.stream()
                        .filter(candidate -> candidate.approvals() != null && votes.carries(candidate.approvals()))
                        .toList())
                .orElse(candidates);
    }
}
