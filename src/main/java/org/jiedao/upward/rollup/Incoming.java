package org.jiedao.upward.rollup;

import java.nio.file.Path;
import java.util.List;
import org.jiedao.upward.ReportTable;
import org.jiedao.upward.Stamp;

/// A file given to be put together with others, as it was read.
sealed interface Incoming {
    Path file();

    /// Of the whole file; empty where there is none.
    String sha256();

    /// A report of a street whose totals are those of its rows.
    record Sound(Path file, String sha256, Stamp stamp, List<ReportTable.Row> rows) implements Incoming {
        boolean says(Sound other) {
            return rows.equals(other.rows) && stamp.columns().equals(other.stamp.columns());
        }

        /// Which question it answers.
        String of() {
            return stamp.report() + "（" + stamp.period().label() + "）";
        }
    }

    /// Not to be counted; `street` is empty where it is not known.
    record Unusable(Path file, String sha256, String street, String why) implements Incoming {}
}
