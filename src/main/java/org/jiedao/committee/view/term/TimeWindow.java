package org.jiedao.committee.view.term;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

/// The years shown; where a day lies in them is a share from 0 to 1.
record TimeWindow(LocalDate from, int years) {
    private static final int MONTHS_OF_A_YEAR = 12;
    private static final int LONG = 5;

    /// A third of it lies behind the day.
    static TimeWindow around(LocalDate day, int years) {
        LocalDate start = day.minusMonths((long) years * MONTHS_OF_A_YEAR / 3);
        return new TimeWindow(years == 1 ? start.withDayOfMonth(1) : start.withDayOfYear(1), years);
    }

    LocalDate end() {
        return from.plusYears(years);
    }

    TimeWindow moved(int halves) {
        return new TimeWindow(from.plusMonths((long) halves * years * MONTHS_OF_A_YEAR / 2), years);
    }

    /// Where the day begins; outside of the window less than 0 or more than 1.
    double at(LocalDate day) {
        return (double) ChronoUnit.DAYS.between(from, day) / ChronoUnit.DAYS.between(from, end());
    }

    /// The days with a mark: months of a year, else years.
    List<LocalDate> marks() {
        LocalDate first = years == 1 ? from : from.withDayOfYear(1);
        return Stream.iterate(first, day -> day.isBefore(end()), day -> years == 1 ? day.plusMonths(1) : day.plusYears(1))
                .filter(day -> !day.isBefore(from))
                .toList();
    }

    String label(LocalDate mark) {
        if (years > 1) {
            return mark.getYear() + (years > LONG ? "" : "年");
        }
        return mark.getMonthValue() == 1 || mark.equals(from)
                ? mark.getYear() + "年" + mark.getMonthValue() + "月"
                : mark.getMonthValue() + "月";
    }
}
