package org.jiedao.archive;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/// One link of the change log as users read it. `step` is absent of what is no change of records; `undone` tells of a step
/// that it is taken back now.
public record Operation(
        long number, Act act, LocalDateTime at, String by, String title, @Nullable Long step, boolean undone) {}
