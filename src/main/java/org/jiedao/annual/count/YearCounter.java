package org.jiedao.annual.count;

import java.util.List;
import java.util.Optional;

/// Counts one kind of records.
interface YearCounter {
    /// As the table of the report is headed.
    String group();

    /// Nothing where nobody recorded anything of this kind in that year; no lines where it is not counted for this body.
    Optional<List<YearLine>> lines(YearScope scope);
}
