package org.jiedao.organization;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The recorded tree and units. Each write is one transaction and one undoable step, or joins the step under way.
public interface Organizations {
    /// Parents before children, siblings in their recorded order.
    List<Body> bodies();

    Optional<Body> body(long id);

    Body add(BodyKind kind, String name, @Nullable Long parentId);

    void edit(Body changed);

    /// By name.
    List<Unit> units();

    Optional<Unit> unit(long id);

    Optional<Unit> unitNamed(String name);

    /// Stores a draft; answers it with its id.
    Unit add(Unit draft);

    void edit(Unit changed);

    StreetProfile profile();

    void edit(StreetProfile changed);
}
