package org.jiedao.committee;

import java.time.LocalDate;

/// A term 届; both days belong to it.
public record Term(long id, long committeeId, int ordinal, LocalDate startsOn, LocalDate endsOn) {
    public Term {
        if (endsOn.isBefore(startsOn)) {
            throw new IllegalArgumentException("届满日期早于起始日期");
        }
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(startsOn) && !day.isAfter(endsOn);
    }
}
