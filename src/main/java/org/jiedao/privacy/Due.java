package org.jiedao.privacy;

import java.time.LocalDate;

/// A record whose time of keeping is over: `name` tells whose or which, `since` from when it counts, `due` since when it
/// should be gone.
public record Due(Retained retained, long id, String name, LocalDate since, LocalDate due) {}
