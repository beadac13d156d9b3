package org.jiedao.overprint;

import java.util.List;
import java.util.Optional;

/// The recorded profiles. Every change is one undoable step.
public interface SheetProfiles {

    /// By name.
    List<Profile> profiles();

    Optional<Profile> profile(long id);

    /// Records a new profile (id 0) or the changes of a known one, with its boxes; `title` names the step.
    Profile put(String title, Profile profile);

    void delete(Profile profile);
}
