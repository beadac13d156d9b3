package org.jiedao.compliance;

import java.time.LocalDate;
import org.jiedao.evidence.KeptCopy;
import org.jspecify.annotations.Nullable;

/// Somebody vouches that a rule is kept by a body which no register can tell: who, on which day, by which evidence, and
/// until when it counts.
public record Attestation(long id, Subject subject, String who, LocalDate on, Evidence evidence, @Nullable LocalDate until) {
    /// Which rule of which ruleset, for which body.
    public record Subject(long bodyId, String ruleset, String rule) {}

    /// What proves it, in words (a document number, where the original lies), and the copy that is kept, if there is one.
    public record Evidence(String text, @Nullable KeptCopy copy) {
        public Evidence {
            text = text.strip();
        }
    }

    public Attestation {
        who = who.strip();
        if (until != null && until.isBefore(on)) {
            throw new IllegalArgumentException("佐证的截止日期早于佐证日期");
        }
    }

    /// Whether it counts on a day.
    public boolean holdsOn(LocalDate day) {
        return !on.isAfter(day) && (until == null || !until.isBefore(day));
    }
}
