package org.jiedao.upward;

/// One of the reports that go upward, drawn from what is on record of a year.
public interface UpwardReport {
    /// As superiors call it; also what the command line is asked for.
    String name();

    ReportTable of(int year);
}
