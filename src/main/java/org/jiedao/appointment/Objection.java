package org.jiedao.appointment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What somebody raised against a candidate, or without `candidateId` against the whole list, while it was public. A
/// draft's id is 0.
public record Objection(
        long id,
        LocalDate receivedOn,
        @Nullable Long candidateId,
        String matter,
        @Nullable Settlement settlement) {
    /// What came of it.
    public enum Outcome {
        UPHELD("成立"),
        DISMISSED("不成立");

        private final String label;

        Outcome(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /// `note` says who looked into it and what proves it.
    public record Settlement(Outcome outcome, LocalDate on, String note) {
        public Settlement {
            note = note.strip();
        }
    }

    public Objection {
        matter = matter.strip();
    }

    public boolean isOpen() {
        return settlement == null;
    }

    /// Whether it keeps a candidate from going on.
    boolean bars(Candidate candidate) {
        return settlement != null
                && settlement.outcome() == Outcome.UPHELD
                && (candidateId == null || candidateId == candidate.id());
    }
}
