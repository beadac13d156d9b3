package org.jiedao.meeting;

import org.jspecify.annotations.Nullable;

/// One line of the 应到 list or of those who sat in: a snapshot in words of the day the meeting was called for, which no
/// later change of membership alters. `expected` counts for the quorum; without `status` nobody has recorded who came.
/// A draft's id is 0.
public record Attendee(
        long id, @Nullable Long personId, Card card, boolean expected, @Nullable AttendanceStatus status, String reason) {
    /// Who it is, as papers say it: name, unit with post, role on the committee.
    public record Card(String name, String unit, String role, boolean partTime) {}

    public Attendee {
        reason = reason.strip();
    }

    public boolean present() {
        return status == AttendanceStatus.PRESENT;
    }

    public Attendee with(@Nullable AttendanceStatus changed, String why) {
        return new Attendee(id, personId, card, expected, changed, why);
    }

    /// Whether both are the same human being, as far as it is recorded.
    boolean isAlso(Attendee other) {
        return personId == null || other.personId == null
                ? card.name().equals(other.card.name()) && card.unit().equals(other.card.unit())
                : personId.equals(other.personId);
    }
}
