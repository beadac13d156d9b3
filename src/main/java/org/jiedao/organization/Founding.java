package org.jiedao.organization;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// How a body came to be and ended. Null is what nobody recorded.
public record Founding(
        @Nullable LocalDate foundedOn,
        @Nullable LocalDate dissolvedOn,
        @Nullable BranchType type,
        @Nullable Boolean jointly) {
    public static final Founding UNRECORDED = new Founding(null, null, null, null);

    /// Whether it is there on a day: a body without dates always is, a dissolved one up to its last day.
    public boolean holdsOn(LocalDate day) {
        return !isAhead(day) && !isOver(day);
    }

    public boolean isAhead(LocalDate day) {
        return foundedOn != null && day.isBefore(foundedOn);
    }

    public boolean isOver(LocalDate day) {
        return dissolvedOn != null && day.isAfter(dissolvedOn);
    }
}
