package org.jiedao.meeting;

import java.time.LocalDate;
import java.util.List;
import org.jiedao.rule.Ruleset;

/// Whose rules are put to a body on a day: the standard it works by, or the backstops where that one says nothing of such
/// bodies; none where no standard was chosen.
public interface AskedRulesets {
    List<Ruleset> of(long bodyId, LocalDate day);
}
