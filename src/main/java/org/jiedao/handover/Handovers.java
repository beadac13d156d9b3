package org.jiedao.handover;

import java.util.List;
import java.util.Optional;

/// The recorded handovers. Each write is one transaction and one undoable step, or joins the step under way.
public interface Handovers {
    /// The newest first.
    List<Handover> all();

    Optional<Handover> handover(long id);

    /// Stores one (id 0 = a new one); answers it with its id.
    Handover keep(String what, Handover handover);

    void remove(String what, long id);
}
