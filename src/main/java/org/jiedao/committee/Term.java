package org.jiedao.committee;

import java.time.LocalDate;
import org.jiedao.organization.BodyKind;
import org.jspecify.annotations.Nullable;

/// A term 届; both days belong to it. `note` says why it was moved.
public record Term(
        long id, long committeeId, int ordinal, LocalDate startsOn, LocalDate endsOn, @Nullable String note) {
    private static final int YEARS = 5;
    /// 党支部工作条例, chapter 6: five years in a community, three elsewhere (ZB-22).
    private static final int YEARS_OF_OTHER_BRANCHES = 3;

    public Term {
        if (endsOn.isBefore(startsOn)) {
            throw new IllegalArgumentException("届满日期早于起始日期");
        }
    }

    public Term(long id, long committeeId, int ordinal, LocalDate startsOn, LocalDate endsOn) {
        this(id, committeeId, ordinal, startsOn, endsOn, null);
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(startsOn) && !day.isAfter(endsOn);
    }

    public Term until(LocalDate last, @Nullable String why) {
        return new Term(id, committeeId, ordinal, startsOn, last, why);
    }

    public String label() {
        return "第" + ordinal + "届";
    }

    /// How long a term of such a body usually is.
    public static int usualYears(BodyKind kind) {
        return switch (kind.level()) {
            case DISTRICT, STREET, COMMUNITY -> YEARS;
            case ESTATE, BUILDING, HOUSEHOLD -> YEARS_OF_OTHER_BRANCHES;
        };
    }

    /// The last day of a term of so many years; one that begins on 29 February ends on the 28th.
    public static LocalDate lastDay(LocalDate start, int years) {
        LocalDate again = start.plusYears(years);
        return again.getDayOfMonth() == start.getDayOfMonth() ? again.minusDays(1) : again;
    }
}
