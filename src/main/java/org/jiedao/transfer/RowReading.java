package org.jiedao.transfer;

import java.util.List;

/// What became of one row.
sealed interface RowReading {
    record Usable(RosterRow row) implements RowReading {}

    /// `name` as far as it can be read.
    record Refused(Place place, String name, List<String> reasons) implements RowReading {}

    /// A sum, a remark, an empty form line.
    record Skipped() implements RowReading {}
}
