package org.jiedao.compliance;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// How an attested rule stands on a day.
public enum Standing {
    NONE("没有佐证"),
    EXPIRED("已过期"),
    EXPIRING("即将过期"),
    HELD("有佐证");

    /// So many days before the end the user is told.
    private static final int WARNING = 30;

    private final String label;

    Standing(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /// Of several attestations the one that holds longest counts.
    static Standing of(List<Attestation> attestations, LocalDate on) {
        List<Attestation> holding = attestations.stream()
                .filter(attestation -> attestation.holdsOn(on))
                .toList();
        if (holding.isEmpty()) {
            return attestations.stream().anyMatch(attestation -> !attestation.on().isAfter(on)) ? EXPIRED : NONE;
        }
        LocalDate last = holding.stream()
                .map(attestation -> Optional.ofNullable(attestation.until()).orElse(LocalDate.MAX))
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return last.isBefore(on.plusDays(WARNING)) ? EXPIRING : HELD;
    }
}
