package org.jiedao.compliance;

import java.time.LocalDate;

/// What a report is about: a body with everything below it, as of a day, which is not the day of the report. As a number,
/// since what papers are about is kept as one: body and day (counted from 1970) side by side.
public record ReportSubject(long body, LocalDate asOf) {
    private static final long DAYS = 1_000_000;

    public static ReportSubject of(long id) {
        return new ReportSubject(id / DAYS, LocalDate.ofEpochDay(id % DAYS));
    }

    public long id() {
        return body * DAYS + asOf.toEpochDay();
    }
}
