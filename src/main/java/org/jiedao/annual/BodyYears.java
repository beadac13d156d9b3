package org.jiedao.annual;

import java.util.List;
import java.util.Optional;

/// The recorded years of bodies and whom they commended. Each write is one transaction and one undoable step, or joins the
/// step under way.
public interface BodyYears {
    List<BodyYear> all();

    Optional<BodyYear> year(long bodyId, int year);

    Optional<BodyYear> year(long id);

    /// Stores a year (id 0 = a new one) with its targets and texts in place of those recorded; answers it with its ids.
    BodyYear keep(String what, BodyYear year);

    void remove(String what, long id);

    /// The newest first.
    List<Commendation> commendations();

    Commendation keep(String what, Commendation commendation);

    void removeCommendation(String what, long id);
}
