package org.jiedao.archive;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/// A number that was shown in full, or a file with people in it that was written. `people` how many are in it; `person` the
/// one it is about, where it is about one.
public record Disclosure(
        Act act,
        LocalDateTime at,
        String by,
        String what,
        @Nullable String file,
        int people,
        boolean masked,
        String reason,
        @Nullable Long person) {}
