package org.jiedao.calendar;

import java.time.LocalDate;
import java.util.Set;

/// What differs from plain weeks in a year: days off, and weekend days that are worked.
record YearDays(Set<LocalDate> off, Set<LocalDate> worked) {
    YearDays {
        off = Set.copyOf(off);
        worked = Set.copyOf(worked);
    }
}
