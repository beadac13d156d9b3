package org.jiedao.meeting;

import org.jspecify.annotations.Nullable;

/// A need, and the meeting on whose agenda it stands; of several the latest. One called off does not count.
public record ListedNeed(Need need, @Nullable Meeting takenUp) {}
