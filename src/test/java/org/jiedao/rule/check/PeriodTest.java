package org.jiedao.rule.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PeriodTest {
    private static final Optional<Window> ANY = Optional.empty();

    @Test
    void everyDayLiesInOnePeriodThatFollowsThePreviousOne() {
        for (Period period : Period.values()) {
            for (LocalDate day = day("2023-12-01"); day.isBefore(day("2029-01-01")); day = day.plusDays(1)) {
                Span span = period.containing(day);
                assertTrue(span.contains(day));
                assertEquals(span.from().minusDays(1), period.before(span).to());
                assertEquals(span, period.containing(span.to()));
            }
        }
    }

    @Test
    void whatIsDueIsOverWhollyObligedAndNeverOlderThanTheLastOneBeforeTheYear() {
        Random random = new Random(4);
        for (int i = 0; i < 20_000; i++) {
            Period period = Period.values()[random.nextInt(Period.values().length)];
            LocalDate from = day("2018-01-01").plusDays(random.nextInt(3000));
            Span obliged = new Span(from, from.plusDays(random.nextInt(3000)));
            LocalDate on = day("2020-01-01").plusDays(random.nextInt(3000));
            List<Span> due = period.due(ANY, obliged, on);
            for (Span span : due) {
                assertTrue(span.to().isBefore(on) && obliged.contains(span), period + " " + obliged + " " + on);
            }
            long ofEarlierYears =
                    due.stream().filter(span -> span.to().getYear() < on.getYear()).count();
            assertTrue(ofEarlierYears == 0 || due.size() == 1, period + " " + obliged + " " + on);
        }
    }

    @Test
    void aWindowThatEndsOn29FebruaryEndsOnThe28thInOtherYears() {
        Window february = Window.of("2月1日至2月29日").orElseThrow();
        Span always = Span.since(day("2020-01-01"));
        assertEquals(
                List.of(new Span(day("2024-02-01"), day("2024-02-29"))),
                Period.YEAR.due(Optional.of(february), always, day("2024-03-01")));
        assertEquals(
                List.of(new Span(day("2025-02-01"), day("2025-02-28"))),
                Period.YEAR.due(Optional.of(february), always, day("2025-03-01")));
    }

    @Test
    void aWindowIsNoWindowAcrossTheNewYear() {
        assertTrue(Window.of("12月1日至1月31日").isEmpty());
        assertTrue(Window.of("2月30日至3月1日").isEmpty());
    }

    @Test
    void theTwelveMonthsOfAYearAreDueOnNewYearsEveButForTheLast() {
        Span always = Span.since(day("2020-01-01"));
        assertEquals(11, Period.MONTH.due(ANY, always, day("2026-12-31")).size());
        assertEquals(
                List.of(new Span(day("2026-12-01"), day("2026-12-31"))),
                Period.MONTH.due(ANY, always, day("2027-01-01")));
        assertFalse(Period.TWO_YEARS.due(ANY, always, day("2025-06-01")).isEmpty());
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
