package org.jiedao.upward.report;

import org.jiedao.upward.Period;
import org.jiedao.upward.ReportTable;

/// A report of a street, which can be told of without a register.
public interface StreetReport {
    String name();

    /// What a row is and what is counted, in a sentence for the user.
    String about();

    ReportTable of(Registers registers, Period period);
}
