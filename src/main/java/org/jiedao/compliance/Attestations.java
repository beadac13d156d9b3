package org.jiedao.compliance;

import java.util.List;

/// The recorded attestations. Each write is one undoable step, or joins the step under way.
public interface Attestations {
    /// The newest first.
    List<Attestation> all();

    /// Stores a draft (id 0); answers it with its id.
    Attestation add(Attestation draft);

    void remove(long id);
}
