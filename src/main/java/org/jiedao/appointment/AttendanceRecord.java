package org.jiedao.appointment;

import java.util.List;
import org.jiedao.rule.check.Span;

/// Who was called to the meetings of a body and came, as far as it is on record.
public interface AttendanceRecord {
    /// By person, over the meetings that were held within a span.
    List<Attended> of(long bodyId, Span within);

    /// Of `expected` meetings `present` were attended; of those missed `excused` with an excuse. Of `unrecorded` nobody
    /// wrote down whether the person came.
    record Attended(long personId, long expected, long present, long excused, long unrecorded) {}
}
