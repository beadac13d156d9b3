package org.jiedao.rule.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecurrenceTest {
    private static final LocalDate LONG_AGO = LocalDate.of(2000, 1, 1);

    private static Recurrence recurrence(String period, String window) {
        return new Recurrence(Period.of(period).orElseThrow(), Optional.ofNullable(window).flatMap(Window::of));
    }

    private static String told(Optional<Span> span) {
        return span.map(days -> days.from() + ".." + days.to()).orElse("");
    }

    @ParameterizedTest
    @CsvSource({
        // the last day of a period still belongs to it, the next day to the next one
        "每季度, , 2026-03-31, 2026-01-01..2026-03-31",
        "每季度, , 2026-04-01, 2026-04-01..2026-06-30",
        "每月, , 2028-02-29, 2028-02-01..2028-02-29",
        "每月, , 2027-02-28, 2027-02-01..2027-02-28",
        "每半年, , 2026-06-30, 2026-01-01..2026-06-30",
        "每年, , 2026-12-31, 2026-01-01..2026-12-31",
        "每年, , 2027-01-01, 2027-01-01..2027-12-31",
        "每两年, , 2027-12-31, 2027-01-01..2028-12-31",
        "每两年, , 2028-12-31, 2027-01-01..2028-12-31",
        "每两年, , 2029-01-01, 2029-01-01..2030-12-31",
        // before, on the last day of and after some days of the year
        "每年, 6月15日至7月15日, 2026-01-02, 2026-06-15..2026-07-15",
        "每年, 6月15日至7月15日, 2026-07-15, 2026-06-15..2026-07-15",
        "每年, 6月15日至7月15日, 2026-07-16, 2027-06-15..2027-07-15",
        "每年, 11月1日至12月31日, 2026-12-31, 2026-11-01..2026-12-31",
        "每年, 2月1日至2月29日, 2027-02-28, 2027-02-01..2027-02-28",
        "每年, 2月1日至2月29日, 2028-02-29, 2028-02-01..2028-02-29",
        "每两年, 6月15日至7月15日, 2028-01-01, 2029-06-15..2029-07-15"
    })
    void theNextTimeIsTheFirstThatIsNotOver(String period, String window, LocalDate on, String expected) {
        assertEquals(expected, told(recurrence(period, window).next(Span.since(LONG_AGO), on)));
    }

    @ParameterizedTest
    @CsvSource({
        "每季度, , 2026-02-02, 2026-02-10, 2026-04-01..2026-06-30",
        "每季度, , 2026-01-01, 2026-02-10, 2026-01-01..2026-03-31",
        "每年, , 2026-01-02, 2026-06-01, 2027-01-01..2027-12-31",
        "每两年, , 2027-03-01, 2027-06-01, 2029-01-01..2030-12-31",
        "每年, 6月15日至7月15日, 2026-06-20, 2026-06-30, 2027-06-15..2027-07-15",
        "每年, 6月15日至7月15日, 2026-06-15, 2026-06-30, 2026-06-15..2026-07-15"
    })
    void whoBeganInMidPeriodOwesTheFirstFullOne(
            String period, String window, LocalDate since, LocalDate on, String expected) {
        assertEquals(expected, told(recurrence(period, window).next(Span.since(since), on)));
    }

    @Test
    void nothingIsDueOfWhoIsNotThereYetOrLeavesBeforeTheEnd() {
        Recurrence quarterly = recurrence("每季度", null);
        LocalDate on = LocalDate.of(2026, 5, 1);
        assertEquals(Optional.empty(), quarterly.next(Span.since(LocalDate.MAX), on));
        assertEquals(Optional.empty(), quarterly.next(Span.since(on.plusDays(1)), on));
        assertEquals(Optional.empty(), quarterly.next(new Span(LONG_AGO, LocalDate.of(2026, 6, 29)), on));
    }

    @Test
    void theTimesOfAYearAreThoseThatEndInIt() {
        assertEquals(12, recurrence("每月", null).in(2026).size());
        assertEquals(4, recurrence("每季度", null).in(2026).size());
        assertEquals(List.of(), recurrence("每两年", null).in(2027));
        assertEquals(
                List.of(new Span(LocalDate.of(2027, 1, 1), LocalDate.of(2028, 12, 31))),
                recurrence("每两年", null).in(2028));
        assertEquals(
                List.of(new Span(LocalDate.of(2027, 2, 1), LocalDate.of(2027, 2, 28))),
                recurrence("每年", "2月1日至2月29日").in(2027));
    }

    /// Whatever is due next today is what an examination calls due the day after it ends.
    @Test
    void whatFallsDueNextIsWhatIsExaminedOnceItIsOver() {
        Random random = new Random(7);
        for (int i = 0; i < 5_000; i++) {
            Period period = Period.values()[random.nextInt(Period.values().length)];
            Span obliged = Span.since(LocalDate.of(2019, 1, 1).plusDays(random.nextInt(2000)));
            LocalDate on = obliged.from().plusDays(random.nextInt(1500));
            Span next = new Recurrence(period, Optional.empty()).next(obliged, on).orElseThrow();
            assertTrue(!next.to().isBefore(on) && obliged.contains(next));
            assertEquals(
                    next,
                    period.due(Optional.empty(), obliged, next.to().plusDays(1)).getLast());
        }
    }
}
