package org.jiedao.upward;

/// One of the reports that go upward, drawn from what is on record.
public interface UpwardReport {
    /// As superiors call it; also what the command line is asked for.
    String name();

    /// What a row is and what is counted, in a sentence for the user.
    String about();

    /// Without rows where nothing of the kind is on record, or the period has not begun.
    ReportTable of(Period period);

    default ReportTable of(int year) {
        return of(Period.of(year));
    }
}
