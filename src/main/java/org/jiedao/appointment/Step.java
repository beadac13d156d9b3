package org.jiedao.appointment;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A step as recorded: `on` the day it was done or begun, `until` the last day of a publicity, `votes` those of a vote,
/// `evidence` what proves it (minutes, photograph, receipt), `note` what else the secretary wants to know later.
public record Step(
        StepKind kind,
        LocalDate on,
        @Nullable LocalDate until,
        @Nullable Votes votes,
        String evidence,
        String note) {
    /// 应到 and 实到 of the meeting that voted.
    public record Votes(int eligible, int present) {
        private static final int HALVES = 2;

        /// By more than half of those entitled to vote (街道惯例“表决”).
        boolean carries(int approvals) {
            return approvals * HALVES > eligible;
        }
    }

    public Step {
        evidence = evidence.strip();
        note = note.strip();
    }

    public Step(
            StepKind kind, LocalDate on, @Nullable LocalDate until, @Nullable Votes votes, String evidence) {
        this(kind, on, until, votes, evidence, "");
    }

    public static Step of(StepKind kind, LocalDate on, String evidence) {
        return new Step(kind, on, null, null, evidence);
    }

    public static Step publicity(LocalDate on, LocalDate until, String evidence) {
        return new Step(StepKind.PUBLICITY, on, until, null, evidence);
    }

    public static Step vote(LocalDate on, Votes votes, String evidence) {
        return new Step(StepKind.VOTE, on, null, votes, evidence);
    }

    /// Whether papers would say the same of both: dates and votes, and of a publicity also its outcome.
    boolean printsAs(Step other) {
        return on.equals(other.on)
                && end().equals(other.end())
                && Objects.equals(votes, other.votes)
                && (kind != StepKind.PUBLICITY || evidence.equals(other.evidence));
    }

    /// The day on which the step was over.
    public LocalDate end() {
        return until == null ? on : until;
    }
}
