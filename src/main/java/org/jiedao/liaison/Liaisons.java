package org.jiedao.liaison;

import java.util.List;

/// The recorded ties of members to communities and units. Each write is one transaction and one undoable step, or joins
/// the step under way.
public interface Liaisons {
    /// Those of every committee, in the order of their first days.
    List<Liaison> all();

    List<Liaison> of(long committeeId);

    List<Liaison> ofPerson(long personId);

    /// Stores ties (id 0 = a new one) in one step, which `what` names; answers them with their ids.
    List<Liaison> keep(String what, List<Liaison> ties);

    void remove(String what, long id);
}
