package org.jiedao.appointment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jiedao.committee.Term;
import org.jspecify.annotations.Nullable;

/// Candidates who walk the order of appointment together, and how far they have come.
public record Batch(
        long id, Opening opening, List<Candidate> candidates, List<Step> steps, List<Objection> objections, String note) {
    /// What was fixed when the batch was opened; the ruleset stays even if the committee later switches.
    public record Opening(
            long committeeId,
            Term term,
            String title,
            String ruleset,
            LocalDate on,
            Procedure procedure,
            Occasion occasion) {
        public Opening {
            title = title.strip();
            if (title.isEmpty()) {
                throw new IllegalArgumentException("批次名称不能为空");
            }
        }

        /// Of a first appointment.
        public Opening(long committeeId, Term term, String title, String ruleset, LocalDate on) {
            this(committeeId, term, title, ruleset, on, Procedure.PRODUCTION, Occasion.NONE);
        }
    }

    /// What called for it: since when a seat is vacant, or on which day it was found that a member cannot serve, and why.
    public record Occasion(@Nullable LocalDate on, String reason) {
        public static final Occasion NONE = new Occasion(null, "");

        public Occasion {
            reason = reason.strip();
        }
    }

    /// One to which nobody objected.
    Batch(long id, Opening opening, List<Candidate> candidates, List<Step> steps) {
        this(id, opening, candidates, steps, List.of(), "");
    }

    public Batch {
        candidates = List.copyOf(candidates);
        steps = List.copyOf(steps);
        objections = List.copyOf(objections);
    }

    public String title() {
        return opening.title();
    }

    public Procedure procedure() {
        return opening.procedure();
    }

    public Optional<Step> step(StepKind kind) {
        return steps.stream().filter(step -> step.kind() == kind).findFirst();
    }

    public boolean has(StepKind kind) {
        return step(kind).isPresent();
    }

    /// Those with enough approvals. Everybody as long as no vote is recorded.
    public List<Candidate> passed() {
        return step(StepKind.VOTE)
                .map(Step::votes)
                .map(votes -> candidates.stream()
                        .filter(candidate -> candidate.approvals() != null && votes.carries(candidate.approvals()))
                        .toList())
                .orElse(candidates);
    }

    /// Those who go on: with enough approvals, and no objection to them was upheld.
    public List<Candidate> proposed() {
        return passed().stream()
                .filter(candidate -> objections.stream().noneMatch(objection -> objection.bars(candidate)))
                .toList();
    }
}
