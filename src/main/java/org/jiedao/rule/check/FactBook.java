package org.jiedao.rule.check;

import java.time.LocalDate;

/// What one feature had on record when it was read, in memory: about any body, as of any day. What was recorded for a
/// later day is not told.
@FunctionalInterface
public interface FactBook {
    FactSource about(long body, LocalDate on);
}
