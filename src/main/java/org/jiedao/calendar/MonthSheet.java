package org.jiedao.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.LongStream;

/// A month as it hangs on the wall: whole weeks from Monday, with the days before and after that fill them up.
public record MonthSheet(YearMonth month, List<Day> days) {
    private static final int WEEK = 7;

    public MonthSheet {
        days = List.copyOf(days);
    }

    public record Day(LocalDate date, DayMark mark, boolean inMonth) {}

    public static MonthSheet of(YearMonth month, Workdays workdays) {
        LocalDate first = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate last = month.atEndOfMonth().with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        List<Day> days = LongStream.rangeClosed(first.toEpochDay(), last.toEpochDay())
                .mapToObj(LocalDate::ofEpochDay)
                .map(day -> new Day(day, workdays.mark(day), YearMonth.from(day).equals(month)))
                .toList();
        return new MonthSheet(month, days);
    }

    public LocalDate first() {
        return days.getFirst().date();
    }

    public LocalDate last() {
        return days.getLast().date();
    }

    public int weeks() {
        return days.size() / WEEK;
    }
}
