package org.jiedao.organization;

import java.util.List;
import java.util.Map;

/// The recorded steps on the way to bodies.
public interface BodySteps {
    /// Of every body that has some, in order of their days, in one query.
    Map<Long, List<BodyStep>> all();

    /// In order of their days.
    List<BodyStep> of(long bodyId);

    /// Stores the body, and these steps in place of those recorded of it; a kind that stays keeps its id. One transaction
    /// and one undoable step, or joins the step under way.
    void record(Body body, List<BodyStep> steps);
}
