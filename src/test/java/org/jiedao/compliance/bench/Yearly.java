package org.jiedao.compliance.bench;

import java.time.LocalDate;
import java.util.stream.Stream;

/// The 20 December of every year: reports, assessments and what is told of them.
final class Yearly {
    private Yearly() {}

    static Stream<LocalDate> days(LocalDate on) {
        return Stream.iterate(District.FIRST_DAY, year -> !year.isAfter(on), year -> year.plusYears(1))
                .map(year -> year.withMonth(12).withDayOfMonth(20))
                .filter(day -> !day.isAfter(on));
    }
}
