package org.jiedao.compliance;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jiedao.committee.RulesetSince;

/// Which standard bodies work by that are no joint committee. Each write is one undoable step, or joins the step under
/// way.
public interface BodyRulesets {
    /// By body, the earliest first.
    Map<Long, List<RulesetSince>> all();

    /// From that day on; a choice of the same day is replaced.
    void choose(long bodyId, RulesetSince chosen);

    void remove(long bodyId, LocalDate since);
}
