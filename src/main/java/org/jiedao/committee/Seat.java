package org.jiedao.committee;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A seat exists whether or not somebody holds it, from its first day to the day before `until`; a day that is not
/// recorded is no bound.
public record Seat(
        long id,
        long committeeId,
        SeatKind kind,
        Role role,
        @Nullable LocalDate since,
        @Nullable LocalDate until) {
    public Seat(long id, long committeeId, SeatKind kind, Role role) {
        this(id, committeeId, kind, role, null, null);
    }

    public boolean isThere(LocalDate day) {
        return (since == null || !day.isBefore(since)) && (until == null || day.isBefore(until));
    }

    public boolean isAlternate() {
        return role == Role.ALTERNATE;
    }

    /// Abolished from a day on.
    public Seat until(LocalDate day) {
        return new Seat(id, committeeId, kind, role, since, day);
    }

    /// `专职书记`, `兼职委员`.
    public String label() {
        return role.label().startsWith(kind.label()) ? role.label() : kind.label() + role.label();
    }
}
