package org.jiedao.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MonthSheetTest {
    private final Workdays workdays = Workdays.shipped();

    @ParameterizedTest
    @CsvSource({
        "2026-02, 2026-01-26, 2026-03-01, 5",
        "2027-02, 2027-02-01, 2027-02-28, 4",
        "2028-02, 2028-01-31, 2028-03-05, 5",
        "2026-08, 2026-07-27, 2026-09-06, 6"
    })
    void aSheetHasWholeWeeksFromMondayAroundItsMonth(YearMonth month, LocalDate first, LocalDate last, int weeks) {
        MonthSheet sheet = MonthSheet.of(month, workdays);

        assertEquals(first, sheet.first());
        assertEquals(last, sheet.last());
        assertEquals(weeks, sheet.weeks());
        assertEquals(DayOfWeek.MONDAY, sheet.first().getDayOfWeek());
        assertEquals(month.lengthOfMonth(), sheet.days().stream().filter(MonthSheet.Day::inMonth).count());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-17, HOLIDAY", "2026-02-14, MADE_UP", "2026-02-28, MADE_UP", "2026-02-07, WEEKEND",
        "2026-02-09, WORKDAY", "2026-10-01, HOLIDAY", "2026-10-10, MADE_UP"
    })
    void aDayIsMarkedByTheNoticeOfItsYear(LocalDate day, DayMark mark) {
        assertEquals(mark, workdays.mark(day));
    }

    @Test
    void aYearWithoutDataKnowsItsWeekendsAlone() {
        assertTrue(MonthSheet.of(YearMonth.of(2040, 10), workdays).days().stream()
                .map(MonthSheet.Day::mark)
                .allMatch(mark -> mark == DayMark.WORKDAY || mark == DayMark.WEEKEND));
    }
}
