package org.jiedao.committee;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jiedao.organization.Body;
import org.jiedao.rule.check.Span;

/// What a body did, in the year of a day, of what it has to do again and again.
@FunctionalInterface
public interface DutiesDone {
    List<Time> of(Body body, LocalDate on);

    /// One time of a duty, by its rule and what that asks; `remark` says how it stands where it is over and was not done.
    record Time(String rule, String what, Span span, String remark, List<Deed> deeds) {
        public Time {
            deeds = List.copyOf(deeds);
        }
    }

    /// A record that was counted, and its day where it has one.
    record Deed(String what, Optional<LocalDate> on) {}
}
