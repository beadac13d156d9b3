package org.jiedao.committee;

import java.util.List;
import java.util.Map;

/// The recorded steps of endings.
public interface EndingSteps {
    /// Of every membership that has some, by its id and in order of their days, in one query.
    Map<Long, List<EndingStep>> all();

    /// Stores a membership and the steps of its ending in place of those recorded: one transaction and one undoable step.
    void record(Membership changed, List<EndingStep> steps);
}
